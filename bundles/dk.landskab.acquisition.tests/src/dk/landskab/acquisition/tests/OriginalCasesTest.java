// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Check;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.Written;

/** The three cases of the world in a landscape that has everything they name. */
class OriginalCasesTest {

    private static final Landscape WORLD = world();

    private static Landscape world() {
        LoadedPart part = Sketch.of(sketch()).parts().getFirst();
        String town = new String(XmiFormat.landskab().write("town.landskab", part.roots().getFirst()),
                StandardCharsets.UTF_8);
        return Written.landscape(Texts.formats(), "copenhagen.acq", Originals.text("copenhagen"), "lifecycle.acq",
                Originals.text("lifecycle"), "nacka.acq", Originals.text("nacka"), "town.landskab", town);
    }

    private static String sketch() {
        try (InputStream in = OriginalCasesTest.class.getResourceAsStream("world.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseState state(String id, String day) {
        return CaseState.of(WORLD, Texts.find(WORLD, id, Acquisition.class), LocalDate.parse(day));
    }

    private static final List<Rule> AFTERWARDS = AcquisitionRules.with(RuleInputs.NONE.on(LocalDate.of(2027, 1, 1)));

    private static List<String> findings(String day) {
        return Check.run(WORLD, LocalDate.parse(day), AFTERWARDS).findings().stream()
                .map(each -> each.location() + " " + each.rule()).toList();
    }

    @Test
    void nothingIsMissingAroundThem() {
        assertEquals(List.of(), Texts.told(WORLD.problems()));
    }

    /** No error: what is left are a connection that nobody priced, and a unit that assesses and decides alone. */
    @ParameterizedTest
    @CsvSource({"2026-04-10", "2026-06-01", "2026-06-30"})
    void areCheckedWithoutAnError(String day) {
        assertEquals(List.of("copenhagen.acq:76:1 V-ACQ-11", "nacka.acq:84:5 V-PD-2"), findings(day));
    }

    @Test
    void areFoundWantingOnceTheirTimeIsUp() {
        assertEquals(List.of("copenhagen.acq:81:3 V-ACQ-3", "nacka.acq:92:3 V-ACQ-8", "copenhagen.acq:76:1 V-ACQ-11",
                "nacka.acq:84:5 V-PD-2"), findings("2026-11-01"));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kk-2026-017     | 2026-02-02 | NOT_BEGUN behovsafklaring
            kk-2026-017     | 2026-02-03 | AT_GATE behovsafklaring stop-go-1
            kk-2026-017     | 2026-04-09 | AT_GATE behovsafklaring stop-go-1
            kk-2026-017     | 2026-04-10 | AT_GATE loesning stop-go-2
            kk-2026-017     | 2026-05-18 | AT_GATE loesning stop-go-2
            kk-2026-017     | 2026-05-27 | AT_GATE loesning stop-go-2
            kk-2026-017     | 2026-05-28 | UNDER_WAY loesning
            nacka-2026-041  | 2026-01-19 | NOT_BEGUN behov
            nacka-2026-041  | 2026-02-02 | AT_GATE bereda rekommendation
            nacka-2026-041  | 2026-02-18 | AT_GATE bereda beslut
            nacka-2026-041  | 2026-02-23 | UNDER_WAY bereda
            kommune-2026-08 | 2026-05-31 | NOT_BEGUN ide
            kommune-2026-08 | 2026-06-01 | AT_GATE udfasning g-luk
            """)
    void standWhereTheyStandOnEachDay(String id, String day, String expected) {
        CaseState state = state(id, day);

        assertEquals(expected, state.stage() + state.current().map(each -> " " + EffectiveProcess.localName(each.phase()))
                .orElse("") + state.waiting().map(each -> " " + EffectiveProcess.localName(each.gate().gate())).orElse(""));
    }

    @ParameterizedTest(name = "on {0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-10 | Koncern IT; Digitaliseringskontoret (Digitaliseringskontoret i BUF); GDPR-koordinator (GDPR i BUF); leverandøren
            2026-04-09 | Koncern IT
            2026-05-18 | Koncern IT
            2026-05-20 | Direktionen (Direktionen i BUF)
            """)
    void waitForWhomeverMustActNext(String day, String expected) {
        assertEquals(expected, state("kk-2026-017", day).waiting().orElseThrow().forWhom().stream()
                .map(each -> each.inWords().in(Language.DA)).collect(Collectors.joining("; ")));
    }

    private static String asked(GateState gate) {
        return gate.needed().stream().map(each -> Labels.in(Language.EN).of(each.what()) + ": " + each.standing())
                .collect(Collectors.joining("; "));
    }

    @Test
    void sayWhatEachGateAsksFor() {
        assertEquals("Konsolideringsvurdering: THERE; Risikoprofil: THERE; Konsekvensanalyse: THERE; "
                + "Blanket for anskaffende enhed: THERE; Indmelding i FISKK: THERE; Leverandørblanket: THERE; "
                + "Intet eksisterende system løser opgaven: TO_JUDGE; "
                + "Risikoniveauet er acceptabelt, eller leverandøren udbedrer kritikpunkter: TO_JUDGE",
                asked(state("kk-2026-017", "2026-04-09").nextGate().orElseThrow()));
        assertEquals("Beredning: THERE; Klassificering enligt AI-förordningen: THERE; DPIA: NOT_NEEDED; "
                + "Konsekvensbedömning enligt AI-förordningen: NOT_NEEDED; Heltäckande riskanalys: NOT_NEEDED; "
                + "Formulär för digitaliseringsärende: THERE; Särskild information om AI: THERE",
                asked(gate("nacka-2026-041", "2026-02-18", "rekommendation")));
    }

    private static GateState gate(String id, String day, String name) {
        return state(id, day).phases().stream().flatMap(each -> each.gates().stream())
                .filter(each -> EffectiveProcess.localName(each.gate()).equals(name)).findFirst().orElseThrow();
    }

    @Test
    void countWhatIsUnknownAsRequired() {
        Needed dpia = gate("nacka-2026-041", "2026-05-01", "skyddat").needed().getFirst();

        assertEquals(NeededStanding.MISSING, dpia.standing());
        assertEquals("“Beredning” has no recorded answer. Record the result with its answer.",
                dpia.applies().unknowns().getFirst().why().in(Language.EN));
    }

    @Test
    void letTheDirectionOverruleANo() {
        GateState before = gate("kk-2026-017", "2026-05-20", "stop-go-2");
        GateState after = gate("kk-2026-017", "2026-05-28", "stop-go-2");
        GateState permit = gate("kk-2026-017", "2026-05-28", "stop-go-3");

        assertEquals("ESCALATED NO_GO", before.standing() + " " + before.needed().getFirst().standing());
        assertEquals("PASSED OVERRULED", after.standing() + " " + after.needed().getFirst().standing());
        assertEquals(List.of("MISSING", "THERE", "OVERRULED"),
                permit.needed().stream().map(each -> each.standing().name()).toList());
        assertEquals("Sikkerhed", GateName.of(permit.gate()));
    }

    @Test
    void leaveOutThePhasesThatTheirCategorySkips() {
        assertEquals(List.of("upphandling"), state("nacka-2026-041", "2026-05-01").skipped().stream()
                .map(each -> EffectiveProcess.localName(each.phase())).toList());
    }

    @Test
    void mayBeginInTheLastPhase() {
        assertEquals(List.of("NOT_RECORDED", "NOT_RECORDED", "NOT_RECORDED", "CURRENT"),
                state("kommune-2026-08", "2026-06-15").phases().stream().map(each -> each.standing().name()).toList());
        assertEquals(List.of(), state("kommune-2026-08", "2026-06-15").permits());
    }

    @Test
    void drawOnTheirPools() {
        assertEquals("kk.pulje.it-2026 1327500.00 of 1500000.00 DKK, kommune.it-pulje-2026 850000.00 of 1000000.00 DKK, "
                + "nacka.digitalisering 120000.00 of 500000.00 SEK", Pipeline.of(WORLD, LocalDate.of(2026, 6, 1)).pools()
                        .stream().map(each -> each.pool().getId() + " " + each.planned().rounded(2) + " of "
                                + each.held().rounded(2) + " " + each.currency()).collect(Collectors.joining(", ")));
    }

    @Test
    void areRankedAgainstWhatIsThere() {
        CaseConsolidation result = CaseConsolidation.of(WORLD, Texts.find(WORLD, "kk-2026-017", Acquisition.class),
                LocalDate.of(2026, 6, 1), ConsolidationParameters.DEFAULT);

        assertEquals(List.of("kk.app.borgerbooking", "kk.app.fritidsbooking"), result.systems().stream()
                .map(each -> each.candidate().application().getId()).toList());
        assertEquals(List.of("kk.app.tandtid"), result.excluded().stream().filter(each -> each.isReplaced())
                .map(each -> each.candidate().application().getId()).toList());
        assertTrue(result.systems().stream().allMatch(each -> each.listed().isPresent()));
        assertEquals(List.of("foi.nemlogin", "kk.app.tandjournal"), result.systems().getFirst().unconnected().stream()
                .map(Identified::getId).toList());
    }

    @Test
    void areToldInEveryLanguage() {
        Stream.of(Language.values()).forEach(language -> Pipeline.of(WORLD, LocalDate.of(2026, 6, 1)).cases()
                .forEach(state -> state.history().forEach(each -> assertTrue(!each.what().in(language).contains("{")))));
    }
}
