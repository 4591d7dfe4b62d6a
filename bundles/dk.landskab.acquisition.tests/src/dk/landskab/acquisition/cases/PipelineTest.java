// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.analysis.Amounts;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class PipelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String POOL = "BudgetPool pool \"Pool\" year=2026 amount=1000 currency=DKK";

    private static CaseMoney money(String... lines) {
        return Pipeline.of(Sketch.of(Stream.concat(Stream.of(POOL, "BudgetPool open \"Open\" amount=5",
                "Acquisition a \"A\" pool=pool"), Stream.of(lines)).toArray(String[]::new)), DAY).find("a")
                .orElseThrow().money();
    }

    private static String told(Amounts amounts) {
        return amounts.inWords().stream().map(each -> each.in(Language.EN)).collect(Collectors.joining(", "));
    }

    @Test
    void groupsTheCasesByTheirProcess() {
        Landscape landscape = Sketch.of("ProcessDefinition q \"Q\"", "ProcessDefinition p \"P\"",
                "ProcessDefinition unused \"U\"", "Acquisition c \"C\" process=p", "Acquisition a \"A\" process=q",
                "Acquisition b \"B\" process=p", "Acquisition z \"Z\" process=gone", "Acquisition y \"Y\"");

        assertEquals("p: b c; q: a; -: y z", Pipeline.of(landscape, DAY).processes().stream()
                .map(each -> each.process().map(process -> process.getId()).orElse("-") + ": " + each.cases().stream()
                        .map(state -> state.acquisition().getId()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ")));
        assertEquals(Optional.empty(), Pipeline.of(landscape, DAY).find("nobody"));
    }

    @Test
    void isTheSameEveryTime() {
        Landscape landscape = Sketch.of("ProcessDefinition p \"P\"", "Acquisition c \"C\" process=p");

        assertEquals(List.of("c"), Pipeline.of(landscape, DAY).cases().stream().map(each -> each.acquisition().getId())
                .toList());
        assertEquals(Pipeline.of(landscape, DAY).pools(), Pipeline.of(landscape, DAY).pools());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            planned only              | amount=300 period=ONCE from=2026-05-01                      | 300.00 0.00 700.00
            by contract               | amount=300 period=ONCE from=2026-05-01 certainty=CONTRACT   | 300.00 300.00 700.00
            by invoice                | amount=300 period=ONCE from=2026-05-01 certainty=INVOICE    | 300.00 300.00 700.00
            an estimate binds nothing | amount=300 period=ONCE from=2026-05-01 certainty=ESTIMATE   | 300.00 0.00 700.00
            half a year               | amount=300 period=YEAR from=2026-07-01                      | 150.00 0.00 850.00
            another year              | amount=300 period=ONCE from=2027-01-01                      | 0.00 0.00 1000.00
            too much                  | amount=1300 period=ONCE from=2026-05-01                     | 1300.00 0.00 -300.00
            """)
    void holdsTheLinesAgainstTheirPool(String why, String line, String expected) {
        PoolShare share = money("  Cost a.c currency=DKK " + line).pools().getFirst();

        assertEquals(expected, Stream.of(share.planned(), share.committed(), share.left())
                .map(each -> each.rounded(2).toPlainString()).collect(Collectors.joining(" ")));
    }

    @Test
    void neverAddsCurrencies() {
        CaseMoney money = money("  Cost a.c1 amount=300 currency=DKK period=ONCE from=2026-05-01 certainty=CONTRACT",
                "  Cost a.c2 amount=20 currency=SEK period=ONCE from=2026-05-01",
                "  Cost a.c3 amount=10 currency=DKK period=MONTH from=2026-09-01");

        assertEquals("300 DKK, 20 SEK", told(money.once()));
        assertEquals("120 DKK", told(money.yearly()));
        assertEquals("300 DKK", told(money.committed()));
        assertEquals(List.of("a.c2 POOL_CURRENCY"), leftOut(money));
    }

    private static List<String> leftOut(CaseMoney money) {
        return money.leftOut().stream().map(each -> each.line().getId() + " " + each.reason()).toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            currency=DKK period=ONCE from=2026-05-01                                 | AMOUNT        | Cost a.c is in no sum, because it states no amount.
            amount=5 period=ONCE from=2026-05-01                                     | CURRENCY      | Cost a.c is in no sum, because it states no currency.
            amount=5 currency=DKK from=2026-05-01                                    | PERIOD        | operation: 5 DKK is in no sum, because it is not said whether it is paid once, monthly, quarterly or yearly.
            amount=5 currency=DKK period=YEAR                                        | DAY           | operation: 5 DKK is in no year and in no pool, because it does not say when it begins.
            amount=5 currency=DKK period=ONCE                                        | DAY           | operation: 5 DKK is in no year and in no pool, because it does not say when it begins.
            amount=5 currency=DKK period=YEAR from=2026-01-01 to=2026-03-01          | ENDED         | operation: 5 DKK is not in the yearly sum, because it ends before 2026-06-30, when all that runs has begun.
            amount=5 currency=SEK period=ONCE from=2026-05-01                        | POOL_CURRENCY | operation: 5 SEK is not in the sum of Pool, because it is in SEK and the pool in DKK.
            amount=5 currency=DKK period=ONCE from=2027-01-01                        | POOL_YEAR     | operation: 5 DKK is not in the sum of Pool, because nothing of it is paid in 2026.
            """)
    void tellsWhichReasonLeavesALineOutAndOfWhichSum(String line, String reason, String why) {
        List<LeftOut> leftOut = money("  Cost a.c kind=OPERATION " + line).leftOut();

        assertEquals(List.of(reason + ": " + why), leftOut.stream()
                .map(each -> each.reason() + ": " + each.why().in(Language.EN)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount=5 currency=DKK period=ONCE from=2026-12-31", "amount=5 currency=dkk period=YEAR from=2026-12-31",
            "amount=0 currency=DKK period=ONCE from=2027-01-01",
            "amount=5 currency=DKK period=YEAR from=2026-01-01 to=2026-06-30"})
    void tellsNothingOfALineThatIsInEverySum(String line) {
        assertEquals(List.of(), leftOut(money("  Cost a.c " + line)));
    }

    @Test
    void aLineMayBeLeftOutForTwoReasons() {
        assertEquals(List.of("a.c DAY", "a.c POOL_CURRENCY"), leftOut(money("  Cost a.c amount=5 currency=SEK period=YEAR")));
    }

    @Test
    void tellsPoolsThatNothingCanBeHeldAgainst() {
        CaseMoney money = money("  Cost a.c3 amount=5 currency=DKK period=ONCE from=2026-05-01 pool=open");

        assertEquals(List.of("open"), money.openPools().stream().map(each -> each.getId()).toList());
        assertEquals(List.of(), leftOut(money));
    }

    @Test
    void addsWhatOthersDrawOnAPool() {
        Pipeline pipeline = Pipeline.of(Sketch.of(POOL, "Acquisition a \"A\" pool=pool",
                "  Cost a.c amount=300 currency=DKK period=ONCE from=2026-05-01",
                "Acquisition b \"B\" pool=pool state=STOPPED",
                "  Cost b.c amount=999 currency=DKK period=ONCE from=2026-05-01", "Contract k \"K\"",
                "  Cost k.c amount=50 currency=DKK period=ONCE from=2026-05-01 pool=pool certainty=CONTRACT",
                "BudgetPool other \"Other\" year=2026 amount=1 currency=DKK"), DAY);

        assertEquals(List.of("pool"), pipeline.pools().stream().map(each -> each.pool().getId()).toList());
        assertEquals("350.00", pipeline.pools().getFirst().planned().rounded(2).toPlainString());
        assertEquals("50.00", pipeline.pools().getFirst().committed().rounded(2).toPlainString());
    }

    @Test
    void takesAPoolOfAnAbsurdYearForNoPool() {
        CaseMoney money = Pipeline.of(Sketch.of("BudgetPool pool \"Pool\" year=2147483647 amount=1 currency=DKK",
                "Acquisition a \"A\" pool=pool", "  Cost a.c amount=1 currency=DKK period=ONCE from=2026-05-01"), DAY)
                .find("a").orElseThrow().money();

        assertTrue(money.pools().isEmpty());
        assertEquals(1, money.openPools().size());
    }
}
