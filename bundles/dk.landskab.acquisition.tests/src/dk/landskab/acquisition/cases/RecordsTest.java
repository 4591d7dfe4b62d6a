// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.store.Landscape;

/** What a case records, seen from a day. */
class RecordsTest {

    private static final String ONE = "PhaseRecord a.p1 phase=p.phase.one entered=2026-03-01";

    private static Records records(Landscape landscape, String day) {
        Acquisition acquisition = landscape.find("a", Acquisition.class).orElseThrow();
        return Records.of(acquisition, EffectiveProcess.of(acquisition).orElseThrow(), LocalDate.parse(day));
    }

    private static <T> T find(Landscape landscape, String id, Class<T> type) {
        return landscape.find(id, type).orElseThrow();
    }

    @Test
    void phasesComeInTheOrderInWhichTheyWereEntered() {
        Landscape landscape = Course.of("", "PhaseRecord a.3 phase=p.phase.three entered=2026-05-01",
                "PhaseRecord a.1 phase=p.phase.one entered=2026-03-01 left=2026-04-01",
                "PhaseRecord a.2 phase=p.phase.two", "PhaseRecord a.4 phase=p.phase.one entered=2026-06-01").landscape();

        assertEquals(List.of("a.2", "a.1", "a.3"), records(landscape, "2026-05-31").phases().stream()
                .map(each -> each.getId()).toList());
        assertEquals("a.1", records(landscape, "2026-05-31").latest(find(landscape, "p.phase.one", PhaseDef.class))
                .orElseThrow().getId());
        assertEquals("a.4", records(landscape, "2026-06-01").latest(find(landscape, "p.phase.one", PhaseDef.class))
                .orElseThrow().getId());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-04-02, true"})
    void aPhaseIsLeftOnTheDayThatIsRecorded(String day, boolean hasLeft) {
        Landscape landscape = Course.of("", ONE + " left=2026-04-01").landscape();
        Records records = records(landscape, day);

        assertEquals(hasLeft, records.hasLeft(records.phases().getFirst()));
    }

    @Test
    void whatIsRecordedAtAGateComesInItsOrder() {
        Landscape landscape = Course.of("", ONE, "  GateRecord a.late gate=p.phase.one.gate.start date=2026-03-20 result=GO",
                "  GateRecord a.early gate=p.phase.one.gate.start date=2026-03-10 result=NO_GO",
                "  GateRecord a.undated gate=p.phase.one.gate.start result=PENDING",
                "  GateRecord a.other gate=p.phase.one.gate.advice date=2026-03-11 result=GO").landscape();
        GateDef start = find(landscape, "p.phase.one.gate.start", GateDef.class);

        assertEquals(List.of("a.undated", "a.early", "a.late"), records(landscape, "2026-06-30").at(start).stream()
                .map(GateRecord::getId).toList());
        assertEquals(List.of("a.undated", "a.early"), records(landscape, "2026-03-19").at(start).stream()
                .map(GateRecord::getId).toList());
    }

    /** Two escalations in one phase: each is answered by the decision that follows it. */
    @Test
    void eachEscalationHasItsOwnDecision() {
        Landscape landscape = Course.of("", ONE,
                "  GateRecord a.g1 gate=p.phase.one.gate.start date=2026-03-10 result=ESCALATED escalatedTo=k.top",
                "  Decision a.d1 outcome=RETURNED date=2026-03-12 by=k.top",
                "  GateRecord a.g2 gate=p.phase.one.gate.start date=2026-04-10 result=ESCALATED escalatedTo=k.top",
                "  Decision a.d2 outcome=APPROVED date=2026-04-12 by=k.top").landscape();
        Records records = records(landscape, "2026-06-30");

        assertEquals("a.d1", records.decisionOn(find(landscape, "a.g1", GateRecord.class)).orElseThrow().getId());
        assertEquals("a.d2", records.decisionOn(find(landscape, "a.g2", GateRecord.class)).orElseThrow().getId());
        assertTrue(records(landscape, "2026-04-11").decisionOn(find(landscape, "a.g2", GateRecord.class)).isEmpty());
        assertFalse(Records.isApproving(find(landscape, "a.d1", Decision.class)));
        assertTrue(Records.isApproving(find(landscape, "a.d2", Decision.class)));
    }

    @Test
    void theDecisionThatARecordNamesCounts() {
        Landscape landscape = Course.of("", ONE,
                "  GateRecord a.g gate=p.phase.one.gate.start date=2026-03-10 result=GO decision=a.d",
                "  Decision a.d outcome=APPROVED date=2026-03-09 by=k.it").landscape();

        assertEquals("a.d", records(landscape, "2026-06-30").decisionOn(find(landscape, "a.g", GateRecord.class))
                .orElseThrow().getId());
    }

    @Test
    void aGateThatWasPassedNeedsNoDecisionOfSomebodyHigher() {
        Landscape landscape = Course.of("", ONE, "  GateRecord a.g gate=p.phase.one.gate.start date=2026-03-10 result=GO",
                "  Decision a.d outcome=REJECTED date=2026-03-12 by=k.top").landscape();

        assertTrue(records(landscape, "2026-06-30").decisionOn(find(landscape, "a.g", GateRecord.class)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            approved after the result     | APPROVED date=2026-03-21 by=k.top                 | 2026-03-05 | true
            approved on the same day      | APPROVED date=2026-03-21 by=k.top                 | 2026-03-21 | true
            a new no after the decision   | APPROVED date=2026-03-21 by=k.top                 | 2026-03-22 | false
            rejected                      | REJECTED date=2026-03-21 by=k.top                 | 2026-03-05 | false
            with conditions               | APPROVED_WITH_CONDITIONS date=2026-03-21 by=k.top | 2026-03-05 | true
            """)
    void aNoIsOverruledByAnApprovalThatFollowsIt(String why, String decision, String result, boolean isOverruled) {
        Landscape landscape = Course.of("", ONE,
                "  Assessment a.r definition=p.assessment.risk outcome=NO_GO date=" + result,
                "  GateRecord a.g gate=p.phase.one.gate.start date=2026-03-20 result=ESCALATED escalatedTo=k.top",
                "  Decision a.d outcome=" + decision).landscape();

        assertEquals(isOverruled, records(landscape, "2026-06-30").isOverruled(find(landscape, "a.r", Assessment.class)));
    }

    @Test
    void anApprovalAtAnotherGateOverrulesNothing() {
        Landscape landscape = Course.of("", ONE,
                "  Assessment a.r definition=p.assessment.risk outcome=NO_GO date=2026-03-05",
                "  GateRecord a.g gate=p.phase.one.gate.advice date=2026-03-20 result=ESCALATED escalatedTo=k.top",
                "  Decision a.d outcome=APPROVED date=2026-03-21 by=k.top").landscape();

        assertFalse(records(landscape, "2026-06-30").isOverruled(find(landscape, "a.r", Assessment.class)));
    }
}
