// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.YearlyCosts;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.Period;
import dk.landskab.rules.cost.CostLine;
import dk.landskab.testkit.Share;

/** What is paid in a year, against a reference that asks of every line whether it is paid on the day. */
class YearlyCostsLawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String[] CURRENCIES = {"DKK", "dkk", " DKK", "SEK", "", "  ", null};
    private static final String[] AMOUNTS = {"0", "-120.50", "10.05", "1200", "1E+6", "0.001", "1E+900", null};

    private final Random random = new Random(17);

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate day() {
        return random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(5) - 2L);
    }

    private Contract contract() {
        Contract contract = GovernanceFactory.eINSTANCE.createContract();
        contract.setFrom(day());
        contract.setTo(day());
        contract.setOngoing(one(Tri.values()));
        for (int i = random.nextInt(5); i > 0; i--) {
            Cost cost = GovernanceFactory.eINSTANCE.createCost();
            String amount = one(AMOUNTS);
            cost.setAmount(amount == null ? null : new BigDecimal(amount));
            cost.setCurrency(one(CURRENCIES));
            cost.setPeriod(one(Period.values()));
            cost.setFrom(day());
            cost.setTo(day());
            contract.getCosts().add(cost);
        }
        return contract;
    }

    private static boolean isPaid(Contract contract, Cost cost) {
        LocalDate from = cost.getFrom() == null ? contract.getFrom() : cost.getFrom();
        LocalDate end = contract.getOngoing() == Tri.YES ? null : contract.getTo();
        LocalDate to = cost.getTo() == null ? end : cost.getTo();
        return cost.getPeriod() != Period.ONCE && (from == null || !from.isAfter(DAY))
                && (to == null || !to.isBefore(DAY));
    }

    private static int times(Period period) {
        return switch (period) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
            case ONCE, UNSPECIFIED -> 0;
        };
    }

    private static Map<String, String> plain(Map<String, BigDecimal> sums) {
        Map<String, String> plain = new TreeMap<>();
        sums.forEach((currency, sum) -> plain.put(currency, sum.stripTrailingZeros().toPlainString()));
        return plain;
    }

    @Test
    void everyLineThatIsPaidOnTheDayIsInTheSumOfItsCurrencyOrToldToBeUnclear() {
        int sums = 0;
        for (int i = 0; i < Share.of(100_000); i++) {
            Contract contract = contract();
            Map<String, BigDecimal> expected = new TreeMap<>();
            int unclear = 0;
            for (Cost cost : contract.getCosts().stream().filter(each -> isPaid(contract, each)).toList()) {
                String currency = cost.getCurrency() == null ? "" : cost.getCurrency().strip().toUpperCase(Locale.ROOT);
                if (currency.isEmpty() || times(cost.getPeriod()) == 0 || !CostLine.isAmount(cost.getAmount())) {
                    unclear++;
                } else {
                    expected.merge(currency, cost.getAmount().multiply(BigDecimal.valueOf(times(cost.getPeriod()))),
                            BigDecimal::add);
                }
            }
            YearlyCosts costs = YearlyCosts.of(contract.getCosts(), DAY);
            assertEquals(plain(expected), plain(costs.amounts().byCurrency()));
            assertEquals(unclear, costs.unclear().size());
            sums += expected.size();
        }
        assertTrue(sums > 0);
    }
}
