// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.report.charts.Charts;
import dk.landskab.report.charts.Drawing;
import dk.landskab.report.charts.Room;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Entry;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;

/** What the template asks for: the report, and all that depends on its being a page. */
public final class Page {

    /** A page with more rows than a person reads is slow; the files beside it have all of them. */
    private static final int ROWS_AT_MOST = 500;
    private static final int PRINTED_AT_MOST = 30;
    private static final int ENTRIES_ON_PAPER = 150;

    private final Report report;
    private final Optional<Host> host;
    private final Labels labels;
    private final List<Entry> entries;
    private final Set<String> anchored = new HashSet<>();

    /** @param host what shows it, where that is no browser */
    Page(Report report, Optional<Host> host) {
        this.report = report;
        this.host = host;
        this.labels = Labels.in(report.language());
        Set<String> shown = new HashSet<>();
        report.tables().forEach(table -> mentions(rows(table)).forEach(shown::add));
        entries = report.entries().stream().filter(entry -> shown.contains(entry.id())).toList();
        entries.forEach(entry -> anchored.add(entry.id()));
    }

    private static Stream<String> mentions(List<List<Cell>> rows) {
        return rows.stream().flatMap(List::stream).filter(Cell.Refs.class::isInstance).map(Cell.Refs.class::cast)
                .flatMap(cell -> cell.refs().stream()).map(ref -> ref.id());
    }

    /** The report. */
    public Report getReport() {
        return report;
    }

    /** What is told of the elements that are mentioned on the page. */
    public List<Entry> getEntries() {
        return entries;
    }

    /** The look. */
    public Asset getStyle() {
        return host.map(each -> Asset.hosted(each.isDark())).orElse(Asset.STYLE);
    }

    /** Light, dark, or both, as the reader wishes. */
    public String getScheme() {
        return host.map(each -> each.isDark() ? "dark" : "light").orElse("light dark");
    }

    /** What sorts the tables. */
    public Asset getScript() {
        return Asset.SCRIPT;
    }

    /** The rows of a table that the page shows. */
    public List<List<Cell>> rows(Table table) {
        return table.rows().subList(0, Math.min(ROWS_AT_MOST, table.rows().size()));
    }

    /** How many rows of a table the page does not show. */
    public int hidden(Table table) {
        return table.rows().size() - rows(table).size();
    }

    /** How many rows of a table paper does not show, because nobody reads so many on paper. */
    public int unprinted(Table table) {
        return Math.max(0, table.rows().size() - PRINTED_AT_MOST);
    }

    /** Whether paper leaves out the row at a position. */
    public boolean isUnprinted(int index) {
        return index >= PRINTED_AT_MOST;
    }

    /** Whether so much is told of elements that paper leaves it out. */
    public boolean isAppendix() {
        return entries.size() > ENTRIES_ON_PAPER;
    }

    /** A text of the page. */
    public String say(String key) {
        return Message.of(Page.class, key).in(report.language());
    }

    /** A text of the page with a value in it. */
    public String say(String key, Object argument) {
        return Message.of(Page.class, key, argument).in(report.language());
    }

    /** A text of the page with two values in it. */
    public String say(String key, Object argument, Object other) {
        return Message.of(Page.class, key, argument, other).in(report.language());
    }

    /** A number as the language writes it. */
    public String text(Object value) {
        return labels.text(value);
    }

    /** Where a name leads: to where the page tells more of the element, or out of it; empty where it leads nowhere. */
    public String address(String id) {
        return host.flatMap(each -> each.address(id)).orElseGet(() -> anchored.contains(id) ? "#" + anchor(id) : "");
    }

    /** The anchor of an element. */
    public String anchor(String id) {
        return Anchors.of(id);
    }

    /** The kind of a cell, for the template. */
    public String kind(Cell cell) {
        return cell.getClass().getSimpleName();
    }

    /** A value to sort a cell by: a number or a text that sorts as it should. */
    public String sortKey(Cell cell) {
        return SortKeys.of(cell);
    }

    /** How dark a grade is shown, from 1 to 5. */
    public int shade(Cell.Grade grade) {
        return Math.clamp(Math.ceilDiv(grade.value() * 5, grade.highest()), 1, 5);
    }

    /** A figure for a page on a screen or on paper. */
    public Drawing wide(Figure figure) {
        return Charts.draw(figure, Room.WIDE, labels);
    }

    /** A figure for half a page. */
    public Drawing half(Figure figure) {
        return Charts.draw(figure, Room.HALF, labels);
    }

    /** Whether a figure is a heat map, which is higher than it is wide. */
    public boolean isMap(Figure figure) {
        return figure instanceof Figure.HeatMap;
    }

    /** Whether one of the pictures of the first page is. */
    public boolean hasMap() {
        return report.figures().size() > 1 && report.figures().stream().anyMatch(this::isMap);
    }

    /** A figure for a phone. */
    public Drawing narrow(Figure figure) {
        return Charts.draw(figure, Room.NARROW, labels);
    }

    /** What the parts of a figure mean, and what each comes to; empty where the figure says it itself. */
    public List<Key> legend(Figure figure) {
        return switch (figure) {
            case Figure.StackedBars bars -> bars.legend().stream()
                    .map(part -> new Key(part.mark(), part.label(), labels.text(part.value()))).toList();
            case Figure.Months months -> months.series().stream()
                    .map(series -> new Key(series.mark(), series.label(), series.sum())).toList();
            case Figure.Bars bars -> List.of();
            case Figure.Timeline timeline -> List.of();
            case Figure.HeatMap map -> List.of();
            case Figure.Shares shares -> List.of();
        };
    }

    /** A line of a legend. */
    public record Key(Mark mark, String label, String value) {
    }
}
