// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.paper.Templates;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** What the decision paper says of money, on 30 June 2026. */
class CaseMoneyPaperTest {

    private static List<String> paper(String... lines) {
        Landscape landscape = Sketch.of(lines);
        return Odts.paragraphs(CaseDocuments.of(landscape, Cases.state(landscape, "c"), Templates.shipped(),
                Language.EN).get("decision-paper.odt"));
    }

    private static List<String> from(List<String> paragraphs, String first, int count) {
        int at = paragraphs.indexOf(first);
        assertTrue(at >= 0, paragraphs::toString);
        return paragraphs.subList(at, Math.min(paragraphs.size(), at + count));
    }

    private static final String CASE = "Acquisition c \"Case\" need=\"N\"";

    @Test
    void aLineThatEndsEndsTheTableInItsYear() {
        List<String> paper = paper(CASE,
                "  Cost c.1 kind=LICENCE amount=120 currency=DKK period=MONTH from=2026-07-01 to=2027-12-31");
        assertEquals(List.of("Line", "2026", "2027", "Licence", "720", "1,440", "Total", "720", "1,440"),
                from(paper, "Line", 9));
        assertFalse(paper.toString().contains("run on after"));
    }

    @Test
    void aTableIsNoWiderThanFiveYearsAndSaysWhatComesAfter() {
        List<String> paper = paper(CASE,
                "  Cost c.1 kind=LICENCE amount=100 currency=DKK period=YEAR from=2026-01-01 to=2033-12-31");
        assertEquals(List.of("Line", "2026", "2027", "2028", "2029", "2030", "Licence"), from(paper, "Line", 7));
        assertTrue(paper.contains("Lines without an end run on after 2030."));
    }

    @Test
    void everyCurrencyHasATableOfItsOwnAndIsNeverAdded() {
        List<String> paper = paper(CASE, "  Cost c.1 amount=100 currency=DKK period=ONCE from=2026-09-01",
                "  Cost c.2 amount=200 currency=SEK period=ONCE from=2027-09-01");
        assertTrue(paper.contains("Money by year (DKK)") && paper.contains("Money by year (SEK)"), paper::toString);
        assertTrue(paper.contains("100 DKK + 200 SEK"), paper::toString);
    }

    @Test
    void aLineWithALabelIsCalledByIt() {
        assertTrue(paper(CASE, "  Cost c.1 \"Teaching\" kind=TRAINING amount=5 currency=DKK period=ONCE from=2026-09-01")
                .contains("Teaching"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no amount    | currency=DKK period=ONCE from=2026-09-01
            no currency  | amount=5 period=ONCE from=2026-09-01
            no period    | amount=5 currency=DKK from=2026-09-01
            no day       | amount=5 currency=DKK period=ONCE
            """)
    void aLineThatIsNotCompleteIsSaidToBeLeftOutOfASum(String why, String cost) {
        List<String> paper = paper(CASE, "  Cost c.1 \"Odd line\" " + cost);
        assertTrue(paper.stream().anyMatch(each -> each.startsWith("Left out of a sum: Odd line")),
                paper::toString);
        assertFalse(paper.contains("No money is stated."), why);
    }

    @Test
    void aPoolThatSaysNothingOfItselfCannotBeHeldAgainst() {
        List<String> paper = paper("BudgetPool p \"Vague pool\"", CASE + " pool=p",
                "  Cost c.1 amount=5 currency=DKK period=ONCE from=2026-09-01 pool=p");
        assertTrue(paper.contains("Pools that nothing can be held against: Vague pool."), paper::toString);
    }

    @Test
    void anOverspentPoolIsSaidInTheFirstSentences() {
        List<String> paper = paper("BudgetPool p \"Pool\" year=2026 amount=3 currency=DKK", CASE + " pool=p",
                "  Cost c.1 amount=5 currency=DKK period=ONCE from=2026-09-01 pool=p certainty=CONTRACT");
        assertTrue(paper.contains("Pool is overspent by 2 DKK if everything planned is bought."), paper::toString);
        assertTrue(paper.contains("It costs 5 DKK once; committed is 5 DKK."), paper::toString);
    }

    @Test
    void otherCasesOnThePoolAreCountedInWhatIsLeft() {
        List<String> paper = paper("BudgetPool p \"Pool\" year=2026 amount=10 currency=DKK", CASE + " pool=p",
                "  Cost c.1 amount=5 currency=DKK period=ONCE from=2026-09-01 pool=p", "Acquisition d \"Other\" pool=p",
                "  Cost d.1 amount=3 currency=DKK period=ONCE from=2026-09-01 pool=p");
        assertEquals(List.of("Pool 2026, DKK", "10", "5", "8", "0", "2"), from(paper, "Pool 2026, DKK", 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            own contract    | covers=o   | Old runs until 2027-03-31; its costs a year are 70 DKK.
            shared contract | covers=o,x | Old runs until 2027-03-31; its costs a year are 70 DKK \
            (the contract covers other systems too).
            no contract     | covers=x   | Old runs until 2027-03-31.
            """)
    void doubleOperationIsToldWithWhatTheOldOneCosts(String why, String covers, String expected) {
        List<String> paper = paper("Application o \"Old\"", "Application x \"X\"", "Contract k \"K\" " + covers,
                "  Cost k.1 amount=70 currency=DKK period=YEAR from=2020-01-01", CASE,
                "  DoubleOperation c.o of=o until=2027-03-31");
        assertEquals(expected, from(paper, "Double operation", 2).getLast(), why);
    }

    @Test
    void aLineForTheOldSystemItselfCountsOnce() {
        List<String> paper = paper("Application o \"Old\"", "Contract k \"K\" covers=o",
                "  Cost k.1 amount=70 currency=DKK period=YEAR from=2020-01-01 of=o", CASE,
                "  DoubleOperation c.o of=o until=2027-03-31");
        assertTrue(paper.contains("Old runs until 2027-03-31; its costs a year are 70 DKK."), paper::toString);
    }
}
