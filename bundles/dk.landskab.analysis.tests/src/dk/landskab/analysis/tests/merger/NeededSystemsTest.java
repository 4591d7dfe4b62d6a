// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;

/** Which systems are one too many after the merger; each costs a power of two a month. */
class NeededSystemsTest {

    private static final String SYSTEMS = system("a.1", 1) + system("a.2", 2) + system("b.1", 4) + system("b.2", 8)
            + "BusinessProcess p \"P\"\nBusinessProcess q \"Q\"\n";

    private static String system(String id, int amount) {
        return """
                Application %1$s "%1$s" lifecycle.activeFrom=2015-01-01
                Contract %1$s.k "K" covers=%1$s noticeMonths=0 noticeAt=ANY
                  Cost %1$s.k.1 amount=%2$d currency=DKK period=MONTH from=2015-01-01
                """.formatted(id, amount);
    }

    private static String january(CostPicture costs) {
        return costs.months().get(12).parts().get(CostPart.DOUBLE).rounded(0) + " of "
                + costs.months().get(12).total().rounded(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "one of each, p:a.1+b.1, 4",
        // B does the task with one system, so that one is needed: the cheapest
        "two and one, p:a.1+a.2+b.1, 6",
        "one and two, p:a.1+b.1+b.2, 12",
        // each needs two for it, so that two are needed
        "two and two, p:a.1+a.2+b.1+b.2, 12",
        "only of one party, p:a.1+a.2, 0",
        "one alone, p:a.1, 0",
    })
    void asManyAreKeptAsThePartyNeedsThatDoesTheTaskWithTheFewest(String why, String group, BigDecimal expected) {
        assertEquals(expected + " of 15", january(Planned.of(SYSTEMS).costs(group)), why);
    }

    @Test
    void aSystemThatIsNeededForAnotherTaskIsNotDouble() {
        assertEquals("0 of 15", january(Planned.of(SYSTEMS).costs("p:a.1+b.1", "q:b.1")));
    }

    @Test
    void whatWasMatchedCountsMoreThanTasksThatNeedNotBeAll() {
        assertEquals("4 of 15", january(Planned.of(SYSTEMS).costs("a.1+b.1", "q:b.1")));
    }

    @Test
    void whatThePlanLetsLeaveIsDoubleBesideWhatItKeepsWhateverElseItDoes() {
        String plan = """
                Plateau target "T" date=2028-07-01
                  PlateauItem t.a element=a.1 disposition=REPLACE successors=b.1
                """;
        // the dearer one is chosen; A's goes on until July
        assertEquals("1 of 15", january(Planned.of(SYSTEMS, plan).costs("p:a.1+b.1", "q:a.1")));
    }
}
