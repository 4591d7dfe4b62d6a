// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Option;
import dk.landskab.model.change.Approach;

/** What only connects follows the end that takes it along. */
class GapFollowersTest {

    private static final String KEPT = """
            Organisation kk "K"
              OrgUnit kk.it "IT"
            Application c "C"
            """;
    private static final String GOING = """
            Application a "A"
            Application b "B"
            """;
    private static final String PLANNED = KEPT + GOING + """
            Plateau from "From" date=2026-01-01
            Plateau to "To" date=2028-01-01
              PlateauItem to.a element=a disposition=RETIRE
              PlateauItem to.b element=b disposition=RETIRE
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Integration x \"X\" from=a to=c | SURPLUS a <- x;SURPLUS b",
        "Integration x \"X\" from=c to=b | SURPLUS a;SURPLUS b <- x",
        "Dependency x \"X\" dependent=c on=a | SURPLUS a <- x;SURPLUS b",
        "RoleAssignment x \"X\" role=SYSTEM_OWNER of=a unit=kk.it | SURPLUS a <- x;SURPLUS b",
        "Relation x from=a to=c | SURPLUS a <- x;SURPLUS b",
        "Integration x \"X\" from=b to=a | SURPLUS a <- x;SURPLUS b",
        "Integration x \"X\" from=a to=b | SURPLUS a <- x;SURPLUS b",
        "Integration x \"X\" from=b to=c;RoleAssignment r \"R\" of=x unit=kk.it | SURPLUS a;SURPLUS b <- r,x",
        "Integration z \"Z\" from=a to=c;Integration x \"X\" from=a to=c | SURPLUS a <- x,z;SURPLUS b",
        "Integration x \"X\" from=a to=c lifecycle.activeFrom=2020-01-01 | SURPLUS a <- x;SURPLUS b",
        "Relation x from=x to=a | SURPLUS a <- x;SURPLUS b",
        "Relation x from=y to=a;Relation y from=a to=x | SURPLUS a <- x,y;SURPLUS b",
        "Relation x from=y to=y;Relation y from=x to=x | SURPLUS a;SURPLUS b;SURPLUS x;SURPLUS y",
        "Integration x \"X\" from=c to=c | SURPLUS a;SURPLUS b;SURPLUS x",
        "Contract k \"K\" covers=a | SURPLUS a;SURPLUS b;SURPLUS k",
    })
    void betweenTwoLandscapesWhatConnectsFollowsAnEndAndTheSameIsSoMirrored(String connections, String expected) {
        String today = KEPT + GOING + connections.replace(';', '\n');
        assertEquals(List.of(expected.split(";")), Gaps.compared(Gaps.between(today, KEPT)));
        assertEquals(List.of(expected.replace("SURPLUS", "MISSING").split(";")),
                Gaps.compared(Gaps.between(KEPT, today)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Integration x \"X\" from=a to=c | SURPLUS a <- x;SURPLUS b",
        "RoleAssignment x \"X\" of=b unit=kk.it | SURPLUS a;SURPLUS b <- x",
        "Integration x \"X\" from=a to=c lifecycle.endOfLife=2027-01-01 | SURPLUS a;SURPLUS b;SURPLUS x",
        "Integration x \"X\" from=a to=c;Integration y \"Y\" from=c to=c replaces=x | SURPLUS a;SURPLUS b;SURPLUS x",
        "Integration x \"X\" from=a to=c replaces=y;Integration y \"Y\" from=b to=c | SURPLUS a <- x;SURPLUS b <- y",
    })
    void betweenPlateausWhatConnectsFollowsUnlessItsLifecycleOrItsReplacementExplainsIt(String connections,
            String expected) {
        String sketch = PLANNED + connections.replace(';', '\n');
        assertEquals(List.of(expected.split(";")), Gaps.compared(Gaps.planned(sketch)));
        String swapped = sketch.replace("Plateau from", "Plateau then").replace("Plateau to ", "Plateau from ")
                .replace("Plateau then", "Plateau to");
        assertEquals(List.of(expected.replace("SURPLUS", "MISSING").split(";")),
                Gaps.compared(Gaps.planned(swapped)));
    }

    @ParameterizedTest
    @CsvSource({"RETIRE, to", "RETAIN, from", "UNDECIDED, to"})
    void whatAPlateauSpeaksOfIsADecisionOfItsOwn(String disposition, String plateau) {
        GapReport report = Gaps.planned((PLANNED + "Integration x \"X\" from=a to=c\n").replaceFirst(
                "(Plateau " + plateau + " .*\n)", "$1  PlateauItem own element=x disposition=" + disposition + "\n"));
        assertEquals(List.of("SURPLUS a", "SURPLUS b", "SURPLUS x"), Gaps.compared(report));
    }

    @Test
    void anIdThatIsOfAnElementHereAndOfAPartOfOneThereIsNotTheSame() {
        GapReport report = Gaps.between("Application x \"X\"\n  DataUse x.use role=MASTER\n", """
                Control c "C"
                Application y "Y"
                  ControlState x control=c
                """);
        assertEquals(List.of("MISSING c", "MISSING y", "SURPLUS x"), Gaps.told(report));
    }

    @Test
    void whatAPlateauNamesAsASuccessorIsADecisionOfItsOwn() {
        assertEquals(List.of("MISSING n", "MISSING x", "SURPLUS o"), Gaps.compared(Gaps.planned("""
                Application c "C"
                Application n "N" lifecycle.activeFrom=2027-01-01
                Integration o "O" from=c to=c
                Integration x "X" from=n to=c
                Plateau from "From" date=2026-01-01
                Plateau to "To" date=2028-01-01
                  PlateauItem to.o element=o disposition=REPLACE successors=x
                """)));
    }

    @Test
    void anIntegrationThatAnotherReplacesStaysAFindingOnBothSidesOfTheChange() {
        String today = KEPT + GOING + "Integration x \"X\" from=a to=c";
        String then = KEPT + "Application n \"N\"\nIntegration y \"Y\" from=n to=c replaces=x";
        assertEquals(List.of("MISSING n", "MISSING y", "SURPLUS a", "SURPLUS b", "SURPLUS x"),
                Gaps.compared(Gaps.between(today, then)));
    }

    @Test
    void theRoleOfAKeptSystemFollowsTheUnitThatGoes() {
        assertEquals(List.of("SURPLUS kk.old <- r"), Gaps.compared(Gaps.between("""
                Organisation kk "K"
                  OrgUnit kk.old "Old"
                Application c "C"
                RoleAssignment r "R" of=c unit=kk.old
                """, "Organisation kk \"K\"\nApplication c \"C\"")));
    }

    private static final String FOLLOWED = PLANNED + "Integration x \"X\" from=a to=c\n";

    @Test
    void whatIsRecordedOfAFollowerCountsForItsHead() {
        GapReport report = Gaps.planned(FOLLOWED + """
                Gap g "G" kind=SURPLUS elements=x severity=4
                  GapOption g.1 label="Move it" approach=EVOLUTION
                Initiative n "N" closes=g
                Restriction r "R" kind=CONTRACTUAL appliesTo=x
                Assessment v "V" subject=x
                  Risk v.1 threat=loss likelihood=2 consequence=3
                """);
        FoundGap gap = Gaps.gap(report, "SURPLUS a");
        assertEquals("g", gap.recorded().getFirst().getId());
        assertTrue(gap.isClosed());
        assertEquals("x", gap.restrictions().getFirst().through().getId());
        assertEquals(1, gap.risks().size());
        assertEquals(4, gap.severity().value());
        assertEquals(List.of(Approach.RETIRE, Approach.COEXISTENCE, Approach.EVOLUTION),
                gap.options().stream().map(Option::approach).toList());
        assertTrue(report.gaps().stream().allMatch(FoundGap::isComputed), "none stands by itself");
    }

    @Test
    void whatIsRecordedOfAFollowerNeitherLowersNorDisplacesWhatIsRecordedOfItsHead() {
        FoundGap gap = Gaps.gap(Gaps.planned(FOLLOWED + """
                Gap h "H" kind=SURPLUS elements=a severity=3
                  GapOption h.1 label="Stop" approach=RETIRE
                Gap g "G" kind=SURPLUS elements=x severity=1
                  GapOption g.1 label="Move it" approach=EVOLUTION
                """), "SURPLUS a");
        assertEquals(3, gap.severity().value());
        assertEquals(List.of("Stop", "Move it"), Gaps.english(gap.options().stream().map(Option::label).toList()));
    }

    @Test
    void followersChangeNeitherWhatAGapTouchesNorItsSeverity() {
        FoundGap with = Gaps.gap(Gaps.planned(FOLLOWED + "RoleAssignment q \"Q\" of=x unit=kk.it"), "SURPLUS a");
        FoundGap without = Gaps.gap(Gaps.planned(FOLLOWED), "SURPLUS a");
        assertEquals(without.severity(), with.severity());
        assertEquals(without.touches().units(), with.touches().units());
        assertEquals(List.of("x"), with.touches().integrations().stream().map(each -> each.getId()).toList());
    }
}
