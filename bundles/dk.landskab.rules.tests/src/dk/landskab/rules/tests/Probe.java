// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** One rule, asked of a sketch at a date. */
record Probe(String rule, LocalDate date) {

    /** In the middle of 2026, unless a test says otherwise. */
    static Probe of(String rule) {
        return new Probe(rule, LocalDate.of(2026, 6, 30));
    }

    Probe at(String day) {
        return new Probe(rule, LocalDate.parse(day));
    }

    List<Finding> findings(Landscape landscape) {
        return Check.run(landscape, date, List.of(Rules.find(rule).orElseThrow())).findings();
    }

    List<Finding> findings(String... sketch) {
        return findings(Sketch.of(sketch));
    }

    /** Each finding as "id variant feature"; the feature only where one is meant. */
    List<String> on(String... sketch) {
        return findings(sketch).stream().map(Probe::brief).toList();
    }

    /** The findings with commas between them. */
    String told(String... sketch) {
        return String.join(", ", on(sketch));
    }

    /** What the findings say in English. */
    List<String> says(String... sketch) {
        return findings(sketch).stream().map(finding -> finding.message().in(Language.EN)).toList();
    }

    static String brief(Finding finding) {
        String key = finding.message().key();
        return String.join(" ", Stream.concat(
                Stream.of(finding.id().orElse("-"), key.substring(key.lastIndexOf('.') + 1)),
                finding.feature().map(feature -> feature.getName()).stream()).toList());
    }
}
