// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Report;
import dk.landskab.report.text.CheckText;
import dk.landskab.report.text.DiffText;
import dk.landskab.report.text.GapText;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.Plain;
import dk.landskab.report.text.ReportText;
import dk.landskab.report.text.Terminal;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class TextTest {

    private static final Terminal SCREEN = new Terminal(80, false);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSummaryFitsAScreen(Language language) {
        List<String> lines = ReportText.summary(Reports.gap(language), SCREEN).lines().toList();
        assertTrue(lines.size() <= 24, () -> lines.size() + " lines");
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), () -> String.join("\n", lines));
    }

    @Test
    void theGapsOfEachAreaStandInColumnsThatFit() {
        String text = GapText.of(Reports.gap(Language.EN), SCREEN);
        assertTrue(text.contains("− Surplus"));
        assertTrue(text.contains("Omsorg Plus"));
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void whatGoesWithAnElementIsToldWithIt() {
        String text = Markdown.of(Reports.gap(Language.DA));
        assertTrue(text.lines().anyMatch(line -> line.contains("Omsorg Plus") && line.contains("Følger med: ")), text);
    }

    @Test
    void allOfAReportHoldsEveryAnswer() {
        Report report = Reports.gap(Language.SV);
        String text = ReportText.full(report, Terminal.NONE);
        report.sections().forEach(section -> assertTrue(text.contains(section.title()), section.title()));
    }

    @Test
    void withoutATerminalNothingIsColoured() {
        assertFalse(GapText.of(Reports.gap(Language.EN), Terminal.NONE).contains("\u001b"));
        assertTrue(GapText.of(Reports.gap(Language.EN), new Terminal(80, true)).contains("\u001b[1m"));
    }

    @Test
    void aHostileNameChangesNothingAroundIt() {
        for (String text : List.of(ReportText.full(Reports.hostile(Language.EN), Terminal.NONE),
                Markdown.of(Reports.hostile(Language.EN)))) {
            assertTrue(text.chars().noneMatch(each -> each == 0x1b || each == 0x202E));
        }
        String markdown = Markdown.of(Reports.hostile(Language.EN));
        assertFalse(markdown.contains("<script") || markdown.contains("<img") || markdown.contains("[x](java"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void markdownTablesHaveAsManyCellsInEveryRow(Language language) {
        String[] lines = Markdown.of(Reports.gap(language)).split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("|") && lines[i - 1].startsWith("|")) {
                assertEquals(bars(lines[i - 1]), bars(lines[i]), lines[i]);
            }
        }
    }

    private static long bars(String line) {
        return line.replace("\\|", "").chars().filter(each -> each == '|').count();
    }

    @Test
    void aDifferenceIsALineASentenceUnderItsArea() {
        String text = DiffText.of(Reports.comparison(), Language.EN, Terminal.NONE);
        assertTrue(text.contains("Δ Boligstøtte Klassik: end of life moved from 2027-06-30 to 2028-06-30"
                + " (12 months later) nb.app.bolig\n"),
                text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("+ Sagsportalen: ")), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("− Sagsportalen: ")), text);
    }

    @Test
    void whoHoldsARoleByNameIsNotGivenAway() {
        String line = "RoleAssignment r \"R\" role=SYSTEM_OWNER holderName=";
        Comparison comparison = Comparison.of(Sketch.of(line + "Karen"), Sketch.of(line + "Søren"));
        String text = DiffText.of(comparison, Language.DA, Terminal.NONE);
        assertFalse(text.contains("Karen") || text.contains("Søren"), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void landscapesThatSayTheSameAreSaidTo(Language language) {
        Landscape landscape = Reports.nordby();
        assertEquals(1, DiffText.of(Comparison.of(landscape, Reports.nordby()), language, SCREEN).lines().count());
    }

    @Test
    void aCheckIsALineAFindingAndCountsAtTheEnd() {
        var result = Check.run(Reports.nordby(), Reports.TODAY);
        List<String> lines = CheckText.of(result, Language.EN, Terminal.NONE).lines().toList();
        assertEquals(result.findings().size() + 1, lines.size());
        assertTrue(lines.getFirst().startsWith("sketch.landskab"), lines.getFirst());
        assertTrue(lines.getLast().endsWith("(by " + result.rules().size() + " rules)."), lines.getLast());
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', a b", "'a\u001b[31mb', a[31mb", "'\u202Eabc', abc", "'  x  ', x",
        "Æ ø ü 漢, Æ ø ü 漢"})
    void cleanTextIsOneLineOfWhatCanBeSeen(String text, String clean) {
        assertEquals(clean, Plain.clean(text));
    }

    @ParameterizedTest
    @CsvSource({"abc, 2, ab", "abc, 5, abc", "abc, -1, ''", "a𝒳b, 2, a", "a𝒳b, 3, a𝒳", "𝒳, 1, ''"})
    void aBeginningNeverEndsWithHalfOfALetter(String text, int atMost, String beginning) {
        assertEquals(beginning, Plain.beginning(text, atMost));
    }
}
