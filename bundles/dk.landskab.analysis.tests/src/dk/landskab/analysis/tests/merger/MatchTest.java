// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.DEFAULTS;
import static dk.landskab.analysis.tests.merger.Mergers.ids;
import static dk.landskab.analysis.tests.merger.Mergers.input;
import static dk.landskab.analysis.tests.merger.Mergers.parties;
import static dk.landskab.analysis.tests.merger.Mergers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class MatchTest {

    private static MatchReport of(String linesOfA, String linesOfB) {
        return MatchAnalysis.of(parties(linesOfA, linesOfB));
    }

    private static List<String> figures(MatchReport report) {
        return report.matches().stream().map(MatchTest::figures).toList();
    }

    private static String figures(Match match) {
        return String.join("+", ids(match.a())) + " = " + String.join("+", ids(match.b())) + " " + match.kind() + " "
                + match.score() + " " + match.grounds().stream().map(each -> each.basis().name()).toList()
                + match.decision().map(each -> " " + each.getState()).orElse("");
    }

    private static String only(String linesOfA, String linesOfB) {
        return String.join("\n", figures(of(linesOfA, linesOfB)));
    }

    /** Product 92, and 3 each for the vendor with the product's name, and for one subject of one. */
    @Test
    void oneProductIsTheSameProduct() {
        assertEquals("aa.app.1 = bb.app.1 SAME_PRODUCT 98 [PRODUCT, VENDOR_AND_NAME, SUBJECTS]",
                only("Application aa.app.1 \"One\" product=dk.prod.x",
                        "Application bb.app.1 \"Two\" product=dk.prod.x"));
    }

    /** 100 for the key, which further bases cannot exceed. A key of one's own use is none. */
    @ParameterizedTest
    @CsvSource({"KITOS_SYSTEM, aa.app.1 = bb.app.1 SAME 100 [EXTERNAL_ID]", "KITOS_USAGE, ''", "URL, ''"})
    void oneKeyInACommonRegisterIsTheSame(String scheme, String told) {
        String line = "Application %1$s.app.1 \"%2$s\"\n  ExternalRef %1$s.ref scheme=" + scheme + " value=4711\n";
        assertEquals(told, only(line.formatted("aa", "Left"), line.formatted("bb", "Other")));
    }

    /** A name alone counts 82; with two vendors it only looks alike: 65 of 65. */
    @Test
    void oneNameAloneIsAnOverlapAndAnotherVendorMakesItWeaker() {
        assertEquals("aa.app.1 = bb.app.1 OVERLAPS 82 [NAME]",
                only("Application aa.app.1 \"Byggesag\"", "Application bb.app.1 \"Byggesag 2.1\""));
        assertEquals("aa.app.1 = bb.app.1 OVERLAPS 65 [SIMILAR_NAME]", only(
                "Organisation v1 \"V1\"\nProduct p1 \"Q\" vendor=v1\nApplication aa.app.1 \"Byggesag\" product=p1",
                "Organisation v2 \"V2\"\nProduct p2 \"Z\" vendor=v2\nApplication bb.app.1 \"Byggesag\" product=p2"));
    }

    /** A name 82 and one and the same group 3 make 85. */
    @Test
    void aNameWithASecondWitnessIsTheSame() {
        assertEquals("aa.app.1 = bb.app.1 SAME 85 [NAME, SUBJECTS]",
                only("Application aa.app.1 \"Byggesag\" subjects=kle.27.36.04",
                        "Application bb.app.1 \"byggesag\" subjects=kle.27.36.08"));
    }

    /** Groups 27.36 of 27.36 and 32.24 is 1 of 2: 75 x 0.5 = 37, too little. 1 of 1 is 75. */
    @Test
    void subjectsCountInTheirGroupsAndInTheShareThatIsCommon() {
        assertEquals("", only("Application aa.app.1 \"A\" subjects=kle.27.36.04",
                "Application bb.app.1 \"Something\" subjects=kle.27.36.08,kle.32.24"));
        assertEquals("aa.app.1 = bb.app.1 OVERLAPS 75 [SUBJECTS]",
                only("Application aa.app.1 \"A\" subjects=kle.27.36.04",
                        "Application bb.app.1 \"Something\" subjects=kle.27.36.08"));
    }

    /** One process, known by its name and group, is 70. */
    @Test
    void systemsOfOneProcessOverlap() {
        String lines = "BusinessProcess %1$s.proc \"Visitér\" subjects=kle.27.36.04\n"
                + "Application %1$s.app.1 \"%2$s\" supports=%1$s.proc";
        assertEquals("""
                aa.app.1 = bb.app.1 OVERLAPS 70 [PROCESS]
                aa.proc = bb.proc SAME 85 [NAME, SUBJECTS]""", only(lines.formatted("aa", "One"),
                lines.formatted("bb", "Other")));
    }

    @Test
    void dataAreMatchedByNameBusinessObjectAndStandard() {
        String catalogue = "BusinessObject dk.bo \"Borger\"\nStandard dk.std \"S\"\n";
        assertEquals("""
                aa.data.1 = bb.data.1 OVERLAPS 70 [MEANING]
                aa.data.2 = bb.data.2 OVERLAPS 83 [NAME, MEANING]""".lines().sorted().toList(),
                figures(of(catalogue + "DataObject aa.data.1 \"Person\" realises=dk.bo\n"
                        + "DataObject aa.data.2 \"Sag\" standards=dk.std",
                        catalogue + "DataObject bb.data.1 \"Human\" realises=dk.bo\n"
                                + "DataObject bb.data.2 \"SAG\" standards=dk.std")).stream().sorted().toList());
    }

    /** One business object is 70 for one pair of data, and 70 / 2 where a party has two; to a name, 82, it adds 3. */
    @Test
    void aBusinessObjectSaysTheLessTheMoreDataRealiseIt() {
        String b = "BusinessObject dk.bo \"Borger\"\nDataObject bb.data.1 \"Human\" realises=dk.bo\n";
        String a = "BusinessObject dk.bo \"Borger\"\nDataObject aa.data.1 \"Person\" realises=dk.bo\n";
        assertEquals("aa.data.1 = bb.data.1 OVERLAPS 70 [MEANING]", only(a, b));
        String other = "DataObject bb.data.2 \"Kin\" realises=dk.bo";
        assertEquals("", only(a, b + other));
        assertEquals("aa.data.1 = bb.data.1 SAME 85 [NAME, MEANING]", only(a, b.replace("Human", "PERSON") + other));
    }

    /** Processes with both of two subjects 75; with one of two 37, too little. */
    @Test
    void processesOverlapBySubjectsAndNotByGroups() {
        String a = "BusinessProcess aa.p \"Issue passports\" subjects=kle.27.36.04,kle.32.24";
        assertEquals("aa.p = bb.p OVERLAPS 75 [SUBJECTS]",
                only(a, "BusinessProcess bb.p \"Travel\" subjects=kle.32.24,kle.27.36.04"));
        assertEquals("", only(a, "BusinessProcess bb.p \"Travel\" subjects=kle.32.24"));
        assertEquals("", only(a, "BusinessProcess bb.p \"Travel\" subjects=kle.27.36.08"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Østerå Sag | OESTERAA SAG", "Aalborg | Ålborg", "Älvsjö | Ælvsjø",
        "Café-plan | cafe plan", "Skilling A/S | Skilling", "Nordlys ApS Løn | Nordlys løn", "Acme, Inc. | ACME",
        "Rotunde 9.2 | Rotunde v10", "Rotunde version 9 | rotunde", "Fmk AB | FMK Oy", "S.A.P.A | s a p a",
        "Elev\u0065\u0301t | Elevét", "112 | 112"})
    void namesAreFoldedToWhatPersonsMean(String one, String other) {
        assertEquals("aa.app.1 = bb.app.1 OVERLAPS 82 [NAME]",
                only("Application aa.app.1 \"" + one + "\"", "Application bb.app.1 \"" + other + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Alfa | Omega", "112 | 113", "A/S | ApS", "Ø | Å"})
    void otherNamesStayOthers(String one, String other) {
        assertEquals("", only("Application aa.app.1 \"" + one + "\"", "Application bb.app.1 \"" + other + "\""));
    }

    @Test
    void namesThatLookAlikeCountWithinOneKindOnly() {
        assertEquals("aa.app.1 = bb.app.1 OVERLAPS 62 [SIMILAR_NAME]",
                only("Application aa.app.1 \"Vagtplaner\" kind=HR",
                        "Application bb.app.1 \"Vagtplanen\" kind=HR"));
        assertEquals("", only("Application aa.app.1 \"Vagtplaner\" kind=HR",
                "Application bb.app.1 \"Vagtplanen\" kind=CARE"));
    }

    private static MatchReport planned(String correspondence) {
        Landscape plan = Sketch.of("Merger cc.merger \"M\" effectiveDate=2028-01-01 parties=aa,bb\n" + correspondence);
        return MatchAnalysis.of(Parties.of(input(
                "Application aa.app.1 \"Byggesag\" product=dk.prod.x\nApplication aa.app.2 \"Alfa\"",
                "Application bb.app.1 \"Byggesag\" product=dk.prod.x\nApplication bb.app.2 \"Omega\"").planned(plan)));
    }

    @Test
    void aRejectedPairIsNeverSuggestedAgainOnAnyBasisWhicheverSideItWasWrittenOn() {
        for (String sides : List.of("left=aa.app.1 right=bb.app.1", "left=bb.app.1 right=aa.app.1")) {
            MatchReport report = planned("  Correspondence c1 state=REJECTED basis=NAME " + sides);
            assertEquals(List.of(), figures(report));
            assertEquals(List.of("aa.app.1 = bb.app.1 SAME_PRODUCT 98 [PRODUCT, VENDOR_AND_NAME, SUBJECTS] REJECTED"),
                    report.refused().stream().map(MatchTest::figures).toList());
            assertEquals(List.of("aa.app.1", "aa.app.2"), ids(report.unmatched().get(Side.A)));
        }
        assertEquals(List.of(), figures(
                planned("  Correspondence c1 state=ACCEPTED kind=DIFFERENT left=aa.app.1 right=bb.app.1")));
    }

    @Test
    void anAcceptedPairIsUsedWhateverItsScoreAndASuggestedOneIsShownWithTodaysScore() {
        assertEquals(List.of("aa.app.2 = bb.app.2 SAME 0 [] ACCEPTED",
                "aa.app.1 = bb.app.1 SAME_PRODUCT 98 [PRODUCT, VENDOR_AND_NAME, SUBJECTS]"),
                figures(planned("  Correspondence c1 state=ACCEPTED kind=SAME score=12 left=aa.app.2 right=bb.app.2")));
        assertEquals(List.of("aa.app.1 = bb.app.1 SAME_PRODUCT 98 [PRODUCT, VENDOR_AND_NAME, SUBJECTS]",
                "aa.app.2 = bb.app.2 OVERLAPS 0 [] SUGGESTED"),
                figures(planned("  Correspondence c1 state=SUGGESTED score=77 left=aa.app.2 right=bb.app.2")));
    }

    @Test
    void aCorrespondenceOfSeveralElementsIsOneMatchWithItsBestScore() {
        assertEquals(List.of("aa.app.1+aa.app.2 = bb.app.1 SAME 98 [PRODUCT, VENDOR_AND_NAME, SUBJECTS] ACCEPTED"),
                figures(planned("  Correspondence c1 state=ACCEPTED kind=SAME left=aa.app.2,aa.app.1 right=bb.app.1")));
    }

    @Test
    void aCorrespondenceOfOneSideIsTold() {
        List<String> told = told(planned("  Correspondence c1 left=aa.app.2 right=bb.app.gone").undecided());
        assertEquals(List.of("The correspondence c1 of the plan names elements of only one party, so that nothing "
                + "could be matched by it."), told);
    }

    @Test
    void whatPersonsSayOfProcessesCountsForTheSystemsThatSupportThem() {
        Landscape plan = Sketch.of("Merger cc.merger \"M\" parties=aa,bb\n"
                + "  Correspondence c1 state=ACCEPTED kind=SAME left=aa.proc right=bb.proc");
        MergerInput input = input("BusinessProcess aa.proc \"Visit\"\nApplication aa.app.1 \"One\" supports=aa.proc",
                "BusinessProcess bb.proc \"Assess\"\nApplication bb.app.1 \"Other\" supports=bb.proc").planned(plan);
        assertEquals(List.of("aa.app.1 = bb.app.1 OVERLAPS 70 [PROCESS]", "aa.proc = bb.proc SAME 3 [PROCESS] ACCEPTED")
                .getFirst(), figures(MatchAnalysis.of(Parties.of(input))).getFirst());
    }

    @Test
    void aSystemThatBothHaveIsSharedAndMatchesNothing() {
        String joint = "Application dk.app.joint \"Joint\" product=dk.prod.x\n";
        MatchReport report = of(joint + "Application aa.app.1 \"One\" product=dk.prod.x", joint);
        assertEquals(List.of("dk.app.joint"), ids(report.shared()));
        assertEquals(List.of(), report.matches());
    }

    @Test
    void aTraitThatWouldMakeTooManyPairsMakesNoneAndIsTold() {
        MergerInput input = input(
                "Application aa.app.1 \"One\" subjects=kle.27\nApplication aa.app.2 \"Two\" subjects=kle.27",
                "Application bb.app.1 \"Other\" subjects=kle.27\nApplication bb.app.2 \"More\" subjects=kle.27");
        MatchReport report = MatchAnalysis.of(Parties.of(new MergerInput(input.a(), input.b(), input.plan(),
                input.reference(), DEFAULTS.with(DEFAULTS.matching().pairing(3)))));
        assertEquals(List.of(), report.matches());
        assertEquals(List.of("“same subjects” was not used to find pairs for 27 Social: it would make 4 pairs, and "
                + "more than 3 tell nobody apart."), told(report.undecided()));
    }

    @Test
    void everyMatchExplainsItsScore() {
        Match match = of("Application aa.app.1 \"Byggesag\" subjects=kle.27.36.04",
                "Application bb.app.1 \"Byggesag\" subjects=kle.27.36.04,kle.32.24").matches().getFirst();
        assertEquals("Byggesag and Byggesag: overlaps, 83 points", match.explanation().what().in(Language.EN));
        assertEquals(List.of("same name: 82 points", "same subjects to 50 %: 37.5 of 75 points"),
                match.explanation().parts().stream().map(each -> each.what().in(Language.EN)).toList());
        assertTrue(ids(match.explanation().parts().get(1).about()).contains("kle.27.36"));
    }
}
