// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.design.scene.Pipeline;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.services.PipelineServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcessDefinition;

class PipelineServicesTest {

    private final PipelineServices services = new PipelineServices();
    private final Drawn town = Drawn.of(
            "Organisation k \"K\"", "  OrgUnit k.it \"IT department\"",
            "ProcessDefinition p \"Process\"",
            "  Body p.body.it label=\"The IT\" unit=k.it",
            "  Body p.body.law label=\"The lawyer\"",
            "  PhaseDef p.buy label=\"Buy\" order=2",
            "    GateDef p.buy.contract label=\"Contract\" order=1 decidedBy=p.body.law withinDays=30",
            "  PhaseDef p.idea label=\"Idea\" order=1",
            "    GateDef p.idea.go label=\"Go\" order=2 decidedBy=p.body.it",
            "    GateDef p.idea.check label=\"Check\" order=1",
            "  PhaseDef p.use label=\"Use\" order=3",
            "Acquisition new \"New\" process=p state=SUBMITTED",
            "Acquisition checked \"Checked\" process=p state=RUNNING",
            "  PhaseRecord checked.idea phase=p.idea entered=2026-01-01",
            "    GateRecord checked.idea.check gate=p.idea.check result=GO",
            "Acquisition buying \"Buying\" process=p state=RUNNING",
            "  PhaseRecord buying.buy phase=p.buy entered=2026-03-01",
            "  PhaseRecord buying.idea phase=p.idea entered=2026-01-01 left=2026-03-01",
            "Acquisition bought \"Bought\" process=p state=RUNNING",
            "  PhaseRecord bought.use phase=p.use entered=2026-05-01",
            "Acquisition refused \"Refused\" process=p state=RUNNING",
            "  PhaseRecord refused.idea phase=p.idea entered=2026-01-01",
            "    GateRecord refused.idea.check gate=p.idea.check result=NO_GO",
            "Acquisition stopped \"Stopped\" process=p state=STOPPED",
            "Acquisition done \"Done\" process=p state=CLOSED",
            "Acquisition lost \"Lost\" state=DRAFT");
    private final ProcessDefinition process = town.get("p");
    private final EObject view = town.about("p");

    @Test
    void phasesAndGatesStandInTheirOrder() {
        assertEquals(List.of("p.idea", "p.buy", "p.use"), ids(services.phasesInOrder(process)));
        assertEquals(List.of("p.idea.check", "p.idea.go", "p.buy.contract"), ids(services.gatesInOrder(process)));
    }

    @ParameterizedTest
    @CsvSource({"p.idea, p.idea.check", "p.idea.check, p.idea.go", "p.idea.go, p.buy", "p.buy, p.buy.contract",
        "p.buy.contract, p.use", "p.use,"})
    void aPhaseLeadsOverItsGatesToTheNext(String step, String next) {
        Identified from = town.get(step);
        assertEquals(next == null ? List.of() : List.of(next), ids(services.next(from, view)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"p.idea; checked new refused stopped", "p.buy; buying", "p.use; bought"})
    void aCaseStandsInThePhaseItEnteredLastAndHasNotLeft(String phase, String cases) {
        assertEquals(List.of(cases.split(" ")), ids(services.casesInPhase(town.get(phase), view)));
    }

    @Test
    void aCaseThatHasComeToItsEndStandsApart() {
        assertEquals(List.of("done"), ids(services.doneCases(process, view)));
        assertEquals(1, services.doneBox(process, view).size());
        assertEquals("Done (1)", services.doneHeading(process, view));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "new; New|not begun",
        "checked; Checked|waits at: Go|for: The IT (IT department)",
        "buying; Buying|waits at: Contract|for: The lawyer|late: 457 days (30 allowed)",
        "bought; Bought|under way",
        "stopped; Stopped|stopped",
        "done; Done|done",
        "lost; Lost"})
    void aCardTellsWhatTheCaseWaitsForAndForWhom(String id, String caption) {
        assertEquals(caption.replace('|', '\n'), services.caseCaption(town.get(id), view));
    }

    @Test
    void whatIsRefusedCountsAsStopped() {
        assertAll(
                () -> assertTrue(services.isStopped(town.get("refused"), view)),
                () -> assertTrue(services.isStopped(town.get("stopped"), view)),
                () -> assertFalse(services.isStopped(town.get("checked"), view)),
                () -> assertFalse(services.isStopped(town.get("lost"), view)),
                () -> assertTrue(services.isNotBegun(town.get("new"), view)),
                () -> assertFalse(services.isNotBegun(town.get("buying"), view)));
    }

    @Test
    void onlyWhoWaitsTooLongIsOverdue() {
        assertTrue(services.isOverdue(town.get("buying"), view));
        assertFalse(services.isOverdue(town.get("checked"), view));
    }

    @Test
    void aPictureOfAnEarlierDayShowsWhereTheCasesWereThen() {
        EObject february = View.of(process, "2026-02-01", "en");
        assertAll(
                () -> assertEquals(List.of("bought", "buying", "checked", "new", "refused", "stopped"),
                        ids(services.casesInPhase(town.get("p.idea"), february))),
                () -> assertEquals("Buying\nwaits at: Check", services.caseCaption(town.get("buying"), february)));
    }

    @Test
    void headingsCountTheirCases() {
        assertAll(
                () -> assertEquals("Idea (4)", services.phaseCaption(town.get("p.idea"), view)),
                () -> assertEquals("Go\n1 waiting", services.gateCaption(town.get("p.idea.go"), view)),
                () -> assertEquals("Contract\n1 waiting", services.gateCaption(town.get("p.buy.contract"), view)));
    }

    @Test
    void aProcessWithoutPhasesHasNone() {
        Drawn bare = Drawn.of("ProcessDefinition p \"P\"", "Acquisition a \"A\" process=p");
        Pipeline pipeline = Pipeline.of(bare.get("p"), Scene.of(bare.about("p")));
        assertEquals(List.of(), pipeline.phases());
        assertEquals(List.of("a"), ids(pipeline.through()));
    }

    @Test
    void aHintTellsTheNeed() {
        Drawn need = Drawn.of("Acquisition a \"A\" need=\"Because\"");
        assertEquals("A\nBecause\na", services.caseHint(need.get("a"), need.about("a")));
    }

    /** The condition is decided by who refers to the vendor, which no element of the case or the process tells. */
    @ParameterizedTest
    @CsvSource({"Contract c supplier=v, under way", "Contract c supplier=k, waits at: Check",
        "Organisation x \"X\", waits at: Check"})
    void aConditionAsksTheLandscapeAroundTheCase(String around, String standing) {
        Drawn bought = Drawn.of("Organisation k \"K\"", "Organisation v \"V\"", "Product pr \"Product\" vendor=v", around,
                "ProcessDefinition p \"Process\"", "  PhaseDef p.one label=\"One\" order=1",
                "    GateDef p.one.check label=\"Check\" order=1", "      Comparison variable=NEW_SUPPLIER",
                "Acquisition a \"A\" process=p", "  Candidate a.c product=pr verdict=CHOSEN",
                "  PhaseRecord a.one phase=p.one entered=2026-01-01");
        assertEquals("A\n" + standing, services.caseCaption(bought.get("a"), bought.about("p")));
    }

    @Test
    void aHintTellsWhatTheGateStillAsksFor() {
        Drawn asked = Drawn.of("ProcessDefinition p \"Process\"", "  AssessmentDef p.as.risk label=\"Risk profile\" kind=RISK",
                "  PhaseDef p.one label=\"One\" order=1", "    GateDef p.one.go label=\"Go\" order=1",
                "      GateRequirement p.one.go.r assessments=p.as.risk",
                "Acquisition a \"A\" process=p", "  PhaseRecord a.one phase=p.one entered=2026-01-01");
        assertEquals("A\nwaits at: Go\nstill asked for: Risk profile\na",
                services.caseHint(asked.get("a"), asked.about("p")));
    }

    @Test
    void manyWordsMakeACardTall() {
        String long60 = "Afdelingen for digitalisering, arkitektur og informationssikkerhed";
        Drawn many = Drawn.of("ProcessDefinition p \"Process\"", "  Body p.body.a label=\"" + long60 + "\"",
                "  PhaseDef p.one label=\"One\" order=1", "    GateDef p.one.go label=\"Go\" order=1 decidedBy=p.body.a",
                "  PhaseDef p.two label=\"Two\" order=2",
                "Acquisition a \"A\" process=p", "  PhaseRecord a.one phase=p.one entered=2026-01-01",
                "Acquisition b \"B\" process=p", "  PhaseRecord b.two phase=p.two entered=2026-01-01");
        assertTrue(services.isLong(many.get("a"), many.about("p")));
        assertFalse(services.isLong(many.get("b"), many.about("p")));
    }

    @Test
    void aCaseOfAnAdoptedProcessStandsInThePhasesOfBoth() {
        Drawn adopted = Drawn.of("ProcessDefinition lib \"Library\"", "  PhaseDef lib.phase.idea label=\"Idea\" order=1",
                "    GateDef lib.phase.idea.gate.go label=\"Go\" order=1",
                "  PhaseDef lib.phase.use label=\"Use\" order=2",
                "ProcessDefinition own \"Own\" adopts=lib", "  PhaseDef own.phase.use label=\"Our use\" order=2",
                "Acquisition a \"A\" process=own", "  PhaseRecord a.1 phase=lib.phase.idea entered=2026-01-01",
                "Acquisition b \"B\" process=own", "  PhaseRecord b.1 phase=own.phase.use entered=2026-01-01");
        EObject own = adopted.about("own");
        assertAll(
                () -> assertEquals(List.of("lib.phase.idea", "own.phase.use"),
                        ids(services.phasesInOrder(adopted.get("own")))),
                () -> assertEquals(List.of("a"), ids(services.casesInPhase(adopted.get("lib.phase.idea"), own))),
                () -> assertEquals(List.of("b"), ids(services.casesInPhase(adopted.get("own.phase.use"), own))),
                () -> assertEquals("Go\n1 waiting", services.gateCaption(adopted.get("lib.phase.idea.gate.go"), own)));
    }

    @Test
    void aCaseOfAProcessThatIsNotThereIsOnlyNamed() {
        Drawn lost = Drawn.of("Acquisition a \"A\" process=gone");
        assertEquals("A", services.caseCaption(lost.get("a"), lost.about("a")));
    }
}
