// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.CaseMoney;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Happening;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.condition.ConditionWords;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.Unknown;
import dk.landskab.analysis.Amounts;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Table;

/** The tables of a case. */
final class CaseTables {

    private static final int CENTS = 2;

    private final Voice voice;

    CaseTables(Voice voice) {
        this.voice = voice;
    }

    /** What a gate asks for. */
    Table needed(GateState gate) {
        return table("needed", List.of(Column.text(voice.say("column.what")), Column.brief(voice.say("column.status")),
                Column.wide(voice.say("column.why")), Column.brief(voice.say("column.validTo")),
                Column.text(voice.say("column.by"))), gate.needed().stream().map(this::row).toList());
    }

    private List<Cell> row(Needed needed) {
        String condition = needed.when().map(each -> voice.say("case.when", new ConditionWords(each),
                needed.applies().value().inWords())).orElse("");
        List<String> why = Stream.concat(Stream.of(condition).filter(each -> !each.isEmpty()), needed.applies()
                .unknowns().stream().map(Unknown::why).distinct().map(voice::say).map(voice::capital)).toList();
        return List.of(Cell.text(voice.name(needed.what())),
                new Cell.Marked(mark(needed.standing()), voice.say(needed.standing().inWords())), Cell.lines(why),
                Cell.day(needed.validUntil().orElse(null)), Cell.text(parties(needed.by())));
    }

    private static Mark mark(NeededStanding standing) {
        return switch (standing) {
            case THERE, OVERRULED -> Mark.ADDED;
            case NOT_NEEDED -> Mark.NONE;
            case MISSING, EXPIRED, NO_GO -> Mark.ERROR;
            case PENDING, TO_JUDGE -> Mark.WARNING;
        };
    }

    /** The phases with their gates. */
    Table phases(CaseState state) {
        return table("phases", List.of(Column.text(voice.say("column.phase")), Column.brief(voice.say("column.status")),
                Column.brief(voice.say("column.from")), Column.brief(voice.say("column.to")),
                Column.wide(voice.say("column.gates"))), state.phases().stream().map(this::row).toList());
    }

    private List<Cell> row(PhaseState phase) {
        return List.of(Cell.text(voice.name(phase.phase())), Cell.text(voice.say(phase.standing().inWords())),
                Cell.day(phase.entered().orElse(null)), Cell.day(phase.left().orElse(null)),
                Cell.lines(phase.gates().stream().filter(each -> phase.standing() != PhaseStanding.SKIPPED)
                        .map(each -> GateName.of(each.gate()) + ": "
                        + voice.say(each.standing().inWords())).toList()));
    }

    /** What happened. */
    Table history(CaseState state) {
        return table("history", List.of(Column.brief(voice.say("column.date")), Column.wide(voice.say("column.what")),
                Column.text(voice.say("column.by")), Column.text(voice.say("column.conditions"))),
                state.history().stream().map(this::row).toList());
    }

    private List<Cell> row(Happening happening) {
        return List.of(Cell.day(happening.date().orElse(null)), Cell.text(voice.say(happening.what())),
                Cell.text(parties(happening.by())), Cell.lines(happening.conditions()));
    }

    /** What the case costs, by currency. */
    Table amounts(CaseMoney money) {
        List<List<Cell>> rows = Stream.of(Map.entry("once", money.once()), Map.entry("yearly", money.yearly()),
                Map.entry("committed", money.committed())).flatMap(each -> rows(each.getKey(), each.getValue()))
                .toList();
        return table("amounts", List.of(Column.text(voice.say("column.what")),
                Column.number(voice.say("column.amount"), ""), Column.brief(voice.say("column.currency"))), rows);
    }

    private Stream<List<Cell>> rows(String key, Amounts amounts) {
        return amounts.byCurrency().entrySet().stream().map(each -> List.of(Cell.text(voice.say("case.money." + key)),
                Cell.number(each.getValue()), Cell.text(each.getKey())));
    }

    /** What is drawn on pools. */
    Table pools(List<PoolShare> shares) {
        return table("pools", List.of(Column.text(voice.say("column.pool")), Column.brief(voice.say("column.year")),
                Column.number(voice.say("column.planned"), ""), Column.number(voice.say("column.committed"), ""),
                Column.number(voice.say("column.held"), ""), Column.number(voice.say("column.left"), ""),
                Column.brief(voice.say("column.currency"))), shares.stream().map(this::row).toList());
    }

    private List<Cell> row(PoolShare share) {
        return List.of(Cell.text(voice.name(share.pool())), Cell.text(String.valueOf(share.pool().getYear())),
                Cell.number(share.planned().rounded(CENTS)), Cell.number(share.committed().rounded(CENTS)),
                Cell.number(share.held().rounded(CENTS)), Cell.number(share.left().rounded(CENTS)),
                Cell.text(share.currency()));
    }

    /** Names with commas between them. */
    String parties(List<Party> parties) {
        return parties.stream().map(each -> voice.say(each.inWords())).collect(Collectors.joining(", "));
    }

    private Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(key, voice.say("case." + key + ".title"), voice.say("case." + key + ".caption"), columns, rows);
    }
}
