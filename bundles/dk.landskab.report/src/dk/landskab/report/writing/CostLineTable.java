// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.PlacedLine;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Table;

/** The lines of money that every amount over time is made of. */
record CostLineTable(MergerTelling telling) {

    Table table() {
        List<Column> columns = List.of(Column.text(telling.head("line")), Column.brief(telling.head("id")),
                Column.text(telling.head("of")), Column.text(telling.head("party")),
                Column.text(telling.head("payFor")),
                Column.brief(telling.head("from")), Column.brief(telling.head("to")),
                Column.number(telling.head("amount"), telling.currency()));
        CostPicture costs = telling.result().costs();
        List<MonthCost> months = costs.months();
        LocalDate first = months.getFirst().month().atDay(1);
        LocalDate end = months.getLast().month().plusMonths(1).atDay(1);
        return telling.table("lines", columns, costs.lines().stream()
                .filter(each -> each.end().isAfter(first) && each.line().line().from().isBefore(end))
                .map(each -> row(each, first, end)).toList());
    }

    private List<Cell> row(PlacedLine line, LocalDate first, LocalDate end) {
        Element of = line.line().cost().eContainer() instanceof Element element ? element : null;
        return List.of(Cell.text(telling.voice().name(line.line().cost())), Cell.text(line.line().cost().getId()),
                telling.refs(Stream.ofNullable(of).toList()),
                Cell.text(new MoneyWords(telling).owner(line.owner())), telling.brief(line.carriers()),
                Cell.day(line.line().line().from()), line.end().isBefore(end) ? Cell.day(line.end().minusDays(1))
                        : Cell.EMPTY, MergerTelling.money(line.between(first, end)));
    }
}
