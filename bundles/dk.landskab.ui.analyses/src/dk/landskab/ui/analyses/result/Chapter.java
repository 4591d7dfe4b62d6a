// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/**
 * A piece of a report that is shown at once.
 *
 * @param text what it says; may be empty
 * @param table that stands below
 * @param parts further tables of it, each by itself
 */
record Chapter(String title, String text, Optional<Table> table, List<Chapter> parts) {

    /** Before each of several points. */
    static final String BULLET = "• ";
    private static final String BLANK = "\n\n";

    /** Copies the list. */
    Chapter {
        parts = List.copyOf(parts);
    }

    /** All of a report: what it concludes, its sections, and how it came about. */
    static List<Chapter> of(Report report) {
        List<Chapter> all = new ArrayList<>();
        all.add(conclusions(report));
        report.sections().forEach(each -> all.add(of(each, report.language())));
        report.method().ifPresent(each -> all.add(of(each, report.language())));
        report.making().ifPresent(each -> all.add(new Chapter(each.title(), lines(each.facts()), Optional.empty(),
                List.of())));
        return all;
    }

    private static Chapter conclusions(Report report) {
        String text = String.join(BLANK, Stream.of(report.purpose(),
                String.join("\n", report.conclusions().stream().map(each -> BULLET + each).toList()),
                lines(report.keyFigures()), lines(report.facts()))
                .filter(each -> !each.isBlank()).toList());
        return new Chapter(Message.of(Chapter.class, "conclusions").in(report.language()), text, Optional.empty(),
                List.of());
    }

    private static String lines(List<Fact> facts) {
        return String.join("\n", facts.stream().map(each -> each.label() + ": " + each.value()).toList());
    }

    private static Chapter of(Section section, Language language) {
        List<Table> tables = section.tables();
        String undecided = section.undecided().isEmpty() ? "" : Message.of(Chapter.class, "undecided").in(language)
                + "\n" + String.join("\n", section.undecided().stream().map(each -> BULLET + each).toList());
        String text = String.join(BLANK, Stream.of(section.answer(), undecided).filter(each -> !each.isBlank())
                .toList());
        if (tables.size() < 2) {
            return new Chapter(section.title(), text, tables.stream().findFirst(), List.of());
        }
        return new Chapter(section.title(), text, tables.stream().findFirst(), tables.stream()
                .map(each -> new Chapter(each.title(), each.caption(), Optional.of(each), List.of())).toList());
    }
}
