// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class StateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static Set<String> ids(State state) {
        return state.standings().keySet();
    }

    private static State plateau(Landscape landscape, String id) {
        return State.of(landscape, landscape.find(id, Plateau.class).orElseThrow(), TODAY);
    }

    @Test
    void onlyWhatIsLiveAtTheDateIsThere() {
        Landscape landscape = Sketch.of("""
                Application a "A" lifecycle.activeFrom=2020-01-01
                Application b "B" lifecycle.activeFrom=2030-01-01
                Application c "C" lifecycle.endOfLife=2025-01-01
                Application d "D"
                """);
        assertEquals(Set.of("a", "d"), ids(State.at(landscape, TODAY)));
        assertEquals(Set.of("a", "b", "d"), ids(State.at(landscape, LocalDate.of(2031, 1, 1))));
    }

    @Test
    void whatIsOnlySaidOfALandscapeIsNoPartOfIt() {
        Landscape landscape = Sketch.of("""
                Subject kle.27 "Social" number=27
                Document d "Note"
                Assessment r "Risk"
                Plateau p "P"
                Initiative i "I"
                Component c "C"
                """);
        assertEquals(Set.of("c"), ids(State.at(landscape, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "RETAIN,     old;live, false",
        "ADAPT,      old;live, false",
        "NEW,        old;live, false",
        "UNDECIDED,  old;live, true",
        "RETIRE,     live;next, false",
        "REPLACE,    live;next, false",
        "MERGE_INTO, live;next, false",
    })
    void whatBecomesOfAnElementDecidesWhetherItIsThere(String disposition, String there, boolean isUndecided) {
        Landscape landscape = Sketch.of("""
                Application old "Old" lifecycle.endOfLife=2020-01-01
                Application live "Live"
                Application next "Next" lifecycle.activeFrom=2040-01-01
                Plateau p "P" date=2026-01-01
                  PlateauItem p.i element=old disposition=%s successors=next
                """.formatted(disposition));
        State state = plateau(landscape, "p");
        assertEquals(Set.of(there.split(";")), ids(state));
        assertEquals(isUndecided, !state.undecided().isEmpty());
    }

    @Test
    void aPlateauStandsOnWhatItIsBasedOn() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                Application b "B"
                Application c "C" lifecycle.activeFrom=2040-01-01
                Plateau first "First" date=2027-01-01
                  PlateauItem first.a element=a disposition=RETIRE
                  PlateauItem first.c element=c disposition=NEW
                Plateau last "Last" date=2028-01-01 basedOn=first
                  PlateauItem last.b element=b disposition=RETIRE
                """);
        assertEquals(Set.of("b", "c"), ids(plateau(landscape, "first")));
        assertEquals(Set.of("c"), ids(plateau(landscape, "last")));
    }

    @Test
    void aLaterPlateauMayBringBackWhatAnEarlierOneRetired() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                Plateau first "First" date=2027-01-01
                  PlateauItem first.a element=a disposition=RETIRE
                Plateau last "Last" date=2028-01-01 basedOn=first
                  PlateauItem last.a element=a disposition=RETAIN
                """);
        assertEquals(Set.of("a"), ids(plateau(landscape, "last")));
    }

    @Test
    void whatAnItemSaysOfAnElementCountsMoreThanThatItIsASuccessor() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                Application b "B"
                Plateau p "P" date=2027-01-01
                  PlateauItem p.a element=a disposition=REPLACE successors=b
                  PlateauItem p.b element=b disposition=RETIRE
                """);
        assertEquals(Set.of(), ids(plateau(landscape, "p")));
    }

    @Test
    void aContradictionIsToldAndTheElementKept() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                Plateau p "P" date=2027-01-01
                  PlateauItem p.1 element=a disposition=RETIRE
                  PlateauItem p.2 element=a disposition=RETAIN
                """);
        State state = plateau(landscape, "p");
        assertEquals(Set.of("a"), ids(state));
        assertEquals(
                List.of("The plateau P says different things of A: retain, phase out. It was counted as still there."),
                said(state));
    }

    private static List<String> said(State state) {
        return state.undecided().stream().map(Undecided::why).map(why -> why.in(Language.EN)).toList();
    }

    @Test
    void faultyPlateausAreToldAndReadAsFarAsTheyGo() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                Plateau p "P" basedOn=q
                  PlateauItem p.1 element=nowhere disposition=RETIRE
                  PlateauItem p.2 element=a disposition=RETIRE
                Plateau q "Q" basedOn=p
                """);
        State state = plateau(landscape, "p");
        assertEquals(Set.of(), ids(state));
        assertEquals(TODAY, state.date());
        assertEquals(3, state.undecided().size(), () -> said(state).toString());
    }

    @Test
    void whatOnlyConnectsFallsWithItsEndsUnlessItHasALifecycle() {
        Landscape landscape = Sketch.of("""
                Organisation kk "K"
                  OrgUnit kk.it "IT"
                Application a "A"
                Application gone "Gone" lifecycle.endOfLife=2020-01-01
                Integration i1 "I1" from=a to=gone
                Integration i2 "I2" from=a to=gone lifecycle.activeFrom=2020-01-01
                Integration i3 "I3" from=a to=a
                RoleAssignment r1 "R1" of=i1 unit=kk.it
                Dependency d1 "D1" dependent=a on=gone
                """);
        assertEquals(Set.of("kk", "kk.it", "a", "i2", "i3"), ids(State.at(landscape, TODAY)));
    }

    @Test
    void aChildIsThereWithItsElement() {
        Landscape landscape = Sketch.of("""
                Application a "A"
                  DataUse a.u data=d
                Application b "B" lifecycle.endOfLife=2020-01-01
                  DataUse b.u data=d
                DataObject d "D"
                """);
        State state = State.at(landscape, TODAY);
        assertTrue(state.has(landscape.find("a.u").orElseThrow()));
        assertFalse(state.has(landscape.find("b.u").orElseThrow()));
    }

    @Test
    void whatLeavesAPictureAndIsASuccessorInOneThatIsBasedOnItNoLongerLeaves() {
        State state = plateau(Sketch.of("""
                Application a "A"
                Application b "B"
                Plateau p "P" date=2027-01-01
                  PlateauItem p.a element=a disposition=RETIRE
                Plateau q "Q" date=2028-01-01 basedOn=p
                  PlateauItem q.b element=b disposition=REPLACE successors=a
                """), "q");
        assertEquals(Set.of("a"), ids(state));
        assertTrue(state.itemOf(state.standings().get("a").element()).isEmpty());
    }
}
