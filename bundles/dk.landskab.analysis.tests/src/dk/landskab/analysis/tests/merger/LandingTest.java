// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.ids;
import static dk.landskab.analysis.tests.merger.Mergers.input;
import static dk.landskab.analysis.tests.merger.Mergers.swapped;
import static dk.landskab.analysis.tests.merger.Mergers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.landing.LandingReport;
import dk.landskab.analysis.merger.landing.LandingRisk;
import dk.landskab.analysis.merger.landing.LandingRow;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;

class LandingTest {

    private static final String OBJECT = "BusinessObject dk.bo \"Citizen\"\n";
    private static final String DATA_A = OBJECT + "DataObject aa.data \"Citizens\" realises=dk.bo "
            + "personal=SENSITIVE,NONE confidentiality=3 integrity=2 availability=2 structureDocumented=YES\n";
    private static final String HOME = """
            Application aa.app.old "Old"
              DataUse aa.use role=MASTER data=aa.data volume=1000 completeness=95 correctness=90
            """;
    private static final String DATA_B = OBJECT + """
            DataObject bb.data "Persons" realises=dk.bo
            DataObject bb.cases "Cases" confidentiality=3 integrity=3 availability=3
            """;
    private static final String TARGET = """
            Application bb.app.new "New"
              DataUse bb.use role=COPY data=bb.data
              DataUse bb.use2 role=MASTER data=bb.cases
            """;

    private static LandingReport of(MergerInput input) {
        Parties parties = Parties.of(input);
        return LandingAnalysis.of(parties, MatchAnalysis.of(parties));
    }

    private static MergerInput planned(String linesOfA, String linesOfB, String items) {
        return input(linesOfA, linesOfB).planned(Sketch.of("""
                Merger cc.merger "M" effectiveDate=2028-01-01 parties=aa,bb target=cc.target
                Plateau cc.target "Target" date=2028-07-01
                """ + items));
    }

    private static String item(String element, String rest) {
        return "  PlateauItem cc." + element + " element=" + element + " " + rest + "\n";
    }

    private static LandingRow only(MergerInput input, String use) {
        return of(input).rows().stream().filter(each -> each.from().getId().equals(use)).findFirst().orElseThrow();
    }

    private static String line(LandingRow row) {
        return row.home().getId() + " -> " + ids(row.to()) + " " + row.status();
    }

    private static String landed(String linesOfA, String linesOfB, String items) {
        return line(only(planned(linesOfA, linesOfB, items), "aa.use"));
    }

    @Test
    void dataLandWhereTheirUseSaysSo() {
        assertEquals("aa.app.old -> [aa.app.other] LANDED", landed(DATA_A
                + HOME.replace("volume", "landsIn=aa.other volume")
                + "DataObject aa.more \"More\" confidentiality=4 integrity=4 availability=4\n"
                + "Application aa.app.other \"Other\"\n  DataUse aa.other role=COPY data=aa.more\n", "",
                item("aa.app.old", "disposition=RETIRE") + item("aa.app.other", "disposition=RETAIN")));
    }

    @Test
    void dataLandInTheSuccessorThatHoldsDataOfTheSameBusinessObject() {
        assertEquals("aa.app.old -> [bb.app.new] LANDED", landed(DATA_A + HOME, DATA_B + TARGET,
                item("aa.app.old", "disposition=REPLACE successors=bb.app.new")
                        + item("bb.app.new", "disposition=RETAIN")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "disposition=RETIRE | aa.app.old -> [] NOT_LANDED | Old goes and has no successor",
        "disposition=RETAIN | aa.app.old -> [aa.app.old] LANDED | They stay in Old, which the target picture keeps",
        "disposition=UNDECIDED | aa.app.old -> [aa.app.old] UNDECIDED | The target picture does not say what becomes "
                + "of Old",
        "disposition=MERGE_INTO successors=bb.app.none | aa.app.old -> [] NOT_LANDED | The successor None is not in "
                + "the target picture or does not hold Citizens",
        "disposition=REPLACE successors=bb.gone | aa.app.old -> [] NOT_LANDED | Old goes and has no successor"})
    void withoutALandingTheDispositionDecides(String disposition, String told, String reason) {
        LandingRow row = only(planned(DATA_A + HOME, "Application bb.app.none \"None\"",
                item("aa.app.old", disposition)), "aa.use");
        assertEquals(told, line(row));
        assertEquals(reason, row.reason().in(Language.EN));
    }

    @Test
    void aLandingThatIsItselfRetiredIsNone() {
        assertEquals("aa.app.old -> [] NOT_LANDED", landed(DATA_A
                + HOME.replace("volume", "landsIn=aa.other volume")
                + "Application aa.app.other \"Other\"\n  DataUse aa.other role=COPY data=aa.data\n", "",
                item("aa.app.other", "disposition=RETIRE")));
    }

    @Test
    void aReaderIsNoLandingAndReadersAndCopiesAreNoSources() {
        LandingReport report = of(planned(DATA_A + HOME, DATA_B + TARGET.replace("COPY", "READS"),
                item("aa.app.old", "disposition=REPLACE successors=bb.app.new")));
        assertEquals(List.of("aa.app.old -> [] NOT_LANDED", "bb.app.new -> [bb.app.new] LANDED"),
                report.rows().stream().map(LandingTest::line).toList());
    }

    /** The names are the same, 82, and the business object adds 3: the data are the same, and both stay master. */
    @Test
    void twoMastersOfTheSameDataAreTold() {
        String b = OBJECT + "DataObject bb.data \"Citizens\" realises=dk.bo\nApplication bb.app.new \"New\"\n"
                + "  DataUse bb.use role=MASTER data=bb.data\n";
        LandingReport report = of(planned(DATA_A + HOME, b, ""));
        assertEquals(List.of("aa.app.old -> [aa.app.old] TWO_MASTERS", "bb.app.new -> [bb.app.new] TWO_MASTERS"),
                report.rows().stream().map(LandingTest::line).toList());
        assertEquals(List.of("aa.app.old -> [bb.app.new] LANDED", "bb.app.new -> [bb.app.new] LANDED"),
                of(planned(DATA_A + HOME, b, item("aa.app.old", "disposition=MERGE_INTO successors=bb.app.new")
                        + item("bb.app.new", "disposition=RETAIN"))).rows().stream().map(LandingTest::line).toList());
    }

    /** 1,000 records x level 4 (sensitive) x (100 % - 90 %, the lowest of 95 and 90) = 400. */
    @Test
    void theRankIsVolumeTimesLevelTimesLackOfQuality() {
        LandingRow row = only(planned(DATA_A + HOME, "", ""), "aa.use");
        assertEquals(Optional.of(new BigDecimal("400")), row.rank().value());
        assertTrue(row.explanation().parts().stream().anyMatch(each -> each.what().in(Language.EN)
                .equals("1,000 records x level 4 x (100 % - 90 %) = 400")));
    }

    @ParameterizedTest
    @CsvSource({"volume=1000, volume=0, 0", "volume=1000, correctness=90, ''",
        "completeness=95, correctness=50, 2000"})
    void whatIsNotRecordedOfTheRankStaysUnknown(String old, String other, String value) {
        LandingRow row = only(planned(DATA_A + HOME.replace("completeness=95 correctness=90", "completeness=95")
                .replace(old, other), "", ""), "aa.use");
        assertEquals(value, row.rank().value().map(BigDecimal::toString).orElse(""));
    }

    private static LandingRow moved(String dataOfA, String home, String dataOfB) {
        return only(planned(dataOfA + home, dataOfB + TARGET, item("aa.app.old",
                "disposition=REPLACE successors=bb.app.new") + item("bb.app.new", "disposition=RETAIN")), "aa.use");
    }

    @Test
    void dataThatMoveLandAtARiskForEachReasonThatIsKnownAndUnknownForWhatIsNot() {
        assertEquals(Set.of(LandingRisk.POOR_QUALITY), moved(DATA_A, HOME.replace("=90", "=79"), DATA_B).risks());
        assertEquals(Set.of(), moved(DATA_A, HOME.replace("=90", "=80"), DATA_B).risks());
        assertEquals(Set.of(LandingRisk.UNDOCUMENTED_STRUCTURE),
                moved(DATA_A.replace("Documented=YES", "Documented=PARTLY"), HOME, DATA_B).risks());
        assertEquals(Set.of(LandingRisk.LESS_PROTECTED_TARGET),
                moved(DATA_A.replace("confidentiality=3", "confidentiality=4"), HOME, DATA_B).risks());
        LandingRow unknown = moved(OBJECT + "DataObject aa.data \"D\" realises=dk.bo\n",
                "Application aa.app.old \"Old\"\n  DataUse aa.use role=MASTER data=aa.data\n", DATA_B);
        assertEquals("aa.app.old -> [bb.app.new] LANDED", line(unknown));
        assertEquals(Set.of(LandingRisk.values()), unknown.unknown());
    }

    @Test
    void theDataOwnerDecidesAndWhereThereIsNoneNobodyDoes() {
        LandingRow row = only(planned(DATA_A + HOME
                + "RoleAssignment aa.role \"R\" role=DATA_OWNER of=aa.data unit=aa.unit\n", "", ""), "aa.use");
        assertEquals(List.of("aa.role"), ids(row.deciders()));
        assertEquals(List.of(), only(planned(DATA_A + HOME, "", ""), "aa.use").deciders());
    }

    @Test
    void withoutATargetPictureNothingIsDecidedAndGapsInTheModelAreTold() {
        LandingReport report = of(input(DATA_A + HOME + "  DataUse aa.none role=MASTER data=gone\n"
                + "Component aa.server \"S\"\n  DataUse aa.log role=CREATES data=aa.data\n", ""));
        assertEquals(List.of("aa.app.old -> [aa.app.old] UNDECIDED", "aa.server -> [aa.server] UNDECIDED"),
                report.rows().stream().map(LandingTest::line).toList());
        assertEquals(List.of("There is no target picture, so nothing is decided of where data land unless a use of "
                + "data says it.", "A use of data by Old names no data that are known."), told(report.undecided()));
    }

    @Test
    void swappingThePartiesChangesNoRowButItsSide() {
        MergerInput input = input(DATA_A + HOME, DATA_B + TARGET);
        assertEquals(of(input).rows().stream().map(LandingTest::line).toList(),
                of(swapped(input)).rows().stream().map(LandingTest::line).toList());
        assertEquals(of(input).rows().stream().map(each -> each.sides().iterator().next().other()).toList(),
                of(swapped(input)).rows().stream().map(each -> each.sides().iterator().next()).toList());
    }
}
