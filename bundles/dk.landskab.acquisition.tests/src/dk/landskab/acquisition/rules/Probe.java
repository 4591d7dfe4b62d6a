// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartFormats;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.Written;

/**
 * One rule, asked of texts at a date: the process in {@code process.acq}, the case in {@code case.acq}, the rest of the
 * landscape in {@code town.landskab}. What a test says of the case begins in line 3 of its file.
 *
 * @param town further lines of the landscape, as a sketch
 */
record Probe(String rule, LocalDate date, String process, String town) {

    static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    static final String PROCESS = """
            process p "Process" {
              organisation k version "1" currency DKK
              body office "Unit" is k.unit
              body it "IT office" is k.it
              body board "Board"
              category big "Big"
              category small "Small" skips two
              assessment look "Consolidation" : consolidation by it with office
              assessment risk "Risk profile" : risk by it valid 3 months
              assessment dpia "DPIA" : dpia by it with office
              phase one "One" {
                gate start "Start" approval {
                  requires look, risk
                  requires dpia when personalData >= sensitive
                  decided by board within 30 days
                  escalates to k.top on disagreement
                }
              }
              phase two "Two" { gate plan "Plan" stop-go { decided by board } }
              phase three "Three" { gate live "Use" permit "Permit to use" { requires risk decided by board } }
              phase four "Four" { gate close "Close" approval { decided by board } }
            }
            """;

    private static final String TOWN = """
            Organisation k "K"
              OrgUnit k.unit "The unit"
              OrgUnit k.it "IT"
              OrgUnit k.top "Direction"
            """;

    /** In the middle of 2026, unless a test says otherwise. */
    static Probe of(String rule) {
        return new Probe(rule, LocalDate.of(2026, 6, 30), PROCESS, "");
    }

    Probe at(String day) {
        return new Probe(rule, LocalDate.parse(day), process, town);
    }

    Probe in(String otherProcess) {
        return new Probe(rule, date, otherProcess, town);
    }

    Probe with(String... lines) {
        return new Probe(rule, date, process, town + String.join("\n", lines) + "\n");
    }

    /** The landscape with a case that says something. */
    Landscape landscape(String says) {
        return written("acquisition a \"A\" {\n  process p category big requested by k.unit on 2026-01-01 need \"N\"\n"
                + says + "\n}\n");
    }

    /** The landscape with a file of cases as it is; without one where it is empty. */
    Landscape written(String cases) {
        LoadedPart part = Sketch.of(TOWN + town).parts().getFirst();
        String file = new String(XmiFormat.landskab().write("town.landskab", part.roots().getFirst()),
                StandardCharsets.UTF_8);
        return cases.isEmpty() ? Written.landscape(FORMATS, "process.acq", process, "town.landskab", file)
                : Written.landscape(FORMATS, "case.acq", cases, "process.acq", process, "town.landskab", file);
    }

    /** What the rule says of a case in English, each with its place. */
    List<String> says(String of) {
        return told(landscape(of), AcquisitionRules.ALL);
    }

    /** What the rule says of the process alone. */
    List<String> says() {
        return told(written(""), AcquisitionRules.ALL);
    }

    List<String> told(Landscape landscape, List<Rule> rules) {
        if (!landscape.problems().isEmpty()) {
            throw new AssertionError(landscape.problems().stream().map(each -> each.location() + " "
                    + each.what().in(Language.EN)).toList().toString());
        }
        Rule asked = rules.stream().filter(each -> each.id().equals(rule)).findFirst().orElseThrow();
        return Check.run(landscape, date, List.of(asked)).findings().stream().map(Probe::line).toList();
    }

    private static String line(Finding finding) {
        return finding.location() + ": " + finding.message().in(Language.EN);
    }
}
