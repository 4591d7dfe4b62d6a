// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.Slip;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Bars;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.rules.cost.Amount;

/** What the two cost month by month, and what of it is for running things twice (D.1f). */
final class MoneySection {

    private static final int BARS_AT_MOST = 12;

    private final MergerTelling telling;
    private final CostPicture costs;
    private final MoneyWords words;

    MoneySection(MergerTelling telling) {
        this.telling = telling;
        this.costs = telling.result().costs();
        this.words = new MoneyWords(telling);
    }

    Section section() {
        List<Undecided> undecided = Stream.of(costs.undecided(), telling.result().doubts()).flatMap(List::stream)
                .toList();
        return telling.section("money", words.sentence(), dearest(), undecided, years(), pools(), doubles(), slips(),
                months(), new CostLineTable(telling).table());
    }

    /** The dearest cases of double operation. */
    private Optional<Figure> dearest() {
        List<DoubleOperation> dear = costs.doubles().stream().filter(each -> each.amount().compareTo(Amount.ZERO) > 0)
                .limit(BARS_AT_MOST).toList();
        if (dear.isEmpty()) {
            return Optional.empty();
        }
        List<Bars.Bar> bars = dear.stream().map(each -> new Bars.Bar(words.group(each.group()), Mark.TWICE,
                each.amount().rounded(0))).toList();
        String told = bars.stream().map(bar -> bar.label() + " " + telling.voice().number(bar.value()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Bars(telling.say("figure.dearest", costs.currency()),
                telling.say("figure.dearest.alt", told, costs.currency()), costs.currency(), bars));
    }

    private List<Column> parts(Column... before) {
        List<Column> columns = new ArrayList<>(Arrays.asList(before));
        Arrays.stream(CostPart.values())
                .forEach(part -> columns.add(Column.number(words.label(part), telling.currency())));
        columns.add(Column.number(telling.head("total"), telling.currency()));
        return columns;
    }

    private List<Cell> parts(Cell first, Map<CostPart, Amount> amounts) {
        List<Cell> row = new ArrayList<>(List.of(first));
        Amount total = Amount.ZERO;
        for (CostPart part : CostPart.values()) {
            Amount amount = amounts.getOrDefault(part, Amount.ZERO);
            row.add(amount.equals(Amount.ZERO) ? Cell.EMPTY : MergerTelling.money(amount));
            total = total.plus(amount);
        }
        row.add(MergerTelling.money(total));
        return row;
    }

    private boolean isPriced() {
        return !costs.lines().isEmpty();
    }

    private Table years() {
        List<List<Cell>> rows = new ArrayList<>();
        if (isPriced()) {
            costs.years().forEach((year, amounts) -> rows.add(parts(Cell.text(year.toString()), amounts)));
        }
        return telling.table("years", parts(Column.text(telling.head("year"))), rows);
    }

    private Table months() {
        List<MonthCost> months = isPriced() ? costs.months() : List.of();
        return telling.table("months", parts(Column.text(telling.head("month"))),
                months.stream().map(each -> parts(Cell.text(each.month().toString()), each.parts())).toList());
    }

    private Table pools() {
        List<Column> columns = List.of(Column.text(telling.head("party")), Column.text(telling.head("pool")),
                Column.text(telling.head("year")), Column.number(telling.head("amount"), telling.currency()));
        return telling.table("pools", columns, costs.pools().stream().map(each -> List.of(
                Cell.text(words.owner(each.owner())),
                each.pool().map(telling::ref).orElseGet(() -> Cell.text(telling.say("money.noPool"))),
                Cell.text(String.valueOf(each.year())), MergerTelling.money(each.amount()))).toList());
    }

    private Table doubles() {
        List<Column> columns = List.of(Column.text(telling.head("systems")), Column.text(telling.head("task")),
                Column.text(telling.head("kept")), Column.brief(telling.head("chosenBy")),
                Column.brief(telling.head("from")), Column.brief(telling.head("to")),
                Column.number(telling.head("double"), telling.currency()), Column.text(telling.head("yearlyEach")));
        return telling.table("doubles", columns, costs.doubles().stream().map(this::operation).toList());
    }

    private List<Cell> operation(DoubleOperation each) {
        return List.of(telling.refs(each.group().members()), telling.refs(each.group().task()),
                telling.refs(each.kept()),
                Cell.text(telling.say(chosenBy(each))), Cell.day(each.from()),
                each.until().map(day -> Cell.day(day.minusDays(1))).orElse(Cell.UNKNOWN),
                each.isUnpriced() ? Cell.UNKNOWN : MergerTelling.money(each.amount()),
                Cell.lines(each.members().stream().map(this::priced).toList()));
    }

    private static String chosenBy(DoubleOperation operation) {
        if (operation.isChosen()) {
            return "money.chosen";
        }
        boolean isKnown = operation.members().stream().anyMatch(each -> each.isKept() && each.yearly().isPresent());
        return isKnown ? "money.cheapest" : "money.noPrice";
    }

    private String priced(DoubleOperation.Member member) {
        return telling.voice().name(member.system()) + ": " + member.yearly().map(telling::amount)
                .orElseGet(() -> telling.say("money.unpriced"));
    }

    private Table slips() {
        List<Integer> months = telling.result().parameters().money().slipMonths();
        List<Column> columns = new ArrayList<>(List.of(Column.text(telling.head("system")),
                Column.text(telling.head("party"))));
        months.forEach(each -> columns.add(Column.number(telling.say("money.slip", each), telling.currency())));
        columns.add(Column.text(telling.head("along")));
        columns.add(Column.brief(telling.head("assumed")));
        Map<Element, List<Slip>> bySystem = costs.slips().stream().collect(Collectors.groupingBy(Slip::system,
                () -> new TreeMap<>((one, other) -> one.getId().compareTo(other.getId())), Collectors.toList()));
        List<List<Slip>> dearestFirst = bySystem.values().stream().sorted((one, other) -> most(other)
                .compareTo(most(one))).toList();
        return telling.table("slips", columns, dearestFirst.stream().map(each -> slip(each, months)).toList());
    }

    private static BigDecimal most(List<Slip> slips) {
        return slips.getLast().delta().rounded(2);
    }

    private List<Cell> slip(List<Slip> slips, List<Integer> months) {
        Slip first = slips.getFirst();
        List<Cell> row = new ArrayList<>(List.of(telling.ref(first.system()), telling.owner(first.system())));
        months.forEach(each -> row.add(slips.stream().filter(slip -> slip.months() == each).findFirst()
                .map(slip -> MergerTelling.money(slip.delta())).orElse(Cell.UNKNOWN)));
        row.add(telling.refs(first.along()));
        row.add(slips.stream().anyMatch(Slip::isExtended) ? Cell.text(telling.say("money.extended")) : Cell.EMPTY);
        return row;
    }
}
