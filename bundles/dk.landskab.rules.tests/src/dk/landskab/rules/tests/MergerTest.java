// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerTest {

    private static final String PARTIES = """
            Organisation kk "K"
            Organisation ll "L"
            Application kk.a "A"
            Application kk.b "B"
            Application ll.c "C"
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            within one          | kind=SAME state=ACCEPTED left=kk.a right=kk.b        | m.1 one right
            across              | kind=SAME state=ACCEPTED left=kk.a right=ll.c        | ''
            three, across       | kind=SAME state=ACCEPTED left=kk.a,kk.b right=ll.c   | ''
            overlap within one  | kind=OVERLAPS state=ACCEPTED left=kk.a right=kk.b    | ''
            only suggested      | kind=SAME state=SUGGESTED left=kk.a right=kk.b       | ''
            rejected            | kind=SAME state=REJECTED left=kk.a right=kk.b        | ''
            of nobody known     | kind=SAME state=ACCEPTED left=xx.a right=xx.a        | ''
            not all to be seen  | kind=SAME state=ACCEPTED left=kk.a right=kk.b,gone   | ''
            """)
    void findsCorrespondencesWithinOneOrganisation(String why, String correspondence, String expected) {
        assertEquals(expected, Probe.of("V-MRG-1").told(PARTIES, "Application xx.a \"X\"", "Merger m \"M\"",
                "  Correspondence m.1 " + correspondence), why);
    }

    @Test
    void saysWhatIsJoinedAndWhoseItIs() {
        assertEquals(List.of("These are accepted as the same, but all belong to K: A, B. Reject the correspondence, or "
                + "correct what it joins."), Probe.of("V-MRG-1").says(PARTIES, "Merger m \"M\"",
                        "  Correspondence m.1 kind=SAME state=ACCEPTED left=kk.a right=kk.b"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing is said           | Application kk.x "X"                                  | kk.x missing
            a server of its own       | Component kk.x "X" kind=SERVER scope=OWN              | kk.x missing
            shared by the state       | Component kk.x "X" scope=STATE                        | ''
            a module                  | Application kk.x "X" parent=kk.a                      | ''
            gone on the day           | Application kk.x "X" lifecycle.endOfLife=2027-01-01   | ''
            there the day before only | Application kk.x "X" lifecycle.endOfLife=2026-12-31   | ''
            there on the day          | Application kk.x "X" lifecycle.endOfLife=2027-01-02   | kk.x missing
            begins on the day         | Application kk.x "X" lifecycle.activeFrom=2027-01-01  | kk.x missing
            not begun                 | Application kk.x "X" lifecycle.activeFrom=2027-01-02  | ''
            of somebody else          | Application zz.x "X"                                  | ''
            a process                 | BusinessProcess kk.x "X"                              | ''
            """)
    void findsWhatTheTargetPictureDoesNotSpeakOf(String why, String element, String expected) {
        assertEquals(expected, Probe.of("V-MRG-2").told(PARTIES,
                "Merger m \"M\" parties=kk,ll effectiveDate=2027-01-01 target=m.t", "Plateau m.base \"Base\"",
                "  PlateauItem m.base.c element=ll.c disposition=RETAIN", "Plateau m.t \"Target\" basedOn=m.base",
                "  PlateauItem m.t.a element=kk.a disposition=UNDECIDED",
                "  PlateauItem m.t.old element=ll.c disposition=REPLACE successors=kk.b", element), why);
    }

    @Test
    void saysWhichTargetPictureSaysNothing() {
        assertEquals(List.of("A is there when the organisations merge, and Target says nothing of it. Add an item, be "
                + "it that it is undecided."),
                Probe.of("V-MRG-2").says("Organisation kk \"K\"", "Application kk.a \"A\"",
                        "Merger m \"M\" parties=kk target=m.t", "Plateau m.t \"Target\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no target picture, state=DECIDED", "a missing one, target=gone",
        "rejected, state=REJECTED target=m.t"})
    void aMergerWithoutATargetPictureCannotBeJudged(String why, String merger) {
        assertEquals("", Probe.of("V-MRG-2").told(PARTIES, "Plateau m.t \"Target\"",
                "Merger m \"M\" parties=kk,ll " + merger), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"REPLACE, m.t.1 REPLACE successors", "MERGE_INTO, m.t.1 MERGE_INTO successors", "RETIRE, ''",
        "RETAIN, ''", "UNDECIDED, ''", "REPLACE successors=kk.b, ''", "REPLACE successors=gone, ''"})
    void findsWhatIsReplacedByNothing(String disposition, String expected) {
        assertEquals(expected, Probe.of("V-MRG-3").told(PARTIES, "Plateau m.t \"Target\"",
                "  PlateauItem m.t.1 element=kk.a disposition=" + disposition));
    }

    @Test
    void saysWhatHasNoSuccessor() {
        assertEquals(List.of("Target replaces A and does not say by what. Name the successor."),
                Probe.of("V-MRG-3").says(PARTIES, "Plateau m.t \"Target\"",
                        "  PlateauItem m.t.1 element=kk.a disposition=REPLACE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody says where        | RETIRE                   | role=MASTER data=d   | kk.s.u unlanded landsIn
            it creates them          | RETIRE                   | role=CREATES data=d  | kk.s.u unlanded landsIn
            only a copy              | RETIRE                   | role=COPY data=d     | ''
            it stays                 | RETAIN                   | role=MASTER data=d   | ''
            lands in a use           | RETIRE                   | role=MASTER data=d landsIn=ll.n.d | ''
            the successor has it     | REPLACE successors=ll.n  | role=MASTER data=d   | ''
            the successor has other  | REPLACE successors=kk.b  | role=MASTER data=d   | kk.s.u unlanded landsIn
            for the same object      | REPLACE successors=ll.n  | role=MASTER data=e   | ''
            for another object       | REPLACE successors=ll.n  | role=MASTER data=f   | kk.s.u unlanded landsIn
            successor not to be seen | REPLACE successors=gone  | role=MASTER data=f   | ''
            no data named            | RETIRE                   | role=MASTER          | ''
            """)
    void findsDataOfWhatLeavesThatLandNowhere(String why, String disposition, String use, String expected) {
        assertEquals(expected, Probe.of("V-MRG-4").told(PARTIES, "BusinessObject o \"O\"", "BusinessObject q \"Q\"",
                "DataObject d \"D\" realises=o", "DataObject e \"E\" realises=o", "DataObject f \"F\" realises=q",
                "Application kk.s \"S\"", "  DataUse kk.s.u " + use, "Application ll.n \"N\"",
                "  DataUse ll.n.d role=MASTER data=d", "Merger m \"M\" target=m.t",
                "Plateau m.t \"Target\" date=2027-01-01",
                "  PlateauItem m.t.1 element=kk.s disposition=" + disposition), why);
    }

    @Test
    void saysWhichDataLandNowhere() {
        assertEquals(List.of("S is home to D and leaves by Target, and nobody says where they go. Say in which use "
                + "they land, or name a successor that has them."),
                Probe.of("V-MRG-4").says("DataObject d \"D\"", "Application kk.s \"S\"",
                        "  DataUse kk.s.u role=MASTER data=d", "Merger m \"M\" target=m.t",
                        "Plateau m.t \"Target\" date=2027-01-01",
                        "  PlateauItem m.t.1 element=kk.s disposition=RETIRE"));
    }

    @Test
    void aPlateauThatIsNoTargetOfAMergerMovesNoData() {
        assertEquals("", Probe.of("V-MRG-4").told("DataObject d \"D\"", "Application kk.s \"S\"",
                "  DataUse kk.s.u role=MASTER data=d", "Plateau t \"Target\" date=2027-01-01",
                "  PlateauItem t.1 element=kk.s disposition=RETIRE"));
    }
}
