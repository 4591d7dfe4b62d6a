// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Requirement;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.html.Html;
import dk.landskab.report.paper.Templates;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** The papers of the cases of Nordby on 30 June 2026. */
class CaseDocumentsTest {

    private static SortedMap<String, byte[]> documents(Landscape landscape, String id, Language language) {
        return CaseDocuments.of(landscape, Cases.state(landscape, id), Templates.shipped(), language);
    }

    private static List<String> paper(String id, String paper) {
        return Odts.paragraphs(documents(Cases.landscape(), id, Language.EN).get(paper + ".odt"));
    }

    private static List<String> decision() {
        return paper(Cases.BOOKING, CaseDocuments.DECISION);
    }

    private static List<String> requirements() {
        return paper(Cases.BOOKING, CaseDocuments.REQUIREMENTS);
    }

    /** The paragraphs that follow one. */
    private static List<String> after(List<String> paragraphs, String first, int count) {
        int at = paragraphs.indexOf(first);
        assertTrue(at >= 0, () -> first + " is not in " + paragraphs);
        return paragraphs.subList(at + 1, at + 1 + count);
    }

    @Test
    void bothPapersComeAsPageAndAsText() {
        assertEquals(Set.of("decision-paper.html", "decision-paper.odt", "requirement-specification.html",
                "requirement-specification.odt"), documents(Cases.landscape(), Cases.BOOKING, Language.DA).keySet());
    }

    @Test
    void theDecisionPaperSaysWhatIsToBeDecidedByWhomAndWhatIsWanting() {
        assertEquals(List.of("Not ready for decision: 1 thing that the gate asks for is wanting.",
                "It has waited for 81 days; the process gives 45.", "Gate", "Anskaffelsesgrundlag (Stop or go)",
                "Decided by", "Koncern IT", "To be heard", "Digitaliseringskontoret (Digitalisering)", "Waits for",
                "Koncern IT", "Waits since", "2026-04-10 (81 days)"), after(decision(), "What is to be decided", 12));
        assertEquals(List.of("What", "By", "Status", "Result", "Anskaffelsesvurdering", "Koncern IT", "No go",
                "No go\n2026-05-12"), after(decision(), "What the gate asks for", 8));
    }

    @Test
    void whatIsUnknownIsCountedAsRequiredAndSaidOnce() {
        assertTrue(decision().contains("Udbudsplan foreligger (unknown, counted as required)"));
        List<String> told = after(decision(), "What is not known", 5);
        assertEquals("What is not known counts as if it required the most.", told.getFirst());
        assertTrue(told.get(3).startsWith("The procurement procedure is not stated"), told::toString);
        assertEquals("Udbudsplan foreligger", told.get(4));
        assertEquals(1, decision().stream().filter(each -> each.contains("procurement procedure")).count());
    }

    @Test
    void candidatesAreToldWithTheReasonAgainstThem() {
        assertEquals(List.of("Candidate", "Coverage", "Verdict", "Reason", "Fritidsbooking in use here", "55 %",
                "Rejected", "Kan ikke håndtere journalspærring", "Borgerbooking in use here", "80 %", "Rejected",
                "Mangler integration til journalsystemet; tilretning koster 1.900.000 DKK", "Novabook product", "90 %",
                "Chosen"), after(decision(), "Candidates considered", 15));
    }

    @Test
    void whoSellsIsToldNothingThatIsInternal() {
        String paper = String.join("\n", requirements());

        for (String internal : List.of("Novabook", "Fritidsbooking", "1,250,000", "Logopslag gennemgås månedligt")) {
            assertFalse(paper.contains(internal), internal);
            assertTrue(String.join("\n", decision()).contains(internal), internal);
        }
    }

    @Test
    void moneyIsToldYearByYearWithThePoolAndDoubleOperation() {
        assertEquals(List.of("Line", "2026", "2027", "2028", "2029", "2030", "Acquisition Estimate", "1,250,000", "–",
                "–", "–", "–", "Operation", "77,500", "310,000", "310,000", "310,000", "310,000", "Total", "1,327,500",
                "310,000", "310,000", "310,000", "310,000", "Lines without an end run on after 2030."),
                after(decision(), "Money by year (DKK)", 25));
        assertEquals(List.of("It-puljen 2026 2026, DKK", "3,200,000", "1,327,500", "1,597,500", "150,000",
                "1,602,500"), after(decision(), "Left", 6));
        assertEquals(List.of("Tandtid runs until 2027-03-31; its costs a year are 240,000 DKK."),
                after(decision(), "Double operation", 1));
    }

    @Test
    void assessmentsConditionsAndPermitsAreTold() {
        assertEquals(List.of("Logopslag gennemgås månedligt (Konsekvensanalyse: go with conditions, 2026-04-02)"),
                after(decision(), "Conditions that were set", 1));
        assertEquals(List.of("Ibrugtagningstilladelse: not granted yet"), after(decision(), "Permits", 1));
        assertTrue(decision().contains("Risikoprofil\nDigitaliseringskontoret (Digitalisering)"), () -> decision()
                .toString());
    }

    @Test
    void thePhasesAreToldWithTheirGates() {
        assertEquals(List.of("Phase", "Status", "Entered", "Left", "Gates", "Behovsafklaring", "Done", "2026-02-03",
                "2026-04-10", "Konsolidering og risiko: passed", "Løsningsafklaring", "Now", "2026-04-10",
                "Anskaffelsesgrundlag: open", "Gennemførelse", "Ahead", "Sikkerhed: open"),
                after(decision(), "Phases and gates", 17));
    }

    @Test
    void theSpecificationHasTheRequirementsTheStrictestFirstWithTheirSources() {
        assertEquals(List.of("No.", "Level", "Requirement", "Source", "R1", "Must", "Forbindelser er krypteret",
                "Security measure: Kryptering af forbindelser\nKommunens sikkerhedspolitik, afsnit 4\n"
                        + "Legal basis: Databeskyttelsesforordningen\n(EU) 2016/679, artikel 32",
                "R2", "Must", "Indhold er krypteret", "Security measure: Kryptering af indhold", "R4", "Must",
                "Data kan hentes ud gennem en åben snitflade", "Principle: Åbne snitflader\n"
                        + "Systemer udveksler data gennem åbne, dokumenterede snitflader.",
                "R3", "Should", "Borgere i flere aldersgrupper har afprøvet skærmbilleder", "–"),
                after(requirements(), "A bid that does not meet what must be met is not considered. What should be met "
                        + "counts in the evaluation.", 20));
    }

    @Test
    void theSpecificationHasInformationAndIntegrations() {
        assertEquals(List.of("Personal data", "Sensitive personal data; of citizens, children",
                "Artificial intelligence", "No; class: No AI", "Classification, from 0 to 4"),
                after(requirements(), "Information and classification", 5));
        assertEquals(List.of("Tandplejeaftaler", "3", "3", "2"), after(requirements(), "Availability", 4));
        assertEquals(List.of("Tandjournal", "Message queue", "Asynchronous", "Integrationsplatformen", "Yes", "Yes"),
                requirements().subList(requirements().indexOf("Tandjournal"),
                        requirements().indexOf("Tandjournal") + 6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nb.sag.tolk | decision-paper            | The case waits at no gate. Stage: Not begun.
            nb.sag.tolk | decision-paper            | No money is stated.
            nb.sag.tolk | decision-paper            | Nothing is said of the information.
            nb.sag.tolk | decision-paper            | No candidate is listed. Whether an existing system could meet \
            the need has not been shown.
            nb.sag.tolk | requirement-specification | No requirement is written down.
            nb.sag.tolk | requirement-specification | No integration is stated.
            nb.sag.kort | decision-paper | All that can be recorded is there. What is left is to judge and to decide.
            """)
    void whatIsNotStatedIsSaidToBeSo(String id, String paper, String expected) {
        assertTrue(paper(id, paper).contains(expected), () -> paper(id, paper).toString());
    }

    @Test
    void anOverspentPoolShowsWithAMinus() {
        assertTrue(paper("nb.sag.esdh", CaseDocuments.DECISION).contains("-350,000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb.sag.tandbooking", "nb.sag.esdh", "nb.sag.kort", "nb.sag.log", "nb.sag.chat",
        "nb.sag.tolk", "nb.sag.resume", "nb.sag.skema", "nb.sag.arkiv"})
    void everyCaseHasItsPapersInEveryLanguageWithoutNamesOfRoleHolders(String id) {
        for (Language language : Language.values()) {
            documents(Cases.landscape(), id, language).forEach((name, bytes) -> {
                String text = name.endsWith(".odt") ? Odts.text(bytes) : new String(bytes, StandardCharsets.UTF_8);
                assertFalse(text.contains("Hemmelig Hansen") || text.contains("Overtandlæge"), name);
                assertFalse(text.contains("{0}") || text.contains("${"), name);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePapersSpeakTheLanguageOfTheReader(Language language) {
        String page = new String(documents(Cases.landscape(), Cases.BOOKING, language).get("decision-paper.html"),
                StandardCharsets.UTF_8);
        assertTrue(page.contains(Map.of(Language.EN, "Decision paper", Language.DA, "Beslutningsoplæg", Language.SV,
                "Beslutsunderlag").get(language)));
        assertTrue(page.contains("<html lang=\"" + language.tag() + "\">"));
    }

    @Test
    void theSameLandscapeGivesTheSameBytes() {
        SortedMap<String, byte[]> first = documents(Cases.landscape(), Cases.BOOKING, Language.SV);
        SortedMap<String, byte[]> second = documents(Cases.landscape(), Cases.BOOKING, Language.SV);
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void namesThatMeanHarmAreShownAsText() {
        Landscape landscape = Cases.landscape();
        landscape.all(Element.class).forEach(each -> each.setName(Reports.HOSTILE));
        landscape.all(Requirement.class).forEach(each -> each.setText(Reports.HOSTILE));
        documents(landscape, Cases.BOOKING, Language.DA).forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(text.contains("<script>window"), name);
        });
    }

    @Test
    void aCaseThatSaysAlmostNothingHasItsPapersToo() {
        Landscape landscape = Sketch.of("Acquisition nb.a process=nowhere", "  Target nb.a.t", "  Candidate nb.a.c",
                "  Connection nb.a.x", "  DoubleOperation nb.a.d", "  Cost nb.a.m", "  Requirement nb.a.R1",
                "  ExpectedEffect nb.a.e", "  InformationNeed", "    DataNeed nb.a.i", "  Pilot",
                "  PhaseRecord nb.a.p", "    GateRecord nb.a.g", "    Decision nb.a.b", "    Assessment nb.a.s");
        for (Language language : Language.values()) {
            assertEquals(4, documents(landscape, "nb.a", language).size());
        }
    }

    /** Landscapes of everything, wired at random. */
    @Test
    void noCaseIsSoOddThatItHasNoPapersAndNoPlaceInThePipeline() {
        int cases = 0;
        for (int seed = 0; seed < Share.of(200); seed++) {
            Part part = RandomLandscape.part(seed, 80);
            Landscape landscape = new Landscape(Origin.of("random"), List.of(new LoadedPart(
                    PartSource.of("random.landskab", new byte[0]), List.of(part), List.of())), List.of());
            for (Acquisition each : landscape.all(Acquisition.class)) {
                CaseState state = CaseState.of(landscape, each, Cases.TODAY);
                assertEquals(4, CaseDocuments.of(landscape, state, Templates.shipped(), Language.SV).size());
                cases++;
            }
            Html.of(PipelineReportWriter.write(Pipeline.of(landscape, Cases.TODAY), landscape.origin(), Language.SV,
                    Reports.RUN));
        }
        assertTrue(cases > 10, "only " + cases);
    }

    @Test
    void theTemplatesOfTheOrganisationAreUsed() {
        Templates own = Templates.of(Map.of("templates/decision-paper.ftlh", PartSource.of(
                "templates/decision-paper.ftlh", "<h1>Nordby: ${case.name}</h1><p>${gate.decidedBy}</p>"
                        .getBytes(StandardCharsets.UTF_8))));
        Landscape landscape = Cases.landscape();
        SortedMap<String, byte[]> documents = CaseDocuments.of(landscape, Cases.state(landscape, Cases.BOOKING), own,
                Language.DA);
        assertEquals(List.of("Nordby: Bookingløsning til kommunal tandpleje", "Koncern IT"),
                Odts.paragraphs(documents.get("decision-paper.odt")));
        assertTrue(Odts.paragraphs(documents.get("requirement-specification.odt")).contains("Kravspecifikation"));
    }

    /** A template that writes down every name that it sees. */
    @Test
    void theReadMeListsEverythingThatATemplateSees() throws IOException {
        Path readMe = Path.of("..", "dk.landskab.report", "README.md");
        assumeTrue(Files.exists(readMe), "not run beside the sources");
        String listed = Files.readAllLines(readMe).stream().dropWhile(each -> !each.equals("| name | members |"))
                .takeWhile(each -> each.startsWith("|")).collect(Collectors.joining());
        String walking = """
                <#macro walk value><#if value?is_hash><#list value?keys as key><p>${key}</p><#if value[key]??>\
                <@walk value[key]/></#if></#list><#elseif value?is_enumerable>\
                <#list value as each><@walk each/></#list></#if></#macro>
                <h1>T</h1><#list .data_model?keys as key><p>${key}</p>\
                <#if key != "text"><@walk .data_model[key]/></#if></#list>
                """;
        Templates own = Templates.of(Map.of("templates/decision-paper.ftlh", PartSource.of(
                "templates/decision-paper.ftlh", walking.getBytes(StandardCharsets.UTF_8))));
        Landscape landscape = Cases.landscape();
        Set<String> seen = new TreeSet<>(Odts.paragraphs(CaseDocuments.of(landscape, Cases.state(landscape,
                Cases.BOOKING), own, Language.EN).get("decision-paper.odt")));
        seen.remove("T");

        assertTrue(seen.size() > 80, seen::toString);
        assertEquals(List.of(), seen.stream().filter(each -> !listed.contains("`" + each + "`")).toList());
    }

    @Test
    void nothingIsWrittenWhereATemplateIsWrongAndNothingIsOverwritten(@TempDir Path folder) throws IOException {
        Landscape landscape = Cases.landscape();
        Templates wrong = Templates.of(Map.of("templates/requirement-specification.ftlh", PartSource.of(
                "templates/requirement-specification.ftlh", "${nobody}".getBytes(StandardCharsets.UTF_8))));
        Path papers = folder.resolve("papers");
        assertThrows(UnreadableException.class, () -> CaseDocuments.write(papers, landscape,
                Cases.state(landscape, Cases.BOOKING), wrong, Language.DA));
        assertFalse(Files.exists(papers));

        CaseDocuments.write(papers, landscape, Cases.state(landscape, Cases.BOOKING), Templates.shipped(),
                Language.DA);
        Files.writeString(papers.resolve("decision-paper.html"), "edited");
        assertThrows(WriteRefusedException.class, () -> CaseDocuments.write(papers, landscape,
                Cases.state(landscape, Cases.BOOKING), Templates.shipped(), Language.DA));
        assertEquals("edited", Files.readString(papers.resolve("decision-paper.html")));
    }

    /** LibreOffice, where it is installed, reads the same words. */
    @Test
    void aRealProgramOpensTheTexts(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> office = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice")).filter(Files::isExecutable).findFirst();
        assumeTrue(office.isPresent(), "needs package libreoffice-writer-nogui");
        Path odt = Files.write(folder.resolve("paper.odt"), documents(Cases.landscape(), Cases.BOOKING, Language.DA)
                .get("decision-paper.odt"));
        Process process = new ProcessBuilder(office.get().toString(), "-env:UserInstallation="
                + folder.resolve("profile").toUri(), "--headless", "--convert-to", "txt:Text (encoded):UTF8",
                "--outdir", folder.toString(), odt.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String text = Files.readString(folder.resolve("paper.txt")).replace("\uFEFF", "").replaceAll("[\\s\u00A0•]+", " ");
        assertEquals(Odts.text(Files.readAllBytes(odt)).strip(), text.strip());
    }
}
