// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.landing.LandingReport;
import dk.landskab.analysis.merger.landing.LandingRow;
import dk.landskab.analysis.merger.landing.LandingStatus;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.information.DataObject;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Bar;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** Where the data of the two land (D.1d). */
final class LandingSection {

    private final MergerTelling telling;
    private final LandingReport landing;

    LandingSection(MergerTelling telling) {
        this.telling = telling;
        this.landing = telling.result().landing();
    }

    Section section() {
        return telling.section("landing", sentence(), figure(), landing.undecided(), table());
    }

    /** How many data land, and how many are in trouble. */
    String sentence() {
        return landing.rows().isEmpty() ? telling.say("landing.nothing")
                : telling.say("landing.answer", landing.rows().size(), count(null, LandingStatus.LANDED),
                        count(null, LandingStatus.LANDED_WITH_QUALITY_RISK), count(null, LandingStatus.TWO_MASTERS),
                        count(null, LandingStatus.NOT_LANDED), count(null, LandingStatus.UNDECIDED));
    }

    private int count(Side side, LandingStatus status) {
        return (int) landing.rows().stream().filter(row -> row.status() == status)
                .filter(row -> side == null || row.sides().contains(side)).count();
    }

    private Optional<Figure> figure() {
        if (landing.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = Stream.of(Side.values()).map(side -> new Bar(telling.party(side), parts(side))).toList();
        String told = bars.stream().map(bar -> bar.label() + ": " + bar.parts().stream()
                .map(part -> part.label() + " " + part.value()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return Optional.of(new StackedBars(telling.say("figure.landing"), telling.say("figure.landing.alt", told),
                parts(null), bars));
    }

    private List<Part> parts(Side side) {
        return Arrays.stream(LandingStatus.values()).filter(each -> count(null, each) > 0)
                .map(each -> new Part(mark(each), words(each), count(side, each))).toList();
    }

    private String words(LandingStatus status) {
        return telling.voice().capital(telling.voice().say(status.inWords()));
    }

    private static Mark mark(LandingStatus status) {
        return switch (status) {
            case NOT_LANDED -> Mark.ERROR;
            case TWO_MASTERS -> Mark.DUPLICATE;
            case UNDECIDED -> Mark.COMPETENCE;
            case LANDED_WITH_QUALITY_RISK -> Mark.WARNING;
            case LANDED -> Mark.ADDED;
        };
    }

    private Table table() {
        List<Column> columns = List.of(Column.brief(telling.head("status")), Column.text(telling.head("data")),
                Column.brief(telling.head("party")), Column.text(telling.head("home")),
                Column.text(telling.head("lands")),
                Column.number(telling.head("atStake"), ""), Column.number(telling.head("quality"), "%"),
                Column.brief(telling.head("classification")), Column.wide(telling.head("why")),
                Column.text(telling.head("decides")));
        return telling.table("landing", columns, landing.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(LandingRow row) {
        return List.of(new Cell.Marked(mark(row.status()), words(row.status())), telling.ref(row.from().getData()),
                Cell.text(telling.parties(row.sides())), telling.ref(row.home()), telling.refs(row.to()),
                decimal(row.rank().value()), decimal(row.rank().quality()),
                classification(row.from().getData()), Cell.lines(why(row)),
                row.deciders().isEmpty() ? Cell.UNKNOWN
                        : telling.refs(row.deciders().stream().map(RoleAssignment::getUnit).distinct().toList()));
    }

    private List<String> why(LandingRow row) {
        return Stream.of(Stream.of(telling.voice().say(row.reason())),
                row.risks().stream().map(each -> telling.voice().capital(telling.voice().say(each.inWords()))),
                row.unknown().stream().map(each -> telling.say("landing.unknown", each.inWords())))
                .flatMap(each -> each).toList();
    }

    /** Confidentiality, integrity and availability, as far as they are stated. */
    private static Cell classification(DataObject data) {
        List<Optional<Integer>> levels = Stream.of(Optional.ofNullable(data.getConfidentiality()),
                Optional.ofNullable(data.getIntegrity()), Optional.ofNullable(data.getAvailability())).toList();
        return levels.stream().allMatch(Optional::isEmpty) ? Cell.UNKNOWN
                : Cell.text(levels.stream().map(each -> each.map(String::valueOf).orElse("?"))
                        .collect(Collectors.joining("-")));
    }

    private static Cell decimal(Optional<BigDecimal> value) {
        return value.<Cell>map(Cell.Amount::new).orElse(Cell.UNKNOWN);
    }
}
