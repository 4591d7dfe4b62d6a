// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.contract.EndingAgreement;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Timeline;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** How the contracts are left (D.1e). */
final class ContractSection {

    private static final int SPANS_AT_MOST = 20;

    private final MergerTelling telling;
    private final ContractExits contracts;

    ContractSection(MergerTelling telling) {
        this.telling = telling;
        this.contracts = telling.result().contracts();
    }

    Section section() {
        List<Undecided> undecided = contracts.exits().stream().flatMap(each -> each.undecided().stream()).toList();
        return telling.section("contracts", sentence(), figure(), undecided, exits(), waste(), agreements(),
                continuing());
    }

    /** How many contracts are or can be left, by when notice must be given first, and what is wasted. */
    String sentence() {
        if (contracts.exits().isEmpty()) {
            return telling.count("contracts.nothing", contracts.continuing().size());
        }
        boolean isPlanned = telling.result().parties().target().isPresent();
        String sentence = telling.count(isPlanned ? "contracts.leaving" : "contracts.could",
                contracts.exits().size(), late());
        String first = firstNotice().map(exit -> " " + telling.say("contracts.first", exit.notices().getFirst().day(),
                exit.contract())).orElse("");
        return sentence + first + (isPlanned ? " " + telling.say("contracts.waste", telling.amount(contracts.wasted()))
                : "");
    }

    private long late() {
        return contracts.exits().stream().filter(ContractExit::isLate).count();
    }

    /** The contract of which notice must be given first; empty where there is none. */
    Optional<ContractExit> firstNotice() {
        return contracts.exits().stream().filter(each -> !each.notices().isEmpty()).findFirst();
    }

    private Optional<Figure> figure() {
        List<Timeline.Span> spans = contracts.exits().stream().filter(each -> !each.notices().isEmpty())
                .limit(SPANS_AT_MOST).map(this::span).toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String told = spans.stream().map(span -> span.label() + " " + span.from() + "–" + span.to())
                .collect(Collectors.joining(", "));
        return Optional.of(new Timeline(telling.say("figure.contracts"), telling.say("figure.contracts.alt", told),
                telling.result().mergerDate(), telling.say("merged"), spans));
    }

    private Timeline.Span span(ContractExit exit) {
        NoticeDate notice = exit.notices().getFirst();
        return new Timeline.Span(telling.voice().name(exit.contract()), notice.day(), notice.end(), exit.isLate());
    }

    private Table exits() {
        List<Column> columns = List.of(Column.text(telling.head("contract")), Column.brief(telling.head("party")),
                Column.text(telling.head("leaving")), Column.text(telling.head("alsoCovers")),
                Column.brief(telling.head("wishedEnd")), Column.brief(telling.head("lastNotice")),
                Column.brief(telling.head("earliestEnd")), Column.brief(telling.head("endsOn")),
                Column.text(telling.head("giveNotice")), Column.number(telling.head("waste"), telling.currency()),
                Column.brief(telling.head("assignable")));
        return telling.table("contracts", columns, contracts.exits().stream().map(this::row).toList());
    }

    private List<Cell> row(ContractExit exit) {
        return List.of(telling.ref(exit.contract()), telling.owner(exit.contract()), telling.refs(exit.leaving()),
                telling.brief(exit.others()), exit.wishedEnd().map(Cell::day).orElse(Cell.UNKNOWN),
                exit.lastNotice().map(Cell::day).orElse(Cell.UNKNOWN),
                exit.earliestEnd().map(Cell::day).orElse(Cell.UNKNOWN), end(exit), Cell.lines(exit.notices().stream()
                        .map(each -> telling.say("contracts.notice", each.day(), each.end())).toList()),
                exit.leaving().isEmpty() ? Cell.EMPTY : exit.end().isEmpty() ? Cell.UNKNOWN
                        : MergerTelling.money(exit.wasted()), tri(exit.assignable()));
    }

    private Cell end(ContractExit exit) {
        if (exit.leaving().isEmpty()) {
            return Cell.EMPTY;
        }
        return exit.end().<Cell>map(day -> exit.isLate() ? new Cell.Marked(Mark.WARNING, day.toString())
                : Cell.day(day)).orElse(Cell.UNKNOWN);
    }

    private Cell tri(Tri value) {
        return value == Tri.UNKNOWN ? Cell.UNKNOWN : Cell.text(telling.voice().literal(value));
    }

    private Table waste() {
        List<Column> columns = List.of(Column.text(telling.head("contract")), Column.text(telling.head("line")),
                Column.brief(telling.head("from")), Column.brief(telling.head("to")),
                Column.number(telling.head("waste"), telling.currency()));
        List<List<Cell>> rows = new ArrayList<>();
        contracts.exits().forEach(exit -> exit.waste().forEach(waste -> rows.add(List.of(telling.ref(exit.contract()),
                Cell.text(telling.voice().name(waste.line().cost())), Cell.day(waste.from()),
                Cell.day(waste.until().minusDays(1)), MergerTelling.money(waste.amount())))));
        return telling.table("waste", columns, rows);
    }

    private Table agreements() {
        List<Column> columns = List.of(Column.text(telling.head("agreement")), Column.text(telling.head("contract")),
                Column.text(telling.head("processor")), Column.brief(telling.head("erasure")));
        List<List<Cell>> rows = new ArrayList<>();
        contracts.exits().forEach(exit -> exit.agreements()
                .forEach(each -> rows.add(agreement(exit.contract(), each))));
        return telling.table("agreements", columns, rows);
    }

    private List<Cell> agreement(Contract contract, EndingAgreement each) {
        return List.of(Cell.text(telling.voice().name(each.agreement())), telling.ref(contract),
                telling.refs(Stream.of(contract.getSupplier()).filter(Objects::nonNull).toList()),
                tri(each.erasureRecorded()));
    }

    private Table continuing() {
        List<Column> columns = List.of(Column.text(telling.head("contract")), Column.text(telling.head("party")),
                Column.text(telling.head("covers")), Column.brief(telling.head("assignable")));
        return telling.table("continuing", columns, contracts.continuing().stream().map(each -> List.of(
                telling.ref(each), telling.owner(each),
                telling.brief(each.getCovers().stream().filter(covered -> !covered.eIsProxy()).toList()),
                tri(each.getAssignable()))).toList());
    }
}
