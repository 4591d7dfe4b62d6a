// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;
import java.util.stream.IntStream;

import dk.landskab.report.document.Board;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** The cases of a landscape for a person: some lines a case, its id first because other commands ask for it. */
public final class PipelineText {

    private static final int INDENT = 4;

    private final Paragraphs text;
    private final Plain plain;

    private PipelineText(Report report, Terminal terminal) {
        text = new Paragraphs(terminal);
        plain = new Plain(report.language());
    }

    /** The text of a report that {@link dk.landskab.report.writing.PipelineReportWriter} has written. */
    public static String of(Report report, Terminal terminal) {
        PipelineText cases = new PipelineText(report, terminal);
        report.sections().forEach(cases::section);
        String told = cases.text.text();
        return ReportText.summary(report, terminal) + (told.isEmpty() ? "" : "\n") + told;
    }

    private void section(Section section) {
        text.heading(section.title());
        text.sentence(0, section.answer());
        section.board().ifPresentOrElse(board -> board.stages().forEach(this::stage),
                () -> section.tables().forEach(this::rows));
        section.undecided().forEach(reason -> text.item(Mark.COMPETENCE, reason));
    }

    private void stage(Board.Stage stage) {
        stage.cards().forEach(card -> {
            text.item(card.mark(), card.about().id() + "  " + card.about().name());
            text.sentence(INDENT, stage.title() + " – " + card.status());
            card.facts().forEach(this::fact);
            card.meters().forEach(each -> fact(new Fact(each.label(), each.text())));
        });
    }

    private void fact(Fact fact) {
        text.aside(INDENT, fact.label() + ": " + fact.value());
    }

    /** A row without a board: what it is about, and what each column says of it. */
    private void rows(Table table) {
        table.rows().forEach(row -> {
            Mark mark = row.stream().filter(Cell.Marked.class::isInstance).map(each -> ((Cell.Marked) each).mark())
                    .findFirst().orElse(Mark.NONE);
            text.item(mark, about(row.getFirst()));
            IntStream.range(1, row.size()).filter(i -> !(row.get(i) instanceof Cell.Empty)).forEach(i -> fact(
                    new Fact(table.columns().get(i).header(), plain.of(row.get(i)))));
        });
    }

    private String about(Cell cell) {
        return cell instanceof Cell.Refs refs && !refs.refs().isEmpty()
                ? String.join("  ", List.of(refs.refs().getFirst().id(), refs.refs().getFirst().name()))
                : plain.of(cell);
    }
}
