// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.html.Html;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;

/** What a reader sees first, and what stands last because only somebody who makes the report again needs it. */
class FirstPageTest {

    private static final Run RUN = new Run("landskab check /srv/arkitektur/nordby@main --out /srv/ud",
            Instant.parse("2026-11-21T22:00:00Z"), Optional.of("Digitalisering og it"));
    private static final Origin AT_COMMIT = new Origin("/srv/arkitektur/nordby@main", Optional.of(new Origin.Commit(
            "main", "0123456789abcdef0123456789abcdef01234567", Instant.parse("2026-11-20T10:15:00Z"))));

    private static Report check(Origin origin, Language language) {
        return CheckReportWriter.write(Check.run(Reports.nordby(), Reports.TODAY), origin, language, RUN);
    }

    private static List<Report> reports(Language language) {
        Landscape cases = Cases.landscape();
        return List.of(Reports.gap(language), Reports.diff(language), Reports.check(language),
                Mergers.report(Mergers.unplanned(), language),
                PipelineReportWriter.write(Cases.pipeline(), cases.origin(), language, Reports.RUN));
    }

    private static String value(List<Fact> facts, String label) {
        return facts.stream().filter(each -> each.label().equals(label)).map(Fact::value).findFirst().orElse("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportSaysWhatItIsForAndTheCommandStandsAtItsEndAlone(Language language) {
        for (Report report : reports(language)) {
            assertFalse(report.purpose().isBlank(), report.title());
            assertTrue(report.purpose().endsWith("."), report.purpose());
            assertFalse(report.facts().stream().anyMatch(each -> each.value().startsWith("landskab ")),
                    () -> report.facts().toString());
            assertTrue(report.making().orElseThrow().facts().stream()
                    .anyMatch(each -> each.value().startsWith("landskab ")), report.title());
            String page = Html.of(report);
            assertTrue(page.indexOf(report.purpose()) < page.indexOf("class=\"facts\""), report.title());
            assertFalse(page.substring(page.indexOf("<header>"), page.indexOf("</header>")).contains("landskab "),
                    report.title());
        }
    }

    @Test
    void thePurposeIsSaidInTheLanguageOfTheReport() {
        List<String> all = Arrays.stream(Language.values())
                .flatMap(language -> reports(language).stream().map(Report::purpose)).toList();
        assertEquals(all.size(), all.stream().distinct().count(), all::toString);
    }

    @Test
    void aPlaceIsNamedBrieflyAtTheTopAndInFullAtTheEnd() {
        Report report = check(AT_COMMIT, Language.EN);
        assertEquals("nordby@main, as committed on 2026-11-20", value(report.facts(), "Landscape"));
        assertEquals("2026-11-21", value(report.facts(), "As of"));
        List<Fact> made = report.making().orElseThrow().facts();
        assertEquals("/srv/arkitektur/nordby@main, commit 0123456789 of 2026-11-20 10:15 UTC",
                value(made, "Landscape"));
        assertEquals(RUN.command(), value(made, "Command"));
        assertEquals("2026-11-21 22:00 UTC", value(made, "Made"));
        assertEquals("Digitalisering og it", value(made, "Run by"));
        assertEquals(LocalDate.of(2026, 11, 21), Reports.TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /srv/arkitektur/nordby   | nordby
            /srv/arkitektur/nordby/  | nordby
            nordby                   | nordby
            nordby/town.landskab     | town.landskab
            C:\\Arkitektur\\Nordby   | Nordby
            nordby@v1                | nordby@v1
            .                        | .
            ..                       | ..
            ./                       | ./
            /                        | /""")
    void aPlaceIsCalledByItsLastName(String place, String name) {
        assertEquals(name, value(check(Origin.of(place), Language.EN).facts(), "Landscape"));
    }

    @ParameterizedTest
    @CsvSource({"EN, How this was made", "DA, Sådan er rapporten lavet", "SV, Så gjordes rapporten"})
    void howItWasMadeIsTheLastOfThePageAndOfTheText(Language language, String title) {
        Report report = check(AT_COMMIT, language);
        String page = Html.of(report);
        int made = page.lastIndexOf("<h2 id=\"made-title\">" + title);
        assertTrue(made > page.lastIndexOf("<h2 id=\"method-title\">"), page);
        assertEquals(made, page.lastIndexOf("<h2 id=") , "something stands behind it");
        assertTrue(page.contains("<a href=\"#made\">" + title), "it is not among the contents");
        String text = Markdown.of(report);
        assertEquals(text.indexOf("## " + title), text.lastIndexOf("## "));
        assertTrue(text.indexOf(report.purpose()) < text.indexOf("nordby"), text);
    }

    @Test
    void aReportThatIsTheSameWheneverItIsMadeDoesNotSayWhen() {
        List<Fact> made = Mergers.report(Mergers.unplanned(), Language.EN).making().orElseThrow().facts();
        assertEquals("", value(made, "Made"));
        assertEquals(Mergers.RUN.command(), value(made, "Command"));
    }
}
