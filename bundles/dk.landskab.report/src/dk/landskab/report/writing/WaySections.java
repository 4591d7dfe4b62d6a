// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.merger.picture.RoadmapStep;
import dk.landskab.analysis.merger.picture.StrategyOutlook;
import dk.landskab.analysis.merger.picture.StrategyRow;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.picture.TaskOptions;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure.Timeline;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** The ways to the target picture: options for each task, the roadmap, and what becomes of the strategies. */
final class WaySections {

    private static final int SPANS_AT_MOST = 20;

    private final MergerTelling telling;
    private final TargetPicture target;

    WaySections(MergerTelling telling) {
        this.telling = telling;
        this.target = telling.result().target();
    }

    List<Section> sections() {
        return List.of(options(), roadmap(), strategies());
    }

    private Section options() {
        List<Column> columns = List.of(Column.text(telling.head("systems")), Column.text(telling.head("option")),
                Column.brief(telling.head("approach")), Column.wide(telling.head("pros")),
                Column.wide(telling.head("cons")), Column.brief(telling.head("chosen")));
        List<List<Cell>> rows = target.tasks().stream()
                .flatMap(task -> task.options().stream().map(option -> row(task, option))).toList();
        long chosen = target.tasks().stream().filter(task -> task.chosen().isPresent()).count();
        String answer = telling.count("ways", target.tasks().size(), chosen);
        return telling.section("ways", answer, Optional.empty(), List.of(),
                telling.table("ways", columns, rows), bearings());
    }

    private List<Cell> row(TaskOptions task, Option option) {
        boolean isChosen = task.chosen().filter(each -> option.label().arguments().contains(each)).isPresent();
        return List.of(telling.refs(task.group().members()), Cell.text(telling.voice().say(option.label())),
                Cell.text(telling.voice().literal(option.approach())),
                Cell.lines(telling.voice().say(option.pros())), Cell.lines(telling.voice().say(option.cons())),
                isChosen ? Cell.text(telling.say("ways.chosen")) : Cell.EMPTY);
    }

    /** What restricts the systems of a task (D1.1), and what they offer (D2.1). */
    private Table bearings() {
        List<Column> columns = List.of(Column.text(telling.head("systems")), Column.text(telling.head("restriction")),
                Column.text(telling.head("opportunity")));
        return telling.table("bearings", columns, target.tasks().stream()
                .filter(task -> !task.restrictions().isEmpty() || !task.opportunities().isEmpty())
                .map(task -> List.of(telling.refs(task.group().members()), telling.refs(task.restrictions()),
                        telling.refs(task.opportunities().stream().map(each -> each.opportunity()).toList())))
                .toList());
    }

    private Section roadmap() {
        List<RoadmapStep> steps = target.roadmap().steps();
        List<Column> columns = List.of(Column.number(telling.head("order"), ""), Column.brief(telling.head("date")),
                Column.text(telling.head("step")), Column.wide(telling.head("what")), Column.brief(telling.head("end")),
                Column.brief(telling.head("deadline")), Column.text(telling.head("dependsOn")));
        List<List<Cell>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(row(rows.size() + 1, step)));
        long notices = steps.stream().filter(RoadmapStep.Notice.class::isInstance).count();
        return telling.section("way", telling.count("way", steps.size(), steps.size() - notices, notices), spans(),
                target.roadmap().undecided(), telling.table("way", columns, rows));
    }

    private List<Cell> row(int order, RoadmapStep step) {
        Cell day = step.date().map(Cell::day).orElse(Cell.UNKNOWN);
        return switch (step) {
            case RoadmapStep.Work work -> List.of(Cell.number(order), day, telling.ref(work.initiative()),
                    Cell.text(telling.voice().literal(work.initiative().getState())),
                    work.initiative().getEnd() == null ? Cell.UNKNOWN : end(work),
                    work.deadline().map(Cell::day).orElse(Cell.EMPTY), telling.refs(work.after()));
            case RoadmapStep.Notice notice -> List.of(Cell.number(order), day, telling.ref(notice.exit().contract()),
                    Cell.text(telling.say("way.notice", notice.notice().end())), Cell.day(notice.notice().end()),
                    Cell.EMPTY, Cell.EMPTY);
        };
    }

    private static Cell end(RoadmapStep.Work work) {
        return work.isLate() ? new Cell.Marked(Mark.WARNING, work.initiative().getEnd().toString())
                : Cell.day(work.initiative().getEnd());
    }

    private Optional<Figure> spans() {
        List<Timeline.Span> spans = target.roadmap().steps().stream()
                .filter(RoadmapStep.Work.class::isInstance).map(RoadmapStep.Work.class::cast)
                .filter(work -> work.initiative().getStart() != null || work.initiative().getEnd() != null)
                .limit(SPANS_AT_MOST).map(work -> new Timeline.Span(telling.voice().name(work.initiative()),
                        work.initiative().getStart(), work.initiative().getEnd(), work.isLate())).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String told = spans.stream().map(span -> span.label() + " " + Stream.of(span.from(), span.to())
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("–")))
                .collect(Collectors.joining(", "));
        return Optional.of(new Timeline(telling.say("figure.way"), telling.say("figure.way.alt", told),
                telling.result().mergerDate(), telling.say("merged"), spans));
    }

    private Section strategies() {
        List<Column> columns = List.of(Column.text(telling.head("strategy")), Column.text(telling.head("party")),
                Column.brief(telling.head("kind")), Column.brief(telling.head("state")),
                Column.brief(telling.head("validTo")), Column.brief(telling.head("outlook")),
                Column.wide(telling.head("reason")));
        long open = target.strategies().stream().filter(each -> each.outlook() == StrategyOutlook.UNDECIDED).count();
        return telling.section("strategies", telling.count("strategies", target.strategies().size(), open),
                Optional.empty(), List.of(),
                telling.table("strategies", columns, target.strategies().stream().map(this::row).toList()));
    }

    private List<Cell> row(StrategyRow row) {
        return List.of(telling.ref(row.strategy()), Cell.text(telling.parties(row.sides())),
                Cell.text(telling.voice().literal(row.strategy().getKind())),
                Cell.text(telling.voice().literal(row.strategy().getState())), Cell.day(row.strategy().getValidTo()),
                new Cell.Marked(mark(row.outlook()), telling.voice().say(row.outlook().label())),
                row.item().map(each -> Cell.text(each.getReason())).orElse(Cell.EMPTY));
    }

    private static Mark mark(StrategyOutlook outlook) {
        return switch (outlook) {
            case KEPT -> Mark.NONE;
            case UNDER_REVISION -> Mark.CHANGED;
            case LAPSES -> Mark.REMOVED;
            case UNDECIDED -> Mark.COMPETENCE;
        };
    }
}
