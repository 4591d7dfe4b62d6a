// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.EscalationTrigger;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/** The processes as they ship say what their sources say, without a fault. */
class ProcessLibraryTest {

    static Stream<LibraryProcess> library() {
        return ProcessLibrary.all().stream();
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyProcessReadsWithoutProblems(LibraryProcess process) {
        Landscape landscape = LandscapeAssembly.of(Origin.of("library"), List.of(new AcquisitionFormat()
                .read(PartSource.of(process.path(), process.text().getBytes(StandardCharsets.UTF_8)))));
        assertEquals(List.of(), landscape.problems());
        assertEquals(List.of(process.id()), landscape.all(ProcessDefinition.class).stream()
                .map(ProcessDefinition::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("library")
    void noBodyIsBoundAndNoOrganisationIsNamed(LibraryProcess process) {
        ProcessDefinition definition = process.definition();
        assertNull(definition.getOrganisation());
        assertEquals(List.of(), definition.getBodies().stream().filter(each -> each.getUnit() != null)
                .map(Body::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyProcessSaysWhatItsOwnerMustConfirm(LibraryProcess process) {
        assertTrue(process.text().contains("The process owner must confirm"), process::text);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of("four-phases", 4, 4, 6, 5),
                Arguments.of("seven-steps", 7, 7, 7, 8),
                Arguments.of("life-cycle", 4, 4, 7, 2));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theProcessesDifferInKind(String name, int phases, int gates, int bodies, int assessments) {
        ProcessDefinition process = ProcessLibrary.named(name).orElseThrow().definition();
        assertEquals(phases, process.getPhases().size());
        assertEquals(gates, gates(process).count());
        assertEquals(bodies, process.getBodies().size());
        assertEquals(assessments, process.getAssessments().size());
    }

    @Test
    void allThreeAssessmentsOfTheFourPhasesAreNeededForThePermit() {
        ProcessDefinition process = ProcessLibrary.named("four-phases").orElseThrow().definition();
        GateDef permit = gates(process).filter(each -> each.getType() == GateType.PERMIT).findFirst().orElseThrow();
        assertEquals("Ibrugtagningstilladelse", permit.getPermit());
        assertEquals(List.of(AssessmentKind.CONSOLIDATION, AssessmentKind.ACQUISITION, AssessmentKind.SECURITY),
                permit.getRequires().stream().flatMap(each -> each.getAssessments().stream())
                        .map(each -> each.getKind()).sorted().toList());
        assertTrue(gates(process).filter(each -> each.getType() != GateType.APPROVAL).allMatch(each -> each
                .getEscalations().stream().anyMatch(way -> way.getOn() == EscalationTrigger.DISAGREEMENT)));
    }

    @Test
    void aGroupRecommendsAndADirectorDecidesInTheSevenSteps() {
        ProcessDefinition process = ProcessLibrary.named("seven-steps").orElseThrow().definition();
        PhaseDef third = process.getPhases().get(2);
        assertEquals(Map.of(GateType.RECOMMENDATION, "library.seven-steps.body.beredning", GateType.APPROVAL,
                "library.seven-steps.body.direktoer"), Map.of(type(third, 0), decider(third, 0), type(third, 1),
                decider(third, 1)));
        assertEquals(List.of("library.seven-steps.phase.upphandling"), process.getCategories().get(1).getSkips()
                .stream().map(PhaseDef::getId).toList());
    }

    @Test
    void theItDepartmentMayInterveneInEveryPhaseOfTheLifeCycle() {
        ProcessDefinition process = ProcessLibrary.named("life-cycle").orElseThrow().definition();
        assertTrue(process.getPhases().stream().allMatch(each -> ((Body) each.getIntervention().getFirst()).getId()
                .equals("library.life-cycle.body.digit")));
        assertTrue(gates(process).allMatch(each -> ((Body) each.getDecidedBy().getFirst()).getId()
                .equals("library.life-cycle.body.styregruppe")));
    }

    @Test
    void aProcessIsFoundByItsNameAndByItsId() {
        assertEquals(ProcessLibrary.named("life-cycle"), ProcessLibrary.named("library.life-cycle"));
        assertEquals(Optional.empty(), ProcessLibrary.named("five-laps"));
    }

    private static GateType type(PhaseDef phase, int gate) {
        return phase.getGates().get(gate).getType();
    }

    private static String decider(PhaseDef phase, int gate) {
        return ((Body) phase.getGates().get(gate).getDecidedBy().getFirst()).getId();
    }

    private static Stream<GateDef> gates(ProcessDefinition process) {
        return process.getPhases().stream().flatMap(each -> each.getGates().stream());
    }
}
