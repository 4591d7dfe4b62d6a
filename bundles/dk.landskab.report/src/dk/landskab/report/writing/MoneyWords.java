// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.Owner;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Months;
import dk.landskab.report.document.Figure.Months.Series;
import dk.landskab.report.document.Mark;
import dk.landskab.rules.cost.Amount;

/** What is said and drawn of the costs over time. */
final class MoneyWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int DECIMALS = 3;
    private static final String LAPSING = "doubt.lapsing";
    /** What is paid the longest lies lowest. */
    private static final List<CostPart> LOWEST_FIRST = List.of(CostPart.TARGET, CostPart.A_ALONE, CostPart.B_ALONE,
            CostPart.DOUBLE, CostPart.MIGRATION, CostPart.WASTE);

    private final MergerTelling telling;
    private final CostPicture costs;

    MoneyWords(MergerTelling telling) {
        this.telling = telling;
        this.costs = telling.result().costs();
    }

    /** What everything costs in the months of the analysis, and what of it is paid twice. */
    String sentence() {
        if (costs.lines().isEmpty()) {
            return telling.say("money.nothing");
        }
        MonthCost last = costs.months().getLast();
        String answer = telling.say("money.answer", costs.months().getFirst().month().toString(),
                last.month().toString(), telling.amount(costs.total()), telling.amount(costs.of(CostPart.DOUBLE)),
                telling.amount(costs.of(CostPart.MIGRATION)), telling.amount(costs.of(CostPart.WASTE)));
        return lapsing().map(each -> answer + " " + telling.count("money.lapsing", each)).orElse(answer);
    }

    /** How many systems outlast what is recorded of their cost: without them a curve that falls looks like a saving. */
    private Optional<Integer> lapsing() {
        return costs.undecided().stream().filter(each -> each.why().key().equals(LAPSING))
                .map(each -> each.about().size()).findFirst();
    }

    /** What a part is, with the name of the party. */
    String label(CostPart part) {
        return switch (part) {
            case A_ALONE -> telling.say("money.alone", telling.party(Side.A));
            case B_ALONE -> telling.say("money.alone", telling.party(Side.B));
            case TARGET -> telling.result().parties().target().isPresent() ? telling.voice().say(part.label())
                    : telling.say("money.kept");
            default -> telling.voice().say(part.label());
        };
    }

    String owner(Owner owner) {
        return switch (owner) {
            case A -> telling.party(Side.A);
            case B -> telling.party(Side.B);
            case JOINT -> telling.say("both");
        };
    }

    /** The task of a group, or else its systems. */
    String group(TaskGroup group) {
        List<Element> named = group.task().isEmpty() ? group.members() : group.task();
        return named.stream().map(telling.voice()::name).distinct().collect(Collectors.joining(" · "));
    }

    private static Mark mark(CostPart part) {
        return switch (part) {
            case A_ALONE -> Mark.FIRST;
            case B_ALONE -> Mark.SECOND;
            case TARGET -> Mark.TARGET;
            case DOUBLE -> Mark.TWICE;
            case MIGRATION -> Mark.WAY;
            case WASTE -> Mark.WASTE;
        };
    }

    /** What is paid month by month; empty where no line of money is recorded. */
    Optional<Figure> figure() {
        if (costs.lines().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = costs.months().stream().map(each -> each.total().rounded(0)).max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        boolean isMillions = most.compareTo(MILLION) >= 0;
        List<Series> series = LOWEST_FIRST.stream().filter(part -> costs.of(part).compareTo(Amount.ZERO) != 0)
                .map(part -> new Series(mark(part), label(part), telling.amount(costs.of(part)),
                        costs.months().stream().map(each -> each.parts().get(part).rounded(0)
                                .divide(isMillions ? MILLION : THOUSAND, DECIMALS, RoundingMode.HALF_UP)).toList()))
                .toList();
        String unit = telling.say(isMillions ? "money.millions" : "money.thousands", costs.currency());
        String told = Stream.concat(series.stream().map(each -> each.label() + " " + each.sum()),
                costs.years().entrySet().stream().map(each -> each.getKey() + ": " + telling.amount(each.getValue()
                        .values().stream().reduce(Amount.ZERO, Amount::plus)))).collect(Collectors.joining("; "));
        return Optional.of(new Months(telling.say("figure.money", unit), telling.say("figure.money.alt", told), unit,
                costs.months().getFirst().month(), telling.result().mergerDate(), telling.say("merged"), series));
    }
}
