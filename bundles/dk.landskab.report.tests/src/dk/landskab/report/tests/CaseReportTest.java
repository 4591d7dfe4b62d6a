// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.json.Json;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.text.CaseText;
import dk.landskab.report.text.ConsolidationText;
import dk.landskab.report.text.ReportText;
import dk.landskab.report.text.Terminal;
import dk.landskab.report.writing.CaseReportWriter;
import dk.landskab.report.writing.ConsolidationReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;
import dk.landskab.testkit.Sketch;

/** The state of a case, and which systems could solve it, for a person, a program and a folder. */
class CaseReportTest {

    private static final Run RUN = new Run("landskab", Instant.EPOCH, Optional.empty());
    private static final Origin ORIGIN = Origin.of("nb");

    private static CaseState booking() {
        return Cases.state(Cases.landscape(), Cases.BOOKING);
    }

    @Nested
    class State {

        @Test
        void isToldInFullOnATerminal() {
            String text = CaseText.of(booking(), Language.EN, Terminal.NONE);

            for (String line : List.of("nb.sag.tandbooking  Bookingløsning til kommunal tandpleje",
                    "  Process    Anskaffelse i fire faser, version 2026", "  Category   Køb af nyt system",
                    "  Stage      at a gate, in “Løsningsafklaring”", "  Gate       Anskaffelsesgrundlag: open",
                    "  Waits for  Koncern IT", "  Since      2026-04-10 (days: 81; 45 are given: overdue)",
                    "  Permit     Ibrugtagningstilladelse: not granted", "What “Anskaffelsesgrundlag” asks for",
                    "  × Anskaffelsesvurdering: no go – Koncern IT", "  ! Udbudsplan foreligger: to be judged – Koncern IT",
                    "      when it goes to tender: is unknown", "  + Behovsafklaring: done (2026-02-03 – 2026-04-10); Konsolidering og "
                            + "risiko: passed",
                    "  2026-02-03  Received “Blanket for anskaffende enhed” (case 2026-0012345) [Anskaffende enhed (Tandplejen)]",
                    "              • Logopslag gennemgås månedligt", "  Once    1,250,000 DKK")) {
                assertTrue(text.lines().anyMatch(line::equals), () -> line + " in\n" + text);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {60, 80, 100})
        void breaksLinesBetweenWordsAndCutsNothing(int width) {
            String wide = CaseText.of(booking(), Language.DA, Terminal.NONE);
            String narrow = CaseText.of(booking(), Language.DA, new Terminal(width, false));

            narrow.lines().forEach(line -> assertTrue(line.length() <= width || !line.strip().contains(" "), line));
            assertEquals(wide.replaceAll("\\s+", " "), narrow.replaceAll("\\s+", " "));
        }

        @Test
        void coloursOnlyATerminalThatHasColours() {
            assertFalse(CaseText.of(booking(), Language.EN, Terminal.NONE).contains("\u001b"));
            assertTrue(CaseText.of(booking(), Language.EN, new Terminal(100, true)).contains("\u001b["));
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void isToldOfEveryCaseInEveryLanguage(Language language) {
            Cases.pipeline().cases().forEach(state -> {
                String text = CaseText.of(state, language, Terminal.NONE);
                Report report = CaseReportWriter.write(state, ORIGIN, language, RUN);

                assertFalse(text.contains("{") || text.contains("null"), text);
                assertFalse(report.conclusions().isEmpty());
                assertFalse(ReportText.full(report, Terminal.NONE).contains("{"), () -> report.title());
            });
        }

        @Test
        void saysThatNothingIsKnownWithoutAProcess() {
            Landscape landscape = Sketch.of("Acquisition a \"A\" process=gone");
            CaseState state = Cases.state(landscape, "a");

            assertTrue(CaseText.of(state, Language.EN, Terminal.NONE).contains("Without a process"));
            assertEquals("WITHOUT_PROCESS", json(Json.of(state, ORIGIN)).get("stage").getAsString());
        }

        @Test
        void isAReportWithASectionForEachQuestion() {
            Report report = CaseReportWriter.write(booking(), ORIGIN, Language.EN, RUN);

            assertEquals(List.of("needed", "phases", "history", "money", "undecided"),
                    report.sections().stream().map(each -> each.id()).toList());
            assertEquals("Case nb.sag.tandbooking: Bookingløsning til kommunal tandpleje", report.title());
            assertTrue(report.conclusions().contains("It waits at “Anskaffelsesgrundlag” for: Koncern IT."),
                    () -> report.conclusions().toString());
            assertTrue(report.conclusions().contains("It has waited since 2026-04-10, 81 days, and 45 are given."));
        }

        @Test
        void hasTablesThatCanBeOpenedElsewhere() {
            Report report = CaseReportWriter.write(booking(), ORIGIN, Language.DA, RUN);

            assertEquals(List.of("needed", "phases", "history", "amounts", "pools"), report.tables().stream()
                    .map(each -> each.id()).toList());
            String needed = new Csv(Language.DA, false).of(report.tables().getFirst());
            assertTrue(needed.contains("Anskaffelsesvurdering"), needed);
            assertTrue(needed.contains("når der er udbud: er ukendt"), needed);
            String history = new Csv(Language.DA, false).of(report.tables().get(2));
            assertTrue(history.lines().anyMatch(line -> line.contains("2026-03-18") && line.contains("Risikoprofil")), history);
        }

        @Test
        void saysInTheReportWhatIsOnlyToBeExpected() {
            Report report = CaseReportWriter.write(Cases.state(Cases.landscape(), "nb.sag.tolk"), ORIGIN, Language.EN, RUN);

            assertEquals("needed", report.sections().getFirst().id());
            assertTrue(report.conclusions().stream().noneMatch(each -> each.contains("It waits at")),
                    () -> report.conclusions().toString());
        }

        @Test
        void isJsonForAProgram() {
            JsonObject object = json(Json.of(booking(), ORIGIN));

            assertEquals("landskab.case", object.get("format").getAsString());
            assertEquals(1, object.get("version").getAsInt());
            assertEquals("2026", object.get("processVersion").getAsString());
            JsonObject waiting = object.getAsJsonObject("waiting");
            assertEquals("nb.fase.2.g", waiting.get("gate").getAsString());
            assertEquals(81, waiting.get("days").getAsInt());
            assertTrue(waiting.get("overdue").getAsBoolean());
            JsonObject plan = StreamSupport.stream(waiting.getAsJsonArray("open").spliterator(), false)
                    .map(each -> each.getAsJsonObject()).filter(each -> each.get("kind").getAsString().equals("CRITERION"))
                    .findFirst().orElseThrow();
            assertEquals("tender", plan.get("condition").getAsString());
            assertEquals("UNKNOWN", plan.get("applies").getAsString());
            assertEquals("tender", plan.getAsJsonArray("unknown").get(0).getAsJsonObject().get("variable").getAsString());
        }
    }

    @Nested
    class Consolidation {

        private static CaseConsolidation result(String more) {
            Landscape landscape = Sketch.of("Subject s \"S\" number=29.15.04 scheme=KLE", "Subject s2 number=29.15.12",
                    "Organisation k \"K\"", "  OrgUnit k.it \"IT\"",
                    "Application k.good \"Good\" lifecycle.activeFrom=2020-01-01 subjects=s owner=k.it",
                    "Application k.part \"Part\" lifecycle.activeFrom=2020-01-01 subjects=s",
                    "Application k.gone \"Gone\" lifecycle.activeFrom=2010-01-01 lifecycle.endOfLife=2020-01-01 subjects=s",
                    "Application k.login \"Login\"", "Integration k.i from=k.good to=k.login",
                    "Contract k.c \"Deal\" covers=k.good",
                    "  Cost k.c.1 amount=100 currency=DKK period=YEAR from=2020-01-01",
                    "Acquisition a \"A\" subjects=s replaces=k.part " + more, "  Connection a.x to=k.login",
                    "  Cost a.1 amount=900 currency=DKK period=ONCE from=2026-09-01");
            return CaseConsolidation.of(landscape, landscape.find("a", Acquisition.class).orElseThrow(), Cases.TODAY,
                    ConsolidationParameters.DEFAULT);
        }

        @Test
        void ranksTheSystemsWithWhatSpeaksForAndAgainstEach() {
            String text = ConsolidationText.of(result(""), Language.EN, Terminal.NONE);

            for (String line : List.of("Can an existing system solve a, A?", "  Suggestion: reuse. Only a person decides.",
                    "1. Good (k.good): 100 % of the need, reuse", "  + Covered: 29.15.04 S",
                    "  » Connected already: Login; to be built: none recorded",
                    "  · A year today: 100 DKK; contracts: Deal; ask: IT", "  · The case does not list it",
                    "  − Part (k.part): 100 % of the need: The case replaces it")) {
                assertTrue(text.lines().anyMatch(line::equals), () -> line + " in\n" + text);
            }
            assertTrue(text.contains("The case plans to pay 900 DKK once and nothing a year."), text);
            assertTrue(text.contains("Gone (k.gone)"), text);
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void isToldInEveryLanguage(Language language) {
            Stream.of(result(""), result("process=gone")).forEach(each -> {
                assertFalse(ConsolidationText.of(each, language, Terminal.NONE).contains("{"));
                Report report = ConsolidationReportWriter.write(each, ORIGIN, language, RUN);
                assertEquals(List.of("candidates", "excluded", "undecided"),
                        report.sections().stream().map(section -> section.id()).toList());
                assertFalse(ReportText.full(report, Terminal.NONE).contains("{"));
            });
        }

        @Test
        void saysThatACaseWithoutANeedCannotBeMeasured() {
            Landscape landscape = Sketch.of("Application k.a \"A\"", "Acquisition a \"A\"");
            CaseConsolidation empty = CaseConsolidation.of(landscape, landscape.all(Acquisition.class).getFirst(),
                    Cases.TODAY, ConsolidationParameters.DEFAULT);

            assertTrue(ConsolidationText.of(empty, Language.EN, Terminal.NONE).contains("no system can be measured"));
        }

        @Test
        void isJsonForAProgram() {
            JsonObject object = json(Json.of(result(""), ORIGIN));

            assertEquals("landskab.consolidation", object.get("format").getAsString());
            assertEquals("REUSE", object.get("suggestion").getAsString());
            JsonObject good = object.getAsJsonArray("candidates").get(0).getAsJsonObject();
            assertEquals("k.good", good.get("id").getAsString());
            assertEquals("100.0", good.get("atLeast").getAsString());
            assertEquals("k.login", good.getAsJsonArray("connected").get(0).getAsString());
            assertEquals("100", good.getAsJsonObject("yearly").get("DKK").getAsString());
            assertEquals(List.of("k.part", "k.gone"), object.getAsJsonArray("excluded").asList().stream()
                    .map(each -> each.getAsJsonObject().get("id").getAsString()).toList());
        }
    }

    private static JsonObject json(String text) {
        assertTrue(text.endsWith("}\n"));
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
