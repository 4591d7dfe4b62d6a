// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Written;

class NamesTest {

    private static final String APPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:application="https://landskab.dk/model/application" xmlns:business="https://landskab.dk/model/business"
                xmlns:core="https://landskab.dk/model/core" id="apps">
              <elements xsi:type="application:Application" id="town.app.booking" name="Booking"/>
              <elements xsi:type="application:Application" id="booking" name="Other"/>
              <elements xsi:type="business:Organisation" id="town" name="Town">
                <units id="town.it" name="IT"/>
              </elements>
              <elements xsi:type="business:Subject" id="kle.29.15.04" name="S" number="29.15.04"/>
            </core:Part>
            """;

    private static Landscape landscape(String text) {
        return Written.landscape(Texts.formats(), "a.acq", text, "z.landskab", APPS);
    }

    @Test
    void areTheRestOfAnIdAfterAPrefixThatTheTextUses() {
        Landscape landscape = landscape("use town.app.* use town acquisition a \"A\" { need \"n\" requested by it }");

        assertEquals(List.of(), Texts.told(landscape.problems()));
        assertEquals("town.it", Texts.find(landscape, "a", Acquisition.class).getRequestedBy().getId());
    }

    @Test
    void areAWholeIdBeforeTheyAreTheRestOfOne() {
        Landscape landscape = landscape("use town.app.* acquisition a \"A\" { need \"n\" target booking replaces app.booking }"
                .replace("app.booking }", "booking }"));

        assertEquals("booking", Texts.find(landscape, "a", Acquisition.class).getTargets().getFirst().getApplication().getId());
    }

    @Test
    void areLocalToTheProcessBeforeAnythingElse() {
        Landscape landscape = landscape("""
                process p "P" {
                  body town.it "Local"
                  phase x "X" { gate g approval { decided by town.it } }
                }
                """);

        assertEquals("p.body.town.it",
                Texts.find(landscape, "p.phase.x.gate.g", GateDef.class).getDecidedBy().getFirst().getId());
    }

    @Test
    void ofSubjectsAreTheirNumbers() {
        Landscape landscape = landscape("acquisition a \"A\" { need \"n\" supports kle \"29.15.04\", \"29.15.99\" }");

        assertEquals("kle.29.15.04", Texts.find(landscape, "a", Acquisition.class).getSubjects().getFirst().getId());
        assertEquals(List.of("a.acq:1:55: “Subjects” refers to kle.29.15.99, which does not exist. Did you mean kle.29.15.04?"), Texts.told(landscape.problems()));
    }

    @Test
    void aGateIsSoughtInItsPhaseAlone() {
        Landscape landscape = landscape("""
                process p "P" { phase x "X" { gate g approval {} } phase y "Y" { gate g approval {} gate h approval {} } }
                process q "Q" adopts p { }
                acquisition a "A" { process q need "n" phase y { gate g = go } phase x { gate h = go gate idea = go } }
                """);

        assertEquals("p.phase.y.gate.g", Texts.find(landscape, "a.phase.y.gate.g", GateRecord.class).getGate().getId());
        assertEquals(List.of("a.acq:3:79: The gate h belongs to the phase “Y”, not to “X”. Record it in that phase, or name"
                + " a gate of this one.", "a.acq:3:91: “Gate” refers to idea, which does not exist. Correct the id, or add what is missing."),
                Texts.told(landscape.problems()));
    }

    @Test
    void ofAGateInAPhaseThatIsUnknownNothingIsTold() {
        Landscape landscape = landscape("""
                process p "P" { phase want "X" { gate g approval {} } }
                acquisition a "A" { process p need "n" phase wand { gate g = go } }
                """);

        assertEquals(List.of("a.acq:2:46: “Phase” refers to wand, which does not exist. Did you mean want?"),
                Texts.told(landscape.problems()));
    }

    @Test
    void thatNeedAPrefixAreToldOnceWithTheLineToWrite() {
        Landscape landscape = landscape("""
                process town.p "P" { body kit "K" is it phase x "X" { actors kit, it } }
                acquisition town.a "A" { process p need "n" requested by it target app.booking }
                """);

        assertEquals(List.of("a.acq:1:38: it is not known here by that name; town.it is. Write a line at the top: use town.*"),
                Texts.told(landscape.problems()));
        assertEquals(List.of(), landscape("use town.*\n" + """
                process town.p "P" { body kit "K" is it phase x "X" { actors kit, it } }
                acquisition town.a "A" { process p need "n" requested by it target app.booking }
                """).problems());
    }

    @Test
    void ofACaseThatIsThereTwiceOneThingIsTold() {
        String text = "acquisition a \"A\" { need \"n\" requirement R1 \"r\" target town.app.booking }\n";

        assertEquals(List.of("a"), landscape(text + text).problems().stream().map(Problem::id).toList());
    }

    @Test
    void misspeltSuggestThoseThatMayBeMeantAsTheyWouldBeWritten() {
        Landscape landscape = landscape("""
                use town.*
                process p "P" {
                  body board "B"
                  phase x "X" { actors bord, itt }
                }
                """);

        assertEquals(List.of(
                "a.acq:4:24: “Who acts” refers to bord, which does not exist. Did you mean board?",
                "a.acq:4:30: “Who acts” refers to itt, which does not exist. Did you mean it?"),
                Texts.told(landscape.problems()));
    }

    @Test
    void ofTheWrongKindAreTold() {
        Problem problem = landscape("acquisition a \"A\" { need \"n\" target town.it }").problems().getFirst();

        assertEquals(Problem.Kind.WRONG_TARGET, problem.kind());
        assertEquals("a.acq:1:37", problem.location().toString());
    }

    @Test
    void twoProcessesOfOneNameAreToldWithBothPlaces() {
        Landscape landscape = Written.landscape(Texts.formats(), "a.acq", "process p \"P\" { }\nprocess p \"P2\" { }",
                "b.acq", "\n\nprocess p \"P3\" { }");

        assertEquals(List.of(Problem.Kind.DUPLICATE_ID, Problem.Kind.DUPLICATE_ID),
                landscape.problems().stream().map(Problem::kind).toList());
        assertEquals(List.of("a.acq:2", "b.acq:3"),
                landscape.problems().stream().map(each -> each.location().toString()).toList());
    }

    @Test
    void inACircleOfEscalationsAreFound() {
        Landscape landscape = landscape("""
                process p "P" {
                  body a "A" body b "B"
                  phase x "X" {
                    gate g approval { decided by a escalates to b on no-go escalates to a on overdue }
                    gate h approval { decided by b escalates to a on disagreement }
                  }
                }
                """);

        assertEquals(List.of(), Texts.told(landscape.problems()));
        assertEquals(2, Texts.find(landscape, "p.phase.x.gate.g", GateDef.class).getEscalations().size());
    }

    @Test
    void givenTwiceAreReferredToOnce() {
        Landscape landscape = landscape("acquisition a \"A\" { need \"n\" replaces booking, booking, town.app.booking }");

        assertEquals(2, Texts.find(landscape, "a", Acquisition.class).getReplaces().size());
    }

    @Test
    void aPartGoesIntoOneLandscapeOnly() {
        LoadedPart part = Texts.part("process p \"P\" { }");
        LandscapeAssembly.of(Origin.of("one"), List.of(part));

        assertThrows(IllegalStateException.class, () -> LandscapeAssembly.of(Origin.of("two"), List.of(part)));
    }

    @Test
    void inSomeFilesOfALandscapeStayOpenAndAreNoProblem() {
        Landscape some = LandscapeAssembly.ofSome(Origin.of("some"),
                List.of(Texts.part("process p \"P\" adopts library.q { organisation town }")));

        assertEquals(List.of(), some.problems());
        assertEquals(true, Texts.find(some, "p", ProcessDefinition.class).getAdopts().eIsProxy());
    }
}
