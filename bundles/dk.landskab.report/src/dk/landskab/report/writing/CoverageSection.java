// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.coverage.CoverageReport;
import dk.landskab.analysis.merger.coverage.CoverageRow;
import dk.landskab.analysis.merger.coverage.CoverageRow.Scope;
import dk.landskab.analysis.merger.coverage.CrossCheck;
import dk.landskab.analysis.merger.coverage.Field;
import dk.landskab.analysis.merger.coverage.KnownSystem;
import dk.landskab.analysis.merger.coverage.Verdict;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Shares;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** How well the two are known (D.1a). */
final class CoverageSection {

    private final MergerTelling telling;
    private final CoverageReport coverage;

    CoverageSection(MergerTelling telling) {
        this.telling = telling;
        this.coverage = telling.result().coverage();
    }

    Section section() {
        return telling.section("coverage", sentence(), Optional.of(figure()), coverage.undecided(), shares(),
                notKnown(), signs());
    }

    /** How well each and both are known, with the verdict. */
    String sentence() {
        CoverageParameters parameters = telling.result().parameters().coverage();
        List<CoverageRow> totals = coverage.totals();
        return telling.say("coverage.answer", telling.party(Side.A), inWords(totals.get(0)), telling.party(Side.B),
                inWords(totals.get(1)), inWords(coverage.both()), parameters.okPercent());
    }

    private String inWords(CoverageRow row) {
        String verdict = telling.voice().say(row.verdict().inWords());
        return row.percent().map(percent -> telling.say(row.isUpperBound() ? "coverage.atMost" : "coverage.share",
                percent, verdict)).orElse(verdict);
    }

    /** The share of both together, for who remembers one number. */
    String both() {
        CoverageRow both = coverage.both();
        return both.percent().map(each -> (both.isUpperBound() ? "≤ " : "") + telling.voice().number(each) + " %")
                .orElse("?");
    }

    Figure figure() {
        CoverageParameters parameters = telling.result().parameters().coverage();
        List<Shares.Share> shares = Stream.of(share(coverage.totals().get(0), telling.party(Side.A), Mark.FIRST),
                share(coverage.totals().get(1), telling.party(Side.B), Mark.SECOND),
                share(coverage.both(), telling.say("both"), Mark.TARGET)).toList();
        String told = shares.stream().map(each -> each.label() + " " + each.percent()
                .map(percent -> (each.isUpperBound() ? "≤ " : "") + telling.voice().number(percent) + " %").orElse("?")
                + " (" + each.verdict() + ")").collect(Collectors.joining(", "));
        return new Shares(telling.say("figure.coverage"), telling.say("figure.coverage.alt", told),
                List.of(BigDecimal.valueOf(parameters.amberPercent()), BigDecimal.valueOf(parameters.okPercent())),
                shares);
    }

    private Shares.Share share(CoverageRow row, String label, Mark mark) {
        return new Shares.Share(label, mark, row.percent(), row.isUpperBound(),
                telling.voice().say(row.verdict().inWords()));
    }

    private Table shares() {
        List<Column> columns = List.of(Column.text(telling.head("party")), Column.text(telling.head("mainGroup")),
                Column.number(telling.head("recorded"), ""), Column.number(telling.head("known"), ""),
                Column.number(telling.head("estimated"), ""), Column.number(telling.head("coverage"), "%"),
                Column.brief(telling.head("bound")), Column.brief(telling.head("verdict")),
                Column.text(telling.head("weakest")));
        return telling.table("coverage", columns,
                Stream.concat(coverage.totals().stream(), coverage.rows().stream()).map(this::row).toList());
    }

    private List<Cell> row(CoverageRow row) {
        return List.of(row.parties().size() == 1 ? telling.party(row.parties().getFirst())
                : Cell.text(telling.say("both")), scope(row.area()), Cell.number(row.recorded()),
                Cell.number(row.known()), row.estimated().map(Cell::number).orElse(Cell.UNKNOWN),
                row.percent().map(Cell::number).orElse(Cell.UNKNOWN),
                row.isUpperBound() ? Cell.text(telling.say("coverage.upperBound")) : Cell.EMPTY, verdict(row.verdict()),
                row.weakest().map(this::field).orElse(Cell.EMPTY));
    }

    private Cell scope(Scope scope) {
        return switch (scope) {
            case Scope.All all -> Cell.text(telling.say("coverage.all"));
            case Scope.MainGroup group -> telling.ref(group.subject());
            case Scope.WithoutSubject none -> Cell.text(telling.say("coverage.withoutSubject"));
        };
    }

    private Cell verdict(Verdict verdict) {
        Mark mark = switch (verdict) {
            case OK -> Mark.ADDED;
            case AMBER -> Mark.WARNING;
            case RED -> Mark.ERROR;
            case UNKNOWN -> Mark.COMPETENCE;
        };
        return new Cell.Marked(mark, telling.voice().capital(telling.voice().say(verdict.inWords())));
    }

    private Cell field(Field field) {
        return Cell.text(telling.voice().capital(telling.voice().say(field.inWords())));
    }

    private Table notKnown() {
        List<Column> columns = List.of(Column.text(telling.head("system")), Column.text(telling.head("party")),
                Column.wide(telling.head("lacking")));
        List<KnownSystem> systems = coverage.both().systems().stream().filter(each -> !each.isKnown()).toList();
        return telling.table("notKnown", columns, systems.stream().map(each -> List.of(telling.ref(each.application()),
                telling.owner(each.application()), Cell.text(telling.voice().capital(each.lacking().stream()
                        .map(field -> telling.voice().say(field.inWords())).collect(Collectors.joining(", "))))))
                .toList());
    }

    private Table signs() {
        List<Column> columns = List.of(Column.text(telling.head("party")), Column.wide(telling.head("sign")),
                Column.text(telling.head("elements")));
        return telling.table("signs", columns, coverage.crossChecks().stream().map(this::sign).toList());
    }

    private List<Cell> sign(CrossCheck check) {
        return List.of(telling.party(check.party()), Cell.text(telling.voice().say(check.explanation().what())),
                telling.refs(check.about()));
    }
}
