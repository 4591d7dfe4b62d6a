// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** A report of one table of systems, and one section of words. */
final class Tables {

    static final Table SYSTEMS = new Table("systems", "Systems", "What systems cost", List.of(
            Column.text("System"), Column.number("Cost", "DKK"), Column.brief("Until")), List.of(
                    row("town.app.pay", "Løn og pension", Cell.number(900), Cell.day(LocalDate.of(2028, 1, 1))),
                    row("town.app.care", "Care system", Cell.number(12000), Cell.EMPTY),
                    row("town.app.two", "Two", Cell.UNKNOWN, Cell.day(LocalDate.of(2027, 6, 30))),
                    row("village.app", "Ålborg", Cell.number(new BigDecimal("1000.50")), Cell.EMPTY)));

    private Tables() {
    }

    /** What happens when a line of a tree is chosen. */
    static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static List<Cell> row(String id, String name, Cell cost, Cell until) {
        return List.of(Cell.refs(List.of(new Ref(id, name))), cost, until);
    }

    static Report report(Language language, String title) {
        return new Report(language, title, List.of(new Fact("Place", "town")), List.of(new Fact("Systems", "4")),
                List.of("There are four systems."), List.of(), List.of(
                        Section.of("costs", "Costs", "Three of four are known.", SYSTEMS),
                        new Section("words", "Words", "Nothing to count.", Optional.empty(), List.of(),
                                List.of("One is unknown"))),
                Optional.empty(), List.of(), () -> "{\"format\": \"landskab.test\"}");
    }
}
