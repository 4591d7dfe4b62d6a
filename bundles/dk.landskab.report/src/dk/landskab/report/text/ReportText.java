// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/**
 * A report for a terminal, a pipe or a file: what a screen holds, or all of it in columns. Colours are used on a
 * terminal that has them and never carry a meaning alone.
 */
public final class ReportText {

    private final Report report;
    private final Terminal terminal;
    private final Plain plain;
    private final int rowsAtMost;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Report report, Terminal terminal, int rowsAtMost) {
        this.report = report;
        this.terminal = terminal;
        this.rowsAtMost = rowsAtMost;
        this.plain = new Plain(report.language());
    }

    /** Title, places and conclusions. */
    public static String summary(Report report, Terminal terminal) {
        return new ReportText(report, terminal, Integer.MAX_VALUE).head().text.toString();
    }

    /** Title, places, conclusions, and for each question the answer and its tables. */
    public static String full(Report report, Terminal terminal) {
        return of(report, terminal, section -> true);
    }

    /** Title, places, conclusions, and the answers and tables of some of the questions. */
    public static String of(Report report, Terminal terminal, Predicate<Section> wanted) {
        ReportText some = new ReportText(report, terminal, Integer.MAX_VALUE).head();
        report.sections().stream().filter(wanted).forEach(some::section);
        return some.text.toString();
    }

    /** Title, places, conclusions, and for each question the answer and so many rows of its tables. */
    public static String beginning(Report report, Terminal terminal, int rowsAtMost) {
        ReportText some = new ReportText(report, terminal, rowsAtMost).head();
        report.sections().forEach(some::section);
        return some.text.toString();
    }

    private ReportText head() {
        line(terminal.strong(Plain.clean(report.title())));
        List<List<String>> facts = report.facts().stream()
                .map(fact -> List.of(Plain.clean(fact.label()), Plain.clean(fact.value()))).toList();
        Columns.lines(facts, terminal.width()).forEach(each -> line(terminal.quiet(each)));
        line("");
        report.conclusions().forEach(sentence -> wrapped("- ", Plain.clean(sentence)));
        return this;
    }

    private void section(Section section) {
        line("");
        line(terminal.strong(Plain.clean(section.title())));
        wrapped("", Plain.clean(section.answer()));
        section.tables().forEach(this::table);
        section.undecided().forEach(reason -> wrapped("- ", Plain.clean(reason)));
    }

    private void table(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::header).map(Plain::clean).toList());
        int shown = Math.min(rowsAtMost, table.rows().size());
        for (List<Cell> row : table.rows().subList(0, shown)) {
            rows.add(row.stream().map(plain::of).toList());
        }
        List<String> lines = Columns.lines(rows, terminal.width());
        line("");
        line(terminal.quiet(lines.getFirst()));
        for (int i = 1; i < lines.size(); i++) {
            line(coloured(table.rows().get(i - 1), lines.get(i)));
        }
        if (shown < table.rows().size()) {
            line(terminal.quiet(Message.of(ReportText.class, "moreRows", table.rows().size() - shown)
                    .in(report.language())));
        }
    }

    private String coloured(List<Cell> row, String line) {
        return row.stream().filter(Cell.Marked.class::isInstance).map(Cell.Marked.class::cast).findFirst()
                .map(cell -> terminal.marked(cell.mark(), line)).orElse(line);
    }

    /** A sentence in lines that fit, what follows the first indented like it. */
    private void wrapped(String bullet, String sentence) {
        int room = Math.max(20, terminal.width() - bullet.length());
        String indent = bullet;
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                line(indent + line);
                indent = " ".repeat(bullet.length());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(indent + line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
