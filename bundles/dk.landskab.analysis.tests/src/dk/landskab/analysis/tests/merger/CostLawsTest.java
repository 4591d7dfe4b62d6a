// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.PoolYear;
import dk.landskab.rules.cost.Amount;
import dk.landskab.testkit.Share;

class CostLawsTest {

    private static final YearMonth FIRST = YearMonth.of(2027, 9);
    private static final YearMonth LAST = YearMonth.of(2028, 12);

    private static String without(Map<CostPart, Amount> parts) {
        return parts.entrySet().stream().filter(each -> !each.getValue().equals(Amount.ZERO)).sorted(Map.Entry
                .comparingByKey()).map(Object::toString).collect(Collectors.joining(" "));
    }

    @Test
    void countingEveryDayOfEveryLineGivesTheSame() {
        Random random = new Random(41);
        for (int i = 0; i < Share.of(500); i++) {
            RandomPlan plan = RandomPlan.of(random);
            Planned planned = Planned.of(plan.sketch());
            NaiveCosts naive = new NaiveCosts(planned, plan.groups());

            for (MonthCost month : planned.costs(FIRST, LAST, plan.groups().toArray(String[]::new)).months()) {
                assertEquals(without(naive.in(month.month())), without(month.parts()),
                        () -> month.month() + " " + plan);
            }
        }
    }

    @Test
    void theMonthsAndThePoolsAddUpToTheLines() {
        Random random = new Random(42);
        for (int i = 0; i < Share.of(2_000); i++) {
            RandomPlan plan = RandomPlan.of(random);
            CostPicture costs = Planned.of(plan.sketch()).costs(FIRST, LAST, plan.groups().toArray(String[]::new));
            LocalDate from = FIRST.atDay(1);
            LocalDate until = LAST.plusMonths(1).atDay(1);

            Amount lines = costs.lines().stream().map(each -> each.between(from, until)).reduce(Amount.ZERO,
                    Amount::plus);
            assertEquals(lines, costs.total(), plan::toString);
            assertEquals(lines, costs.pools().stream().map(PoolYear::amount).reduce(Amount.ZERO, Amount::plus));
        }
    }

    @Test
    void whatContractsWasteIsTheSameInBothTables() {
        Random random = new Random(43);
        Amount all = Amount.ZERO;
        for (int i = 0; i < Share.of(2_000); i++) {
            RandomPlan plan = RandomPlan.of(random);
            Planned planned = Planned.of(plan.sketch());
            CostPicture costs = planned.costs(YearMonth.of(2026, 1), YearMonth.of(2035, 12),
                    plan.groups().toArray(String[]::new));

            Amount wasted = planned.exits().wasted();
            assertEquals(wasted, costs.of(CostPart.WASTE), plan::toString);
            all = all.plus(wasted);
        }
        assertTrue(all.compareTo(Amount.ZERO) > 0, "no contract was wasted in any of them");
    }

    @Test
    void swappingThePartiesSwapsWhatEachPaysAloneAndNothingElse() {
        Random random = new Random(44);
        for (int i = 0; i < Share.of(1_000); i++) {
            RandomPlan plan = RandomPlan.of(random);
            String[] groups = plan.groups().toArray(String[]::new);
            Planned planned = Planned.of(plan.sketch());
            CostPicture one = planned.costs(FIRST, LAST, groups);
            CostPicture other = planned.swapped().costs(FIRST, LAST, groups);

            assertEquals(one.of(CostPart.A_ALONE), other.of(CostPart.B_ALONE));
            assertEquals(one.of(CostPart.B_ALONE), other.of(CostPart.A_ALONE));
            assertEquals(one.of(CostPart.DOUBLE), other.of(CostPart.DOUBLE));
            assertEquals(one.slips(), other.slips());
            assertEquals(one.doubles(), other.doubles());
        }
    }
}
