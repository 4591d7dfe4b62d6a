// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Making;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** A report as Markdown with tables, for wikis and pull requests. Names cannot become markup. */
public final class Markdown {

    private final Report report;
    private final Plain plain;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Report report) {
        this.report = report;
        this.plain = new Plain(report.language());
    }

    /** The report as Markdown; pictures are left out, for their numbers stand in the tables. */
    public static String of(Report report) {
        return new Markdown(report).write();
    }

    private String write() {
        line("# " + escape(report.title()), "");
        if (!report.purpose().isEmpty()) {
            line(escape(report.purpose()), "");
        }
        report.facts().forEach(fact -> line("- " + fact(fact)));
        line("", "## " + escape(Message.of(Markdown.class, "conclusions").in(report.language())), "");
        report.conclusions().forEach(sentence -> line("- " + escape(sentence)));
        report.sections().forEach(this::section);
        report.method().ifPresent(this::section);
        report.making().ifPresent(this::making);
        return text.toString();
    }

    private void making(Making making) {
        line("", "## " + escape(making.title()), "");
        making.facts().forEach(fact -> line("- " + fact(fact)));
    }

    private static String fact(Fact fact) {
        return escape(fact.label()) + ": " + escape(fact.value());
    }

    private void section(Section section) {
        line("", "## " + escape(section.title()), "", escape(section.answer()));
        section.tables().forEach(this::table);
        if (!section.undecided().isEmpty()) {
            line("");
            section.undecided().forEach(reason -> line("- " + escape(reason)));
        }
    }

    private void table(Table table) {
        line("", "**" + escape(table.caption()) + "**", "");
        line(row(table.columns().stream().map(column -> escape(column.header())).toList()));
        line(row(table.columns().stream()
                .map(column -> column.kind() == Column.Kind.NUMBER ? "---:" : "---").toList()));
        table.rows().forEach(row -> line(row(row.stream().map(this::cell).toList())));
    }

    private String cell(Cell cell) {
        return cell instanceof Cell.Lines lines
                ? lines.lines().stream().map(Markdown::escape).collect(Collectors.joining("<br>"))
                : escape(plain.of(cell));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void line(String... lines) {
        for (String each : lines) {
            text.append(each).append('\n');
        }
    }

    /** A text in which nothing means anything to Markdown or HTML. */
    static String escape(String words) {
        String clean = Plain.clean(words);
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        clean.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\\', '`', '*', '_', '[', ']', '|', '#', '~' -> escaped.append('\\').appendCodePoint(each);
                default -> escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }
}
