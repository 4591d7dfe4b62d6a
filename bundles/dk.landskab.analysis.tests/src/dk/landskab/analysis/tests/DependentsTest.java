// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.Dependents;
import dk.landskab.analysis.State;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class DependentsTest {

    private static Dependents of(String sketch, String id, int reach, int atMost) {
        Landscape landscape = Sketch.of(sketch);
        State state = State.at(landscape, LocalDate.of(2026, 1, 1));
        return Dependents.of(List.of(landscape.find(id, Element.class).orElseThrow()), state, reach, atMost);
    }

    private static String told(Dependents dependents) {
        return String.join(" ", dependents.found().stream()
                .map(each -> each.element().getId() + each.distance()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dependency x \"X\" dependent=b on=a | b1",
        "Application s \"S\" runsOn=c | ''",
        "Application a2 \"A2\" parent=a | a21",
        "Integration i \"I\" from=a to=b | b1",
        "Integration i \"I\" from=b to=a | ''",
        "Integration i \"I\" from=b to=a mode=SYNC | b1",
        "Integration i \"I\" from=b to=a direction=BOTH | b1",
        "Interface f \"F\" exposedBy=a | f1",
        "Goal g \"G\" realisedBy=a | g1",
        "Relation r \"R\" kind=ServingRelationship from=a to=b | b1",
        "Relation r \"R\" kind=AccessRelationship from=a to=b | ''",
    })
    void eachWayOfDependingIsFollowed(String line, String expected) {
        assertEquals(expected, told(of("Application a \"A\"\nApplication b \"B\"\nComponent c \"C\"\n" + line, "a", 3,
                9)));
    }

    private static final String CHAIN = """
            Component c "C"
            Application a "A" runsOn=c supports=p provides=t
              DataUse a.u role=MASTER data=d
            BusinessProcess p "P"
            BusinessService s "S" realisedBy=p
            BusinessService t "T"
            DataObject d "D"
            Application b "B"
              DataUse b.u role=READS data=d
            """;

    @Test
    void distancesAreCountedFromTheNearest() {
        assertEquals("a1 d2 p2 t2 b3 s3", told(of(CHAIN, "c", 3, 9)));
    }

    @Test
    void nobodyIsFollowedBeyondTheReach() {
        Dependents dependents = of(CHAIN, "c", 2, 9);
        assertEquals("a1 d2 p2 t2", told(dependents));
        assertFalse(dependents.isCut());
    }

    @Test
    void moreThanAskedForAreCutAndSaidToBe() {
        Dependents dependents = of(CHAIN, "c", 3, 2);
        assertEquals("a1 d2", told(dependents));
        assertTrue(dependents.isCut());
    }

    @Test
    void circlesEnd() {
        assertEquals("b1 c2", told(of("""
                Application a "A"
                Application b "B"
                Application c "C"
                Dependency x "X" dependent=b on=a
                Dependency y "Y" dependent=c on=b
                Dependency z "Z" dependent=a on=c
                """, "a", 9, 9)));
    }

    @Test
    void whatIsNotThereDependsOnNothing() {
        assertEquals("", told(of("""
                Application a "A"
                Application b "B" lifecycle.endOfLife=2020-01-01
                Dependency x "X" dependent=b on=a
                """, "a", 9, 9)));
    }
}
