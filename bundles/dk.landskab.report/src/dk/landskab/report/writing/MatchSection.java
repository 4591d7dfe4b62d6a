// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.Ground;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Bar;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** Who of the two is who (D.1b). */
final class MatchSection {

    private static final int HIGHEST = 100;

    private final MergerTelling telling;
    private final MatchReport matches;

    MatchSection(MergerTelling telling) {
        this.telling = telling;
        this.matches = telling.result().matches();
    }

    Section section() {
        List<Match> suggested = matches.matches().stream().filter(each -> !isDecided(each)).toList();
        List<Match> decided = Stream.concat(matches.matches().stream(), matches.refused().stream())
                .filter(MatchSection::isDecided).toList();
        return telling.section("matching", answer(), figure(), matches.undecided(), suggestions(suggested),
                decisions(decided), shared(), unmatched());
    }

    private static boolean isDecided(Match match) {
        return match.state() != CorrespondenceState.SUGGESTED;
    }

    private String answer() {
        long open = matches.matches().stream().filter(each -> !each.isAccepted()).count();
        return telling.say("matching.answer", same().size(), overlapping(), matches.shared().size(),
                telling.party(Side.A), alone(Side.A), telling.party(Side.B), alone(Side.B), open,
                matches.refused().size());
    }

    /** The pairs of systems that are the same, decided or suggested. */
    List<Match> same() {
        return matches.of(Application.class).filter(Match::isSame).toList();
    }

    private long overlapping() {
        return matches.of(Application.class).filter(each -> !each.isSame()).count();
    }

    private int alone(Side side) {
        return matches.unmatched().getOrDefault(side, List.of()).size();
    }

    private Optional<Figure> figure() {
        List<Bar> bars = Stream.of(Side.values()).map(side -> new Bar(telling.party(side), parts(side))).toList();
        if (bars.stream().allMatch(bar -> bar.total() == 0)) {
            return Optional.empty();
        }
        List<Part> legend = new ArrayList<>();
        for (int i = 0; i < bars.getFirst().parts().size(); i++) {
            Part first = bars.get(0).parts().get(i);
            legend.add(new Part(first.mark(), first.label(), first.value() + bars.get(1).parts().get(i).value()));
        }
        String told = bars.stream().map(bar -> bar.label() + ": " + bar.parts().stream()
                .map(part -> part.label() + " " + part.value()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return Optional.of(new StackedBars(telling.say("figure.matching"), telling.say("figure.matching.alt", told),
                legend, bars));
    }

    private List<Part> parts(Side side) {
        Set<Element> same = new HashSet<>(systems(side, true));
        List<Element> similar = systems(side, false).stream().filter(each -> !same.contains(each)).toList();
        return List.of(new Part(Mark.TARGET, telling.say("matching.shared"), matches.shared().size()),
                new Part(Mark.DUPLICATE, telling.say("matching.same"), same.size()),
                new Part(Mark.CHANGED, telling.say("matching.overlaps"), similar.size()),
                new Part(Mark.UNSUPPORTED, telling.say("matching.alone"), alone(side)));
    }

    private List<Element> systems(Side side, boolean isSame) {
        return matches.of(Application.class).filter(each -> each.isSame() == isSame)
                .flatMap(each -> each.of(side).stream()).distinct().toList();
    }

    private List<Column> pair() {
        return List.of(Column.text(telling.party(Side.A)), Column.text(telling.party(Side.B)),
                Column.brief(telling.head("class")), Column.brief(telling.head("kind")),
                Column.brief(telling.head("score")), Column.wide(telling.head("basis")));
    }

    private List<Cell> pair(Match match) {
        return List.of(telling.refs(match.a()), telling.refs(match.b()),
                Cell.text(telling.voice().type(match.a().getFirst().eClass())),
                new Cell.Marked(match.isSame() ? Mark.DUPLICATE : Mark.CHANGED, telling.voice().literal(match.kind())),
                match.score() == 0 ? Cell.EMPTY : new Cell.Grade(match.score(), HIGHEST),
                Cell.lines(match.grounds().stream().map(this::ground).toList()));
    }

    private String ground(Ground ground) {
        String basis = telling.voice().capital(telling.voice().say(ground.basis().inWords()));
        String counted = telling.say("matching.points", basis, ground.points());
        return ground.about().isEmpty() ? counted : counted + ": " + ground.about().stream().limit(4)
                .map(telling.voice()::name).distinct().collect(Collectors.joining(", "));
    }

    private Table suggestions(List<Match> suggested) {
        return telling.table("suggestions", pair(), suggested.stream().map(this::pair).toList());
    }

    private Table decisions(List<Match> decided) {
        List<Column> columns = new ArrayList<>(pair());
        columns.add(Column.brief(telling.head("state")));
        columns.add(Column.wide(telling.head("reason")));
        return telling.table("decisions", columns, decided.stream().map(match -> {
            List<Cell> row = new ArrayList<>(pair(match));
            Correspondence decision = match.decision().orElseThrow();
            row.add(Cell.text(telling.voice().literal(decision.getState())));
            row.add(Cell.text(decision.getReason()));
            return row;
        }).toList());
    }

    private Table shared() {
        return telling.table("shared", List.of(Column.text(telling.head("system")), Column.text(telling.head("owner"))),
                matches.shared().stream().map(each -> List.of(telling.ref(each), telling.owner(each))).toList());
    }

    private Table unmatched() {
        List<Column> columns = List.of(Column.text(telling.head("system")), Column.text(telling.head("party")),
                Column.text(telling.head("product")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            matches.unmatched().getOrDefault(side, List.of()).forEach(each -> rows.add(List.of(telling.ref(each),
                    Cell.text(telling.party(side)), product(each))));
        }
        return telling.table("unmatched", columns, rows);
    }

    private Cell product(Element element) {
        return element instanceof Application application && application.getProduct() != null
                ? telling.ref(application.getProduct()) : Cell.UNKNOWN;
    }
}
