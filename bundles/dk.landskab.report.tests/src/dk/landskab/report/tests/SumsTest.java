// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** What a reader who adds up the numbers of a report comes to; each is rounded by itself, so by half a crown each. */
class SumsTest {

    private static final List<String> PERIODS = List.of("ONCE", "MONTH", "QUARTER", "YEAR");

    private static String costs(String contract, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < random.nextInt(4); i++) {
            text.append("  Cost ").append(contract).append(".more.").append(i).append(" amount=")
                    .append(BigDecimal.valueOf(random.nextInt(10_000_000) - 2_000_000, 2)).append(" currency=DKK period=")
                    .append(PERIODS.get(random.nextInt(4))).append(" from=")
                    .append(Mergers.TODAY.plusDays(random.nextInt(1500) - 200L)).append('\n');
        }
        return text.toString();
    }

    private static Report report(Random random) {
        String a = Mergers.A.replace("  Cost aa.k.cost", costs("aa.k", random) + "  Cost aa.k.cost");
        String b = Mergers.B.replace("  Cost bb.k.cost", costs("bb.k", random) + "  Cost bb.k.cost");
        return Mergers.report(MergerAnalysis.of(random.nextBoolean() ? Mergers.input(a, b)
                : Mergers.input(a, b).planned(Sketch.of(Mergers.PLAN))), Language.EN);
    }

    private static List<BigDecimal> numbers(List<Cell> row) {
        return row.stream().filter(Cell.Amount.class::isInstance).map(each -> ((Cell.Amount) each).value()).toList();
    }

    private static Table table(Report report, String id) {
        return report.tables().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static void assertSum(BigDecimal total, List<BigDecimal> of, String where) {
        BigDecimal sum = of.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(total.subtract(sum).abs().doubleValue() <= (of.size() + 1) / 2.0,
                () -> where + ": " + total + " is not the sum of " + of);
    }

    @Test
    void theTotalOfARowIsTheSumOfItsPartsAndAllTablesOfMoneyComeToTheSame() {
        Random random = new Random(3);
        for (int i = 0; i < Share.of(1_500); i++) {
            Report report = report(random);
            List<BigDecimal> totals = new ArrayList<>();
            for (String each : List.of("years", "months")) {
                List<BigDecimal> column = new ArrayList<>();
                for (List<Cell> row : table(report, each).rows()) {
                    List<BigDecimal> numbers = numbers(row);
                    assertSum(numbers.getLast(), numbers.subList(0, numbers.size() - 1), each);
                    column.add(numbers.getLast());
                }
                totals.add(column.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            for (String each : List.of("pools", "lines")) {
                List<BigDecimal> column = table(report, each).rows().stream().map(row -> numbers(row).getLast())
                        .toList();
                assertSum(totals.getFirst(), column, each + " beside years");
                totals.add(column.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            assertEquals(4, totals.size());
            assertTrue(totals.get(0).subtract(totals.get(1)).abs().intValue() <= 40, totals::toString);
        }
    }
}
