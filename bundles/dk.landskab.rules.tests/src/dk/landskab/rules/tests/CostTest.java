// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a year                | period=YEAR                     | kk.c.1 from from
            a month               | period=MONTH to=2027-01-01      | kk.c.1 from from
            not stated            | kind=LICENCE                    | kk.c.1 from from
            once                  | period=ONCE                     | ''
            a year, from a day    | period=YEAR from=2026-01-01     | ''
            """)
    void findsRunningCostsWithoutBeginning(String why, String cost, String expected) {
        assertEquals(expected, Probe.of("V-COST-1").told("Contract kk.c \"C\"",
                "  Cost kk.c.1 amount=100 currency=DKK " + cost), why);
    }

    @Nested
    class OverspentPool {

        private final Probe probe = Probe.of("V-COST-2");

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                exactly all of it        | amount=1200 period=ONCE from=2026-05-01                 | ''
                a penny too much | amount=1200.01 period=ONCE from=2026-05-01 | kk.pool overspent amount
                months                   | amount=100 period=MONTH from=2026-01-01                 | ''
                months, a little dearer | amount=100.01 period=MONTH from=2026-01-01 | kk.pool overspent amount
                quarters                 | amount=300 period=QUARTER from=2020-01-01               | ''
                thirteen months          | amount=100 period=MONTH from=2025-12-01 to=2026-12-31   | ''
                the year before          | amount=9999 period=ONCE from=2025-12-31                 | ''
                the year after           | amount=9999 period=YEAR from=2027-01-01                 | ''
                another currency         | amount=9999 currency=SEK period=ONCE from=2026-05-01    | ''
                seven twelfths           | amount=2057.14 period=YEAR from=2026-06-01              | ''
                seven twelfths, dearer | amount=2057.15 period=YEAR from=2026-06-01 | kk.pool overspent amount
                no date                  | amount=9999 period=YEAR                                 | ''
                """)
        void findsWhatIsMoreThanThePoolHolds(String why, String cost, String expected) {
            String currency = cost.contains("currency") ? "" : " currency=DKK";
            assertEquals(expected, probe.told("BudgetPool kk.pool \"Pool\" year=2026 amount=1200 currency=DKK",
                    "Contract kk.c \"C\"", "  Cost kk.c.1 pool=kk.pool " + cost + currency), why);
        }

        @ParameterizedTest
        @CsvSource({"amount=1 currency=DKK", "year=2026 currency=DKK", "year=2026 amount=1",
                "year=2147483647 amount=1 currency=DKK"})
        void cannotJudgeAPoolThatSaysTooLittle(String pool) {
            assertEquals("", probe.told("BudgetPool kk.pool " + pool, "Contract kk.c \"C\"",
                    "  Cost kk.c.1 amount=9 currency=DKK period=ONCE from=2026-05-01 pool=kk.pool"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                of the acquisition | Acquisition kk.x "X" pool=kk.pool | '' | kk.pool overspent amount
                of the line | Acquisition kk.x "X" | pool=kk.pool | kk.pool overspent amount
                acquisition was stopped      | Acquisition kk.x "X" state=STOPPED pool=kk.pool | '' | ''
                initiative was stopped       | Initiative kk.x "X" state=STOPPED | pool=kk.pool | ''
                initiative runs | Initiative kk.x "X" state=RUNNING | pool=kk.pool | kk.pool overspent amount
                """)
        void knowsWhichLinesAreOnAPool(String why, String container, String pool, String expected) {
            assertEquals(expected, probe.told("BudgetPool kk.pool \"Pool\" year=2026 amount=1200 currency=DKK",
                    container,
                    "  Cost kk.x.1 amount=1201 currency=DKK period=ONCE from=2026-05-01 " + pool), why);
        }

        @Test
        void doesNotAddUpWhatIsOnlyAnOption() {
            assertEquals("", probe.told("BudgetPool kk.pool \"Pool\" year=2026 amount=1200 currency=DKK",
                    "Gap kk.g \"G\"", "  GapOption kk.g.1 \"One\"",
                    "    Cost kk.g.1.1 amount=9999 currency=DKK period=ONCE from=2026-05-01 pool=kk.pool"));
        }

        @Test
        void addsTheLinesAndSaysByHowMuch() {
            assertEquals(List.of("The lines on Pool come to 1,200.33 DKK in 2026; the pool holds 1,200 DKK, "
                    + "which is 0.33 DKK too little. Move or cut lines, or raise the pool."),
                    probe.says("BudgetPool kk.pool \"Pool\" year=2026 amount=1200 currency=DKK", "Contract kk.c \"C\"",
                            "  Cost kk.c.1 amount=1200 currency=DKK period=ONCE from=2026-05-01 pool=kk.pool",
                            "  Cost kk.c.2 amount=1 currency=dkk period=QUARTER from=2026-12-01 pool=kk.pool"));
        }
    }

    @Nested
    class MixedCurrencies {

        private final Probe probe = Probe.of("V-COST-3");

        @ParameterizedTest(name = "{0} and {1}")
        @CsvSource(delimiter = '|', textBlock = """
                currency=DKK | currency=SEK | kk.c mixed
                currency=DKK | currency=dkk | ''
                currency=DKK | kind=LICENCE | ''
                """)
        void findsTwoCurrenciesInOneContract(String one, String other, String expected) {
            assertEquals(expected, probe.told("Contract kk.c \"C\"", "  Cost kk.c.1 amount=1 " + one,
                    "  Cost kk.c.2 amount=1 " + other));
        }

        @Test
        void findsALineInAnotherCurrencyThanItsPool() {
            assertEquals("kk.pool mixed", probe.told("BudgetPool kk.pool \"Pool\" currency=DKK", "Contract kk.c \"C\"",
                    "  Cost kk.c.1 amount=1 currency=EUR pool=kk.pool"));
        }

        @Test
        void leavesContractsInDifferentCurrenciesAlone() {
            assertEquals("", probe.told("Contract kk.c \"C\"", "  Cost kk.c.1 amount=1 currency=EUR",
                    "Contract kk.d \"D\"", "  Cost kk.d.1 amount=1 currency=DKK"));
        }
    }
}
