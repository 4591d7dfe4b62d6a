// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededKind;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;

/** Where the cases of the examples stand on the day of the examples, as their README tells it. */
class AcquisitionsTest {

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @CsvSource({
        "lindholt.anskaf.tandbooking,   loesning,       UNDER_WAY, '',        false",
        "lindholt.anskaf.omsorg,        behovsafklaring, AT_GATE,  stop-go-1, false",
        "oesteraa.anskaf.sbsysarkiv,    udfasning,      AT_GATE,   g-luk,     false",
        "oesteraa.anskaf.skolekoersel,  ide,            AT_GATE,   g-ide,     true",
        "almdala.arende.bygglov-ai,     uppfoljning,    AT_GATE,   pilotslut, false",
    })
    void aCaseStandsWhereItsStorySays(String id, String phase, Stage stage, String gate, boolean overdue) {
        CaseState state = state(id);
        assertEquals(stage, state.stage());
        assertEquals(gate, state.waiting().map(each -> EffectiveProcess.localName(each.gate().gate())).orElse(""));
        assertEquals(overdue, state.isOverdue());
        assertEquals(phase, state.acquisition().getPhaseRecords().stream().filter(each -> each.getLeft() == null)
                .map(each -> EffectiveProcess.localName(each.getPhase())).collect(Collectors.joining()));
    }

    @Test
    void theCareSystemWaitsForWhatHasNotBeenHandedIn() {
        Waiting waiting = state("lindholt.anskaf.omsorg").waiting().orElseThrow();
        assertFalse(waiting.isReady());
        assertEquals(new TreeSet<>(Set.of("dpia", "leverandoerblanket", "risikoprofil")),
                waiting.gate().needed().stream().filter(Needed::isOpen)
                        .filter(each -> each.kind() != NeededKind.CRITERION)
                        .map(each -> EffectiveProcess.localName(each.what()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aDisagreementIsLiftedToTheDirectorsOfTheMunicipality() {
        CaseState state = state("lindholt.anskaf.tandbooking");
        assertEquals(1, state.escalations().size());
        EffectiveProcess process = state.process().orElseThrow();
        assertEquals("lindholt.unit.direktion", process
                .unit(state.escalations().getFirst().record().orElseThrow().getEscalatedTo()).map(OrgUnit::getId)
                .orElseThrow());
    }

    @Test
    void anOverdueIdeaWaitsForTheSteeringGroupAndGoesOnToTheDirectors() {
        Waiting waiting = state("oesteraa.anskaf.skolekoersel").waiting().orElseThrow();
        assertEquals(List.of("oesteraa.unit.styregruppe"), units(waiting.decidedBy()));
    }

    @Test
    void aPilotSkipsTheStepOfProcurement() {
        assertEquals(List.of("upphandling"), state("almdala.arende.bygglov-ai").skipped().stream()
                .map(each -> EffectiveProcess.localName(each.phase())).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyMunicipalityAdoptsAProcessAsItShips(Example example) {
        Landscape landscape = Loaded.last(example);
        ProcessDefinition own = landscape.all(ProcessDefinition.class).stream().filter(each -> each.getAdopts() != null)
                .findFirst().orElseThrow();
        assertTrue(ProcessLibrary.named(own.getAdopts().getId()).isPresent(), own::getId);
        assertEquals(example.id(), own.getOrganisation().getId());
        assertTrue(own.getBodies().stream().allMatch(each -> each.getUnit() != null));
        assertTrue(landscape.all(Acquisition.class).stream().allMatch(each -> each.getProcess() == own));
    }

    @Test
    void togetherTheyUseAllThreeProcesses() {
        assertEquals(ProcessLibrary.all().stream().map(each -> each.id()).collect(Collectors.toSet()),
                Examples.all().stream().flatMap(each -> Loaded.last(each).all(ProcessDefinition.class).stream())
                        .filter(each -> each.getAdopts() == null).map(ProcessDefinition::getId)
                        .collect(Collectors.toSet()));
    }

    private static List<String> units(List<Party> parties) {
        return parties.stream().flatMap(each -> each.unit().stream()).map(OrgUnit::getId).toList();
    }

    private static CaseState state(String id) {
        Landscape landscape = Loaded.last(id.substring(0, id.indexOf('.')));
        return Pipeline.of(landscape, Examples.DATE).find(id).orElseThrow();
    }
}
