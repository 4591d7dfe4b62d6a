// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostOverTime;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class CostOverTimeTest {

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            once, in its month              | period=ONCE from=2026-05-17            | 2026-05 | 1200
            once, not in the next           | period=ONCE from=2026-05-17            | 2026-06 | 0
            a twelfth of a year             | period=YEAR from=2026-01-01            | 2026-02 | 100
            a third of a quarter            | period=QUARTER from=2026-01-01         | 2026-02 | 400
            a month                         | period=MONTH from=2026-01-01           | 2026-02 | 1200
            before it begins                | period=MONTH from=2026-01-01           | 2025-12 | 0
            long after, without end         | period=MONTH from=2026-01-01           | 2999-12 | 1200
            the last month                  | period=MONTH from=2026-01-01 to=2026-02-28 | 2026-02 | 1200
            all but a day of it             | period=MONTH from=2026-01-01 to=2026-02-27 | 2026-02 | 1157.14
            the month after the last        | period=MONTH from=2026-01-01 to=2026-02-28 | 2026-03 | 0
            half of June                    | period=MONTH from=2026-06-16           | 2026-06 | 600
            a day                           | period=MONTH from=2026-06-16 to=2026-06-16 | 2026-06 | 40
            backwards                       | period=MONTH from=2026-06-16 to=2026-06-15 | 2026-06 | 0
            meant to the month | period=MONTH from=2026-06-16 to=2026-06-20 precision=MONTH | 2026-06 | 1200
            meant to the year               | period=YEAR from=2026-06-16 to=2026-06-20 precision=YEAR | 2026-12 | 100
            once, meant to the year         | period=ONCE from=2026-06-16 precision=YEAR | 2026-01 | 1200
            """)
    void tellsWhatALineCostsInAMonth(String why, String features, String month, BigDecimal expected) {
        assertEquals(0, expected.compareTo(costs("Contract kk.c \"C\"", "  Cost x amount=1200 currency=DKK " + features)
                .in(YearMonth.parse(month), "DKK").rounded(2)), why);
    }

    @ParameterizedTest(name = "contract {0}, cost {1}")
    @CsvSource({"to=2026-06-30,, 600", "to=2026-06-30 ongoing=YES,, 1200", "number=7,, 1200",
            "to=2026-06-30, to=2026-03-31, 300", "to=2026-06-30, to=2026-12-31, 1200"})
    void endsALineWithItsContractWhereItHasNoEndOfItsOwn(String contract, String cost, BigDecimal expected) {
        CostOverTime costs = costs("Contract kk.c \"C\" " + contract,
                "  Cost x amount=100 currency=DKK period=MONTH from=2026-01-01 " + (cost == null ? "" : cost));

        assertEquals(0, expected.compareTo(costs.in(Year.of(2026), "DKK").rounded(2)));
    }

    @ParameterizedTest
    @CsvSource({"amount=1 currency=DKK period=YEAR", "amount=1 currency=DKK from=2026-01-01",
            "amount=1 period=YEAR from=2026-01-01", "currency=DKK period=YEAR from=2026-01-01",
            "amount=1 currency=DKK period=YEAR from=9999-01-01"})
    void namesTheLinesThatHaveNoPlaceInTime(String features) {
        CostOverTime costs = costs("Contract kk.c \"C\"", "  Cost x " + features);

        assertEquals(List.of("x"), costs.unplaced().stream().map(Cost::getId).toList());
        assertEquals(Set.of(), costs.currencies());
    }

    @Test
    void keepsCurrenciesApart() {
        CostOverTime costs = costs("Contract kk.c \"C\"",
                "  Cost x amount=1 currency=DKK period=ONCE from=2026-01-01",
                "  Cost y amount=2 currency=sek period=ONCE from=2026-01-01",
                "  Cost z amount=4 currency=SEK period=ONCE from=2026-03-01");

        assertEquals(List.of("DKK", "SEK"), List.copyOf(costs.currencies()));
        assertEquals("{2026-01=2, 2026-02=0, 2026-03=4}", costs
                .months(YearMonth.of(2026, 1), YearMonth.of(2026, 3), "SEK").entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().rounded(0)).toList().toString()
                .replace('[', '{').replace(']', '}'));
        assertEquals(Amount.ZERO, costs.in(Year.of(2026), "EUR"));
    }

    @Test
    void losesNothingToRounding() {
        CostOverTime costs = costs("Contract kk.c \"C\"",
                "  Cost x amount=100 currency=DKK period=YEAR from=2026-01-01");
        Amount sum = IntStream.rangeClosed(1, 12).mapToObj(month -> costs.in(YearMonth.of(2026, month), "DKK"))
                .reduce(Amount.ZERO, Amount::plus);

        assertEquals(Amount.of(new BigDecimal("100.00")), sum);
    }

    @Test
    void agreesWithCountingEveryDay() {
        Random random = new Random(17);
        for (int i = 0; i < Share.of(2_000); i++) {
            List<Cost> costs = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(each -> randomCost(random)).toList();
            Year year = Year.of(2020 + random.nextInt(8));

            Amount expected = costs.stream().map(cost -> naive(cost, year)).reduce(Amount.ZERO, Amount::plus);
            assertEquals(expected, CostOverTime.of(costs).in(year, "DKK"), () -> year + " " + costs);
            Amount byMonth = CostOverTime.of(costs).months(year.atMonth(1), year.atMonth(12), "DKK").values().stream()
                    .reduce(Amount.ZERO, Amount::plus);
            assertEquals(expected, byMonth, () -> year + " " + costs);
        }
    }

    @Test
    void comparesAndSubtractsExactly() {
        Amount third = Amount.of(BigDecimal.ONE).times(1, 3);

        assertTrue(third.compareTo(Amount.of(new BigDecimal("0.333333333333"))) > 0);
        assertEquals(Amount.ZERO, third.minus(Amount.of(BigDecimal.TWO).times(1, 6)));
        assertEquals(new BigDecimal("-0.33"), third.times(-1, 1).rounded(2));
        assertEquals(new BigDecimal("0.13"), Amount.of(new BigDecimal("0.125")).rounded(2));
        assertEquals(Amount.of(new BigDecimal("1E+3")), Amount.of(new BigDecimal("1000.0")));
    }

    private static CostOverTime costs(String... sketch) {
        return CostOverTime.of(new ArrayList<>(Sketch.of(sketch).all(Cost.class)));
    }

    private static Cost randomCost(Random random) {
        Cost cost = GovernanceFactory.eINSTANCE.createCost();
        cost.setAmount(BigDecimal.valueOf(random.nextInt(-1000, 100_000), random.nextInt(3)));
        cost.setCurrency("DKK");
        cost.setPeriod(List.of(Period.ONCE, Period.MONTH, Period.QUARTER, Period.YEAR).get(random.nextInt(4)));
        cost.setFrom(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000)));
        cost.setTo(random.nextBoolean() ? null : cost.getFrom().plusDays(random.nextInt(-20, 900)));
        cost.setPrecision(DatePrecision.values()[random.nextInt(3)]);
        return cost;
    }

    /** Day by day, as the words of the rule say it. */
    private static Amount naive(Cost cost, Year year) {
        LocalDate first = switch (cost.getPrecision()) {
            case DAY -> cost.getFrom();
            case MONTH -> cost.getFrom().withDayOfMonth(1);
            case YEAR -> cost.getFrom().withDayOfYear(1);
        };
        Amount whole = Amount.of(cost.getAmount());
        if (cost.getPeriod() == Period.ONCE) {
            return first.getYear() == year.getValue() ? whole : Amount.ZERO;
        }
        int months = cost.getPeriod() == Period.YEAR ? 12 : cost.getPeriod() == Period.QUARTER ? 3 : 1;
        Amount sum = Amount.ZERO;
        for (LocalDate day = year.atDay(1); day.getYear() == year.getValue(); day = day.plusDays(1)) {
            if (!day.isBefore(first) && (cost.getTo() == null || !isAfter(day, cost))) {
                sum = sum.plus(whole.times(1, (long) months * day.lengthOfMonth()));
            }
        }
        return sum;
    }

    private static boolean isAfter(LocalDate day, Cost cost) {
        return switch (cost.getPrecision()) {
            case DAY -> day.isAfter(cost.getTo());
            case MONTH -> YearMonth.from(day).isAfter(YearMonth.from(cost.getTo()));
            case YEAR -> day.getYear() > cost.getTo().getYear();
        };
    }
}
