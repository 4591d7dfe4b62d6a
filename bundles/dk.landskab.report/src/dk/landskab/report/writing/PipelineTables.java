// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.PhaseName;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.rules.cost.Amount;

/** The cases of a process, and the pools of all, in tables. */
final class PipelineTables {

    private static final int LACKS = 5;

    private final CaseWords words;
    private final Voice voice;
    private final ElementIndex elements;

    PipelineTables(CaseWords words, ElementIndex elements) {
        this.words = words;
        this.voice = words.voice();
        this.elements = elements;
    }

    Table cases(List<CaseState> cases, String id) {
        List<Column> columns = List.of(Column.text(voice.say("pipeline.case")),
                Column.text(voice.say("pipeline.status")), Column.text(voice.say("pipeline.where")),
                Column.text(voice.say("pipeline.for")),
                Column.number(voice.say("pipeline.days"), ""), Column.text(voice.say("pipeline.lacks")),
                Column.brief(voice.say("pipeline.once")), Column.brief(voice.say("pipeline.yearly")),
                Column.brief(voice.say("pipeline.committed")));
        return new Table(id + "-cases", voice.say("pipeline.cases"), voice.say("pipeline.cases.caption"), columns,
                cases.stream().map(this::row).toList()).without(Set.of(LACKS));
    }

    private List<Cell> row(CaseState state) {
        Optional<Waiting> waiting = state.waiting();
        return List.of(Cell.refs(List.of(elements.ref(state.acquisition()))),
                new Cell.Marked(PipelineBoard.mark(state), words.status(state)),
                Cell.lines(Stream.concat(state.current().map(each -> PhaseName.of(each.phase())).stream(),
                        waiting.map(each -> GateName.of(each.gate().gate())).stream()).toList()),
                Cell.lines(waiting.map(each -> each.forWhom().stream().map(List::of).map(words::parties).distinct()
                        .toList()).orElse(List.of())),
                waiting.flatMap(Waiting::days).map(Cell::number).orElse(Cell.EMPTY),
                Cell.lines(waiting.map(words::lacking).orElse(List.of())),
                Cell.text(voice.amounts(state.money().once())), Cell.text(voice.amounts(state.money().yearly())),
                Cell.text(voice.amounts(state.money().committed())));
    }

    Section pools(List<PoolShare> pools) {
        List<Column> columns = List.of(Column.wide(voice.say("pipeline.pool")),
                Column.brief(voice.say("pipeline.year")), Column.brief(voice.say("pipeline.currency")),
                Column.number(voice.say("pipeline.held"), ""), Column.number(voice.say("pipeline.planned"), ""),
                Column.number(voice.say("pipeline.bound"), ""), Column.number(voice.say("pipeline.left"), ""),
                Column.text(voice.say("pipeline.verdict")));
        Table table = new Table("pools", voice.say("pipeline.pools"), voice.say("pipeline.pools.caption"), columns,
                pools.stream().map(this::row).toList());
        long overspent = pools.stream().filter(PipelineTables::isOverspent).count();
        return Section.of("budget", voice.say("pipeline.pools"),
                answer((int) overspent, pools.size()), table);
    }

    private String answer(int overspent, int all) {
        if (overspent == 0) {
            return voice.say("pipeline.pools.hold");
        }
        return all == 1 ? voice.say("pipeline.pools.only") : voice.count("pipeline.pools.answer", overspent, all);
    }

    private List<Cell> row(PoolShare share) {
        boolean isOver = isOverspent(share);
        return List.of(Cell.refs(List.of(elements.ref(share.pool()))),
                Cell.text(String.valueOf(share.pool().getYear())), Cell.text(share.currency()),
                amount(share.held()), amount(share.planned()), amount(share.committed()),
                amount(share.left()), new Cell.Marked(isOver ? Mark.ERROR : Mark.ADDED,
                        voice.say(isOver ? "pipeline.overspent" : "pipeline.holds")));
    }

    private static Cell amount(Amount amount) {
        return Cell.number(amount.rounded(0));
    }

    static boolean isOverspent(PoolShare share) {
        return share.left().compareTo(Amount.ZERO) < 0;
    }
}
