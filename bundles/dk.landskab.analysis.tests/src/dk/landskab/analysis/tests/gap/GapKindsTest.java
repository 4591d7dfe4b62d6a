// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class GapKindsTest {

    @Test
    void whatOnlyTheTargetHasIsMissingAndWhatOnlyTodayHasIsSurplus() {
        assertEquals(List.of("MISSING b", "SURPLUS a"), Gaps.told(Gaps.between("Zone a \"A\"", "Zone b \"B\"")));
    }

    @Test
    void whatBothHaveIsDifferentWhereAFeatureOrAChildDiffers() {
        GapReport report = Gaps.between("""
                Application a "A" version=1
                Application b "B"
                  DataUse b.u data=d role=READS
                Application c "C"
                DataObject d "D"
                Contract k "K" covers=a
                  Cost k.1 amount=10 currency=DKK
                """, """
                Application a "A" version=2
                Application b "B"
                Application c "C" description="only said of it"
                DataObject d "D"
                Contract k "K" covers=a
                  Cost k.1 amount=20 currency=DKK
                """);
        assertEquals(List.of("DIFFERENT a", "DIFFERENT b", "DIFFERENT k"), Gaps.told(report));
        assertEquals(1, Gaps.gap(report, "DIFFERENT b").finding().differences().size());
    }

    @Test
    void aDiagramThatOnlyOneSideHasIsNoGap() {
        Landscape plain = Sketch.of("Zone a \"A\"");
        Landscape drawn = Gaps.drawn(Sketch.of("Zone a \"A\"", "Zone b \"B\""), "d");

        assertEquals(List.of("MISSING b"), Gaps.told(GapAnalysis.between(plain, drawn, GapParameters.at(Gaps.TODAY))));
        assertEquals(List.of("SURPLUS b"), Gaps.told(GapAnalysis.between(drawn, plain, GapParameters.at(Gaps.TODAY))));
    }

    @Test
    void aPlateauMakesDifferentWhatItAdapts() {
        GapReport report = Gaps.planned("""
                Zone a "A"
                Plateau from "From" date=2026-01-01
                Plateau to "To" date=2028-01-01
                  PlateauItem to.a element=a disposition=ADAPT reason="new version"
                """);
        assertEquals(List.of("DIFFERENT a"), Gaps.told(report));
        assertEquals("new version", Gaps.gap(report, "DIFFERENT a").item().orElseThrow().getReason());
    }

    @Test
    void theDateOfAPlateauDecidesWhatIsLive() {
        assertEquals(List.of("MISSING b", "SURPLUS a"), Gaps.told(Gaps.planned("""
                Zone a "A" lifecycle.endOfLife=2027-01-01
                Zone b "B" lifecycle.activeFrom=2027-01-01
                Plateau from "From" date=2026-01-01
                Plateau to "To" date=2028-01-01
                """)));
    }

    private static final String TASK = """
            Organisation kk "K"
              OrgUnit kk.it "IT"
              OrgUnit kk.soc "Social"
            Organisation ll "L"
            Subject s "S" number=1
            Subject t "T" number=2
            BusinessProcess p "P"
            BusinessProcess q "Q"
            Product x "X" subjects=s
            Application kk.m "Module holder" supports=q
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "product=x | product=x | true",
        "product=x | product=x parent=kk.a | false",
        "product=x usedBy=kk.it | product=x usedBy=kk.soc | true",
        "subjects=s supports=p | subjects=s,t supports=p,q | true",
        "subjects=s supports=p | subjects=t supports=p | false",
        "subjects=s supports=p | subjects=s supports=q | false",
        "subjects=s supports=p | product=x supports=p | true",
        "subjects=s supports=p | product=x supports=p excludedSubjects=s | false",
        "subjects=s supports=p kind=ESDH | subjects=s supports=p kind=SELF_SERVICE | false",
        "subjects=s supports=p usedBy=kk.it | subjects=s supports=p usedBy=kk.soc | false",
        "subjects=s supports=p usedBy=kk.it | subjects=s supports=p usedBy=kk.soc,kk.it | true",
        "subjects=s supports=p usedBy=kk.it | subjects=s supports=p | true",
        "product=x | product=x lifecycle.endOfLife=2020-01-01 | false",
    })
    void twoSystemsOfOneOrganisationAreDuplicatesWhereNothingTellsThemApart(String one, String other, boolean are) {
        GapReport report = Gaps.between("", TASK + "Application kk.a \"A\" " + one + "\nApplication kk.b \"B\" "
                + other);
        assertEquals(are, Gaps.told(report).contains("DUPLICATE kk.a+kk.b TO_BE"), () -> Gaps.told(report).toString());
    }

    @Test
    void systemsOfTwoOrganisationsAreNoDuplicates() {
        assertTrue(Gaps.told(Gaps.between("", TASK
                + "Application kk.a \"A\" product=x\nApplication ll.b \"B\" product=x"))
                .stream().noneMatch(each -> each.startsWith("DUPLICATE")));
    }

    @Test
    void aChainOfDuplicatesIsOneCaseThatSaysWhatTheyShare() {
        FoundGap gap = Gaps.gap(Gaps.between("", TASK + """
                Application kk.a "A" product=x
                Application kk.b "B" product=x supports=p
                Application kk.c "C" subjects=s supports=p
                """), "DUPLICATE kk.a+kk.b+kk.c TO_BE");
        assertEquals(List.of("p", "s", "x"), gap.finding().shared().stream().map(each -> each.getId()).toList());
    }

    @Test
    void aShortfallThatTheTargetEndsIsResolvedAndOneThatStaysIsOnBothSides() {
        String two = "Product x \"X\"\nApplication a \"A\" product=x\nApplication b \"B\" product=x\n";
        GapReport ended = Gaps.between(two, "Product x \"X\"\nApplication a \"A\" product=x\n");
        assertEquals(List.of("DUPLICATE a+b AS_IS"), ended.resolved().stream()
                .filter(each -> each.kind() == GapKind.DUPLICATE).map(Gaps::told).toList());
        assertEquals(List.of("SURPLUS b"), Gaps.told(ended));
        assertEquals(List.of("DUPLICATE a+b BOTH"), Gaps.told(Gaps.between(two, two)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BusinessProcess p \"P\" | UNSUPPORTED p TO_BE",
        "BusinessProcess p \"P\";Application a \"A\" supports=p | ''",
        "BusinessProcess p \"P\";Application a \"A\" supports=p lifecycle.endOfLife=2020-01-01 | UNSUPPORTED p TO_BE",
        "BusinessProcess p \"P\";BusinessProcess c \"C\" parent=p;Application a \"A\" supports=p | ''",
        "BusinessProcess p \"P\";BusinessProcess c \"C\" parent=p;Application a \"A\" supports=c | ''",
        "BusinessProcess p \"P\";BusinessProcess c \"C\" parent=p | UNSUPPORTED p TO_BE",
        "BusinessProcess p \"P\" parent=c;BusinessProcess c \"C\" parent=p;Application a \"A\" supports=c | ''",
        "BusinessService s \"S\" | UNSUPPORTED s TO_BE",
        "BusinessService s \"S\";Application a \"A\" provides=s | ''",
        "BusinessService s \"S\" realisedBy=p;BusinessProcess p \"P\";Application a \"A\" supports=p | ''",
    })
    void aProcessOrServiceWithoutALiveSystemIsUnsupported(String toBe, String expected) {
        List<String> told = Gaps.told(Gaps.between("", toBe.replace(';', '\n'))).stream()
                .filter(each -> each.startsWith("UNSUPPORTED")).toList();
        assertEquals(expected, String.join(" ", told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | true",
        "RoleAssignment r \"R\" role=SYSTEM_OWNER of=a unit=o.it | false",
        "RoleAssignment r \"R\" role=SYSTEM_MANAGER of=a unit=o.it | true",
        "RoleAssignment r \"R\" role=SYSTEM_OWNER of=a unit=o.gone | true",
        "RoleAssignment r \"R\" role=SYSTEM_OWNER of=a unit=o.it lifecycle.endOfLife=2020-01-01 | true",
    })
    void aRoleThatNobodyHoldsIsALackOfCompetence(String assignment, boolean lacking) {
        GapReport report = Gaps.between("", """
                Organisation o "O"
                  OrgUnit o.it "IT"
                  OrgUnit o.gone "Gone" lifecycle.endOfLife=2020-01-01
                Application a "A"
                """ + assignment);
        assertEquals(lacking, report.gaps().stream()
                .anyMatch(each -> Gaps.told(each.finding()).equals("COMPETENCE a SYSTEM_OWNER TO_BE")));
    }

    @ParameterizedTest
    @CsvSource({
        "DataObject d \"D\", true",
        "DataObject d \"D\" authority=cpr, false",
        "DataObject cpr.d \"D\" authority=cpr, false",
        "DataObject d \"D\" authority=nowhere, false",
        "DataObject kk.d \"D\" authority=cpr, false",
        "DataObject kk.d \"D\" authority=kk, true",
        "DataObject d \"D\" authority=kk owner=kk.it, true",
    })
    void dataThatAnAuthorityElsewhereOwnsNeedNoDataOwnerHere(String data, boolean lacking) {
        GapReport report = Gaps.between("", """
                Organisation kk "K"
                  OrgUnit kk.it "IT"
                Organisation cpr "CPR"
                """ + data);
        assertEquals(lacking, report.gaps().stream().anyMatch(each -> each.kind() == GapKind.COMPETENCE));
        assertEquals(lacking, report.undecided().stream()
                .anyMatch(each -> each.why().key().equals("roleNeverTold")), "what is not needed is not doubted");
    }

    @Test
    void everyGapLiesInTheAreaOfItsElement() {
        GapReport report = Gaps.between("", "Zone z \"Z\"\nGoal g \"G\"\nBusinessService s \"S\"");
        assertEquals(Area.TECHNOLOGY, Gaps.gap(report, "MISSING z").finding().area());
        assertEquals(Area.STRATEGY, Gaps.gap(report, "MISSING g").finding().area());
        assertEquals(Area.SERVICE, Gaps.gap(report, "UNSUPPORTED s TO_BE").finding().area());
    }
}
