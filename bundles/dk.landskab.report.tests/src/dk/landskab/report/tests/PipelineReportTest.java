// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Board;
import dk.landskab.report.document.Board.Card;
import dk.landskab.report.document.Board.Meter;
import dk.landskab.report.document.Board.Stage;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.html.Host;
import dk.landskab.report.html.Html;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.PipelineText;
import dk.landskab.report.text.Terminal;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** The cases of Nordby on 30 June 2026. */
class PipelineReportTest {

    private static Report report(Language language) {
        return report(Cases.landscape(), language);
    }

    private static Report report(Landscape landscape, Language language) {
        return PipelineReportWriter.write(Pipeline.of(landscape, Cases.TODAY), landscape.origin(), language,
                Reports.RUN);
    }

    private static Board board(int process) {
        return report(Language.EN).sections().get(process).board().orElseThrow();
    }

    private static Card card(String id) {
        return List.of(board(0), board(1)).stream().flatMap(board -> board.find("nb.sag." + id).stream()).findFirst()
                .orElseThrow();
    }

    private static String facts(List<Fact> facts) {
        return facts.stream().map(each -> each.label() + ": " + each.value()).collect(Collectors.joining(" / "));
    }

    @Test
    void aBoardHasThePhasesInTheirOrderWithTheirGatesBetweenThem() {
        assertEquals(List.of("Behovsafklaring [Konsolidering og risiko]", "Løsningsafklaring [Anskaffelsesgrundlag]",
                "Gennemførelse [Sikkerhed]", "Overlevering [Alt er på plads]"), stages(board(0)));
        assertEquals(List.of("1 Behov og formål []", "2 Klassificér information [Klassificeret]",
                "3 Beredning [Anbefaling, Beslutning]", "4 Beskyttelse [Beskyttet]", "5 Udbud [Underlag]", "6 Plan []",
                "7 Opfølgning [Pilot slut]"), stages(board(1)));
    }

    private static List<String> stages(Board board) {
        return board.stages().stream().map(each -> each.title() + " " + each.gates()).toList();
    }

    @Test
    void aPhaseWithoutANameIsCalledByTheEndOfItsId() {
        Landscape landscape = Cases.landscape();
        PhaseDef first = landscape.all(PhaseDef.class).stream().filter(each -> "Behovsafklaring".equals(each.getLabel()))
                .findFirst().orElseThrow();
        first.setLabel(null);
        Report report = report(landscape, Language.EN);
        String called = EffectiveProcess.localName(first);
        assertFalse(called.isBlank());
        assertEquals(called + " [Konsolidering og risiko]",
                stages(report.sections().getFirst().board().orElseThrow()).getFirst());
        assertTrue(Html.of(report).contains("<h3>" + called + " "));
    }

    @Test
    void whatIsDoneHasAStageOfItsOwnBehindTheLast() {
        Landscape landscape = Sketch.of(Cases.text().replace("need=\"Log læses i hånden.\"",
                "need=\"Log læses i hånden.\" state=CLOSED"));
        Board board = report(landscape, Language.EN).sections().stream().flatMap(each -> each.board().stream())
                .filter(each -> each.find("nb.sag.log").isPresent()).findFirst().orElseThrow();
        assertEquals("Done", board.stages().getLast().title());
        assertEquals("nb.sag.log", board.stages().getLast().cards().getFirst().about().id());
        assertEquals(Mark.ADDED, board.stages().getLast().cards().getFirst().mark());
    }

    @Test
    void whatWasStoppedAndHasLeftItsPhasesStandsBehindTheLastToo() {
        Landscape landscape = Sketch.of(Cases.text().replace("phase=nb.fase.1 entered=2026-03-01",
                "phase=nb.fase.4 entered=2026-03-01 left=2026-04-02"));
        Stage over = report(landscape, Language.EN).sections().getFirst().board().orElseThrow().stages().getLast();
        assertEquals(List.of("nb.sag.chat REMOVED Stopped"), over.cards().stream()
                .map(each -> each.about().id() + " " + each.mark() + " " + each.status()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tandbooking | Løsningsafklaring        | ERROR       | Overdue: 81 days, 45 allowed
            esdh        | Behovsafklaring          | ERROR       | Overdue: 41 days, 30 allowed
            kort        | Behovsafklaring          | INFORMATION | Has waited for 20 days of 30
            log         | Gennemførelse            | INFORMATION | Has waited for 121 days
            chat        | Behovsafklaring          | REMOVED     | Stopped
            tolk        | Behovsafklaring          | NONE        | Not begun
            resume      | 3 Beredning              | ERROR       | Overdue: 43 days, 14 allowed
            skema       | 2 Klassificér information | INFORMATION | Has waited for 29 days
            arkiv       | 6 Plan                   | MOVED       | Under way
            """)
    void everyCaseIsOnACardInItsPhase(String id, String phase, Mark mark, String status) {
        Stage stage = List.of(board(0), board(1)).stream().flatMap(board -> board.stages().stream())
                .filter(each -> each.cards().stream().anyMatch(card -> card.about().id().equals("nb.sag." + id)))
                .findFirst().orElseThrow();
        assertEquals(phase, stage.title());
        assertEquals(mark, card(id).mark());
        assertEquals(status, card(id).status());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            esdh | 2026-05-20 | MOVED       | EN | Waits from today
            esdh | 2026-05-20 | MOVED       | DA | Venter fra i dag
            esdh | 2026-05-20 | MOVED       | SV | Väntar från i dag
            kort | 2026-06-10 | INFORMATION | EN | Waits from today
            """)
    void whatCameToItsGateTodayHasNotWaitedAndIsNothingToWarnOf(String id, String entered, Mark mark, Language language,
            String status) {
        Landscape landscape = Sketch.of(Cases.text().replace("entered=" + entered, "entered=" + Cases.TODAY));
        Card card = report(landscape, language).sections().getFirst().board().orElseThrow()
                .find("nb.sag." + id).orElseThrow();
        assertEquals(mark, card.mark());
        assertEquals(status, card.status());
    }

    @Test
    void aCardSaysAtWhichGateForWhomAndWhatIsWanting() {
        assertEquals("Gate: Konsolidering og risiko / Waits for: Digitaliseringskontoret (Digitalisering), "
                + "Databeskyttelsesrådgiver (Databeskyttelse) / Wanting: Risikoprofil, Konsekvensanalyse",
                facts(card("esdh").facts()));
        assertEquals("Gate: Konsolidering og risiko / Waits for: Koncern IT", facts(card("kort").facts()),
                "nothing is wanting, and a body that is called as its unit is named once");
        assertEquals("", facts(card("chat").facts()));
    }

    @Test
    void aNoIsWantingAndSaidToBeANo() {
        assertTrue(facts(card("tandbooking").facts()).endsWith("Wanting: Anskaffelsesvurdering (no go)"));
    }

    @Test
    void aCardMeasuresWhatTheCaseDrawsOnItsPool() {
        Meter meter = card("tandbooking").meters().getFirst();
        assertEquals("It-puljen 2026", meter.label());
        assertEquals("1,327,500 planned, 0 committed of 3,200,000 DKK", meter.text());
        assertEquals(41, meter.partShare());
        assertEquals(0, meter.boundShare());
        assertEquals(100, card("esdh").meters().getFirst().partShare(), "123 per cent is shown as all of it");
        assertTrue(card("esdh").meters().getFirst().isOver());
        assertFalse(meter.isOver());
        assertEquals(List.of(), card("kort").meters());
    }

    @Test
    void theGravestCardsComeFirst() {
        List<String> ids = List.of(board(0), board(1)).stream().flatMap(board -> board.stages().stream())
                .filter(each -> each.title().equals("Behovsafklaring")).flatMap(each -> each.cards().stream())
                .map(each -> each.about().id()).toList();
        assertEquals(List.of("nb.sag.esdh", "nb.sag.kort", "nb.sag.tolk", "nb.sag.chat"), ids);
    }

    @Test
    void theConclusionsAreTheTruthInNumbers() {
        assertEquals(List.of("There are 9 cases, of which 8 are open.", "6 wait at a gate; ready for decision: 4.",
                "3 have waited longer than their process allows, the longest Bookingløsning til kommunal tandpleje: "
                        + "81 days, where the limit is 45.",
                "Most cases wait for Koncern IT: 3.",
                "It-puljen 2027 is overspent by 350,000 DKK if everything planned is bought.",
                "In 3 cases something is not known, and counts as required."), report(Language.EN).conclusions());
        assertEquals("open cases: 8 / wait at a gate: 6 / ready for decision: 4 / overdue: 3",
                facts(report(Language.EN).keyFigures()));
    }

    @Test
    void thePicturesShowWhoHasWaitedLongestAndWhatThePoolsHold() {
        Figure.Bars waits = (Figure.Bars) report(Language.EN).figures().getFirst();
        assertEquals(List.of("Logværktøj til driften 121", "Bookingløsning til kommunal tandpleje 81",
                "Pilot: resumé af byggesager med kunstig intelligens 43", "Fælles ESDH for hele kommunen 41",
                "Skema til ansøgning om byggetilladelse 29", "Kortløsning på hjemmesiden 20"),
                waits.bars().stream().map(each -> each.label() + " " + each.value()).toList());
        Figure.StackedBars pools = (Figure.StackedBars) report(Language.EN).figures().getLast();
        assertEquals(List.of("It-puljen 2026: BOUND 150, PLANNED 1448, NONE 1603, ERROR 0",
                "It-puljen 2027: BOUND 1500, PLANNED 0, NONE 0, ERROR 350"), pools.bars().stream()
                        .map(bar -> bar.label() + ": " + bar.parts().stream()
                                .map(part -> part.mark() + " " + part.value()).collect(Collectors.joining(", ")))
                        .toList());
    }

    @Test
    void poolsInSeveralCurrenciesAreNotDrawnOnOneAxis() {
        Landscape landscape = Sketch.of(Cases.text().replace(
                "amount=1500000 currency=DKK", "amount=1500000 currency=SEK").replace(
                "amount=1850000 currency=DKK", "amount=1850000 currency=SEK"));
        assertEquals(1, report(landscape, Language.EN).figures().size());
    }

    @Test
    void thePoolsStandInATableWithWhatIsLeft() {
        Section budget = report(Language.EN).sections().getLast();
        assertEquals("One of 2 pools is overspent by what is planned.", budget.answer());
        assertTrue(Markdown.of(report(Language.EN)).contains(
                "| It-puljen 2027 | 2027 | DKK | 1,500,000 | 1,850,000 | 1,850,000 | -350,000 | × Overspent |"),
                () -> Markdown.of(report(Language.EN)));
    }

    @Test
    void casesWhoseProcessIsMissingAreToldWithoutABoard() {
        Landscape landscape = Sketch.of("Acquisition nb.a \"Alone\" process=nowhere need=\"N\"");
        Section section = report(landscape, Language.EN).sections().getFirst();
        assertEquals("Cases without a process", section.title());
        assertEquals("1 case runs through no process of the landscape.", section.answer());
        assertTrue(section.board().isEmpty());
        assertEquals(1, section.tables().getFirst().rows().size());
        assertTrue(section.undecided().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBoardStandsAloneInAWindow(Language language) {
        Report report = report(language);
        String page = Html.board(report, new Host(false, id -> true));

        long cards = report.sections().stream().flatMap(each -> each.board().stream())
                .flatMap(each -> each.stages().stream()).mapToLong(each -> each.cards().size()).sum();
        assertEquals(cards, page.split("<li class=\"card ", -1).length - 1);
        assertEquals(cards, page.split("<h4><a href=\"landskab:", -1).length - 1);
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("class=\"facts\""));
        assertTrue(Html.board(report(Sketch.of("Organisation nb \"Nordby\""), language), new Host(true, id -> true))
                .contains("class=\"sentences\""));
    }

    @Test
    void aLandscapeWithoutCasesSaysSo() {
        Report report = report(Sketch.of("Organisation nb \"Nordby\""), Language.EN);
        assertEquals(List.of("There are 0 cases, of which 0 are open.", "0 wait at a gate; ready for decision: 0."),
                report.conclusions());
        assertEquals(List.of(), report.sections());
        assertTrue(Html.of(report).contains("Acquisitions"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysAllOfItAndNoRoleHolderIsNamed(Language language) {
        Report report = report(language);
        for (String all : List.of(Html.of(report), Markdown.of(report), report.json(),
                PipelineText.of(report, Terminal.NONE))) {
            assertFalse(all.contains("Hemmelig Hansen"));
            assertFalse(all.contains("Overtandlæge"));
        }
        assertFalse(Markdown.of(report).contains("{0}"));
        assertTrue(Html.of(report).contains("lang=\"" + language.tag() + "\""));
    }

    @Test
    void aFolderHoldsTheBoardTheTablesAndTheResult(@TempDir Path folder) throws IOException {
        ReportFolder.write(folder.resolve("board"), report(Language.DA));
        assertTrue(Files.readString(folder.resolve("board/index.html")).contains("class=\"board "));
        assertTrue(Files.readString(folder.resolve("board/tables/pools.csv")).contains("It-puljen 2026"));
        assertEquals(Json.of(Cases.pipeline(), Cases.landscape().origin()),
                Files.readString(folder.resolve("board/report.json")));
    }

    @Test
    void aTerminalShowsEachCaseInAFewLinesWithItsIdFirst() {
        String text = PipelineText.of(report(Language.EN), new Terminal(60, false));
        assertTrue(text.contains("""
                Anskaffelse i fire faser
                5 cases are open; waiting at a gate: 4.
                  × nb.sag.esdh  Fælles ESDH for hele kommunen
                    Behovsafklaring – Overdue: 41 days, 30 allowed
                    Gate: Konsolidering og risiko
                    Waits for: Digitaliseringskontoret (Digitalisering),
                    Databeskyttelsesrådgiver (Databeskyttelse)
                    Wanting: Risikoprofil, Konsekvensanalyse
                    It-puljen 2027: 1,850,000 planned, 1,850,000 committed
                    of 1,500,000 DKK
                """), text);
        assertTrue(text.contains("  × nb.pulje.it2027  It-puljen 2027\n    Year: 2027\n"), text);
        assertEquals(List.of(), text.lines().skip(6).filter(each -> each.length() > 60).toList());
    }

    @Test
    void aTerminalTellsOfCasesWithoutAProcessToo() {
        Landscape landscape = Sketch.of("Acquisition nb.a \"Alone\" process=nowhere need=\"N\"");
        assertTrue(PipelineText.of(report(landscape, Language.EN), Terminal.NONE).contains("nb.a  Alone"));
    }

    @Test
    void thePipelineHasItsDocumentedFormInJson() {
        JsonObject pipeline = JsonParser.parseString(Json.of(Cases.pipeline(), Cases.landscape().origin()))
                .getAsJsonObject();
        assertEquals(List.of("format", "version", "landscape", "date", "processes", "pools"),
                List.copyOf(pipeline.keySet()));
        assertEquals("landskab.pipeline", pipeline.get("format").getAsString());
        JsonArray processes = pipeline.getAsJsonArray("processes");
        assertEquals(Set.of("process", "cases"), processes.get(0).getAsJsonObject().keySet());
        assertEquals(List.of("nb.proces 6", "nb.syv 3"), processes.asList().stream().map(each -> each.getAsJsonObject())
                .map(each -> each.get("process").getAsString() + " " + each.getAsJsonArray("cases").size()).toList());
        assertEquals("-350000.00", pipeline.getAsJsonArray("pools").get(1).getAsJsonObject().get("left").getAsString());
    }
}
