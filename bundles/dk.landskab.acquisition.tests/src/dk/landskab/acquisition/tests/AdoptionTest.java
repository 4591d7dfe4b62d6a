// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Body;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Written;

class AdoptionTest {

    private static final String LIBRARY = """
            process library.two "Two phases" {
              version "1"  currency DKK
              body kit "Central IT"
              body board "Board"
              category pilot "Pilot" simplified
              form idea "Idea" by kit
              assessment risk "Risk" : risk by kit
              phase one "One" { form idea gate g approval { requires risk decided by kit } }
              phase two "Two" { gate take permit "Use" { decided by board } }
            }
            """;
    private static final String ADOPTED = """
            use lindholt.*
            process lindholt.it "IT in Lindholt" adopts library.two {
              organisation lindholt  version "2026"
              body kit is unit.it
            }
            acquisition case-1 "A case" {
              process it  category pilot  need "n"
              phase one entered 2026-01-01 {
                received idea on 2026-01-02
                result risk = go on 2026-01-03
                gate g = escalated to board on 2026-01-04
                decision kit = approved on 2026-01-05
              }
            }
            """;
    private static final String UNITS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:business="https://landskab.dk/model/business" xmlns:core="https://landskab.dk/model/core" id="units">
              <elements xsi:type="business:Organisation" id="lindholt" name="Lindholt">
                <units id="lindholt.unit.it" name="IT"/>
              </elements>
            </core:Part>
            """;
    private static final Landscape LANDSCAPE = Written.landscape(Texts.formats(), "a.acq", ADOPTED, "b.acq", LIBRARY,
            "c.landskab", UNITS);
    private static final EffectiveProcess PROCESS = EffectiveProcess
            .of(Texts.find(LANDSCAPE, "lindholt.it", ProcessDefinition.class));

    @Test
    void namesOfACaseAreFoundInTheProcessThatItsProcessAdopts() {
        assertEquals(List.of(), Texts.told(LANDSCAPE.problems()));
        Acquisition acquisition = Texts.find(LANDSCAPE, "case-1", Acquisition.class);

        assertEquals("library.two.category.pilot", acquisition.getCategory().getId());
        assertEquals("library.two.phase.one", acquisition.getPhaseRecords().getFirst().getPhase().getId());
        assertEquals("library.two.phase.one.gate.g",
                acquisition.getPhaseRecords().getFirst().getGates().getFirst().getGate().getId());
    }

    @Test
    void aBodyOfItsOwnStandsBeforeTheOneThatItAdopts() {
        Acquisition acquisition = Texts.find(LANDSCAPE, "case-1", Acquisition.class);

        assertEquals("lindholt.it.body.kit",
                acquisition.getPhaseRecords().getFirst().getDecisions().getFirst().getBy().getFirst().getId());
        assertEquals("library.two.body.board",
                Texts.find(LANDSCAPE, "case-1.phase.one.gate.g", GateRecord.class).getEscalatedTo().getId());
    }

    @Test
    void theUnitBehindABodyOfTheLibraryIsTheOneThatIsBound() {
        OrgUnit it = Texts.find(LANDSCAPE, "lindholt.unit.it", OrgUnit.class);
        GateDef gate = Texts.find(LANDSCAPE, "library.two.phase.one.gate.g", GateDef.class);

        assertSame(it, PROCESS.unit(gate.getDecidedBy().getFirst()).orElseThrow());
        assertEquals(Optional.empty(), PROCESS.unit(Texts.find(LANDSCAPE, "library.two.body.board", Body.class)));
        assertEquals("Central IT", PROCESS.label(gate.getDecidedBy().getFirst()));
    }

    @Test
    void whatItDoesNotSayComesFromTheLibrary() {
        assertEquals(List.of("One", "Two"), PROCESS.phases().stream().map(each -> each.getLabel()).toList());
        assertEquals("2026", PROCESS.version().orElseThrow());
        assertEquals("DKK", PROCESS.currency().orElseThrow());
        assertEquals("lindholt", PROCESS.organisation().orElseThrow().getId());
        assertEquals(1, PROCESS.forms().size());
        assertEquals(2, PROCESS.bodies().size());
    }

    @Test
    void aCircleOfAdoptionsIsToldAndReadOnce() {
        Landscape circle = Texts.landscape("""
                process a "A" adopts b { body x "X" }
                process b "B" adopts a { phase p "P" { actors x, y } }
                acquisition c "C" { process a need "n" phase p { } }
                """);

        assertTrue(circle.problems().stream().anyMatch(each -> each.kind() == Problem.Kind.CYCLE));
        EffectiveProcess process = EffectiveProcess.of(Texts.find(circle, "a", ProcessDefinition.class));
        assertEquals(1, process.phases().size());
        assertEquals("a.body.x", process.phases().getFirst().getActors().getFirst().getId());
    }

    @Test
    void aMissingProcessIsToldOnceAndNotForEveryNameInIt() {
        Landscape open = Texts.landscape("""
                acquisition c "C" {
                  process nowhere  category x  need "n"
                  phase one { received idea on 2026-01-01 gate g = go }
                }
                """);

        assertEquals(List.of("a.acq:2:11: “Process” refers to nowhere, which does not exist. Correct the id, or add what"
                + " is missing."), Texts.told(open.problems()));
        assertEquals(Optional.empty(), EffectiveProcess.of(Texts.find(open, "c", Acquisition.class)));
    }

    @Test
    void whoIsNotThereIsCalledByTheNameThatIsWritten() {
        Landscape open = Texts.landscape("process p \"P\" { phase x \"X\" { actors town.nobody } }");
        ProcessDefinition process = Texts.find(open, "p", ProcessDefinition.class);

        assertEquals("town.nobody", EffectiveProcess.of(process).label(process.getPhases().getFirst().getActors().getFirst()));
    }
}
