// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.DEFAULTS;
import static dk.landskab.analysis.tests.merger.Mergers.ids;
import static dk.landskab.analysis.tests.merger.Mergers.input;
import static dk.landskab.analysis.tests.merger.Mergers.swapped;
import static dk.landskab.analysis.tests.merger.Mergers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.overlap.Grouping;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.analysis.merger.overlap.OverlapKind;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.overlap.OverlapRow;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;

class OverlapTest {

    private static final String PRODUCTS = "Product p1 \"P1\"\nProduct p2 \"P2\"\n";

    private static OverlapReport of(MergerInput input) {
        Parties parties = Parties.of(input);
        return OverlapAnalysis.of(parties, MatchAnalysis.of(parties));
    }

    private static OverlapReport of(String linesOfA, String linesOfB) {
        return of(input(linesOfA, linesOfB));
    }

    private static List<String> lines(OverlapReport report, Grouping grouping) {
        return report.by(grouping).map(OverlapTest::line).toList();
    }

    private static String line(OverlapRow row) {
        return String.join("+", ids(row.group())) + ": " + ids(row.a().systems()) + " " + ids(row.b().systems()) + " "
                + row.kind();
    }

    private static String app(String id, String features) {
        return "Application " + id + " \"" + id + "\" subjects=kle.27.36.04 " + features + "\n";
    }

    private static String contract(String id, String covers, String amount, String currency) {
        return "Contract " + id + " \"C\" from=2020-01-01 covers=" + covers + "\n  Cost " + id
                + ".cost period=MONTH amount=" + amount + " currency=" + currency + "\n";
    }

    @ParameterizedTest
    @CsvSource({"product=p1 version=2, product=p1 version=2, SAME_VERSION",
        "product=p1 version=2, product=p1 version=3, OTHER_VERSION",
        "product=p1, product=p1 version=3, VERSION_UNKNOWN",
        "product=p1, product=p2, DIFFERENT_PRODUCTS", "product=p1, kind=HR, PRODUCTS_UNKNOWN",
        "kind=HR, kind=CARE, PRODUCTS_UNKNOWN"})
    void twoSystemsForOneTaskStandToEachOtherAsTheirProductsDo(String a, String b, OverlapKind kind) {
        OverlapReport report = of(PRODUCTS + app("aa.app.zz", a), PRODUCTS + app("bb.app.qq", b));
        assertEquals(List.of("kle.27.36: [aa.app.zz] [bb.app.qq] " + kind), lines(report, Grouping.GROUP));
    }

    /**
     * Three systems for one task: A has P1 in version 2 and P2, B has P1 in version 2. P2 has no counterpart, so the
     * products differ. Users: A 100 to 150 and none stated, B 40. Cost a year: A 12 x 1,000 = 12,000 for both systems
     * together and 12 x 500 = 6,000, B 12 x 250 = 3,000; together 21,000.
     */
    @Test
    void threeSystemsForOneTaskAreOneRowWithTheirUsersAndCosts() {
        OverlapReport report = of(PRODUCTS + app("aa.app.1", "product=p1 version=2 usersFrom=100 usersTo=150")
                + app("aa.app.2", "product=p2") + contract("aa.con.1", "aa.app.1,aa.app.2", "1000", "DKK")
                + contract("aa.con.2", "aa.app.2", "500", "DKK"),
                PRODUCTS + app("bb.app.1", "product=p1 version=2 usersFrom=40")
                        + contract("bb.con.1", "bb.app.1", "250", "DKK"));
        OverlapRow row = report.by(Grouping.GROUP).findFirst().orElseThrow();
        assertEquals("kle.27.36: [aa.app.1, aa.app.2] [bb.app.1] DIFFERENT_PRODUCTS", line(row));
        assertEquals(List.of(100, 150, 1, 40, 40, 0), List.of(row.a().usersFrom(), row.a().usersTo(),
                row.a().usersUnknown(), row.b().usersFrom(), row.b().usersTo(), row.b().usersUnknown()));
        assertEquals(Map.of("DKK", new BigDecimal("18000")), row.a().yearly().amounts().byCurrency());
        assertEquals(Map.of("DKK", new BigDecimal("21000")), row.yearly().byCurrency());
        assertEquals(List.of(), row.a().common());
        assertEquals("27.36 Elderly: different products, same task", row.explanation().what().in(Language.EN));
    }

    @Test
    void moreUsersThanThereArePeopleNeverBecomeFewerThanNone() {
        String most = "usersFrom=2147483647";
        OverlapRow row = of(app("aa.app.1", most) + app("aa.app.2", most), app("bb.app.1", most))
                .by(Grouping.GROUP).findFirst().orElseThrow();
        assertEquals(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                List.of(row.a().usersFrom(), row.a().usersTo(), row.users()));
    }

    @Test
    void aCostLineThatAlsoCoversAnotherTaskIsCountedWholeAndNamed() {
        OverlapReport report = of(app("aa.app.1", "") + "Application aa.app.2 \"Other\" subjects=kle.32.24\n"
                + contract("aa.con.1", "aa.app.1,aa.app.2", "1000", "DKK"), "");
        OverlapRow row = report.by(Grouping.GROUP).findFirst().orElseThrow();
        assertEquals(Map.of("DKK", new BigDecimal("12000")), row.yearly().byCurrency());
        assertEquals(List.of("aa.con.1.cost"), row.a().common().stream().map(each -> each.getId()).toList());
    }

    @Test
    void onlyOneHasASystemOrNobodyThoughTheLawDemandsIt() {
        OverlapReport report = of(app("aa.app.1", "product=p1")
                + "BusinessService aa.service \"Cash\" statutory=YES subjects=kle.32.24\n", "");
        assertEquals(List.of("kle.27: [aa.app.1] [] ONLY_A", "kle.32: [] [] NONE"), lines(report, Grouping.MAIN_GROUP));
        assertEquals(List.of("27 Social", "32 Benefits"), report.heatMap().stream()
                .map(each -> each.explanation().what().in(Language.EN).replaceFirst(":.*", "")).toList());
        assertEquals(List.of("aa.service"), ids(report.heatMap().getLast().statutory()));
    }

    @Test
    void withoutAnythingStatutoryTheQuestionOfWhatIsMissingIsOpenAndAReferenceMayCloseIt() {
        MergerInput input = input(app("aa.app.1", ""), "");
        assertTrue(told(of(input).undecided()).contains("No landscape tells which tasks the law demands, so it is open "
                + "whether both lack a system for some of them."));
        OverlapReport referred = of(input.referring(Sketch.of(
                "Subject x.54 \"Education\" number=54\nBusinessService ref.s \"S\" statutory=YES subjects=x.54")));
        assertEquals(List.of("kle.27: [aa.app.1] [] ONLY_A", "x.54: [] [] NONE"),
                lines(referred, Grouping.MAIN_GROUP));
        assertEquals(List.of(), told(referred.undecided()));
    }

    @Test
    void processesThatAreMatchedAreOneRow() {
        String lines = "BusinessProcess %1$s.p \"Assess\" subjects=kle.27.36.04 statutory=YES\n"
                + "Application %1$s.app.1 \"%2$s\" supports=%1$s.p\n";
        assertEquals(List.of("aa.p+bb.p: [aa.app.1] [bb.app.1] PRODUCTS_UNKNOWN"),
                lines(of(lines.formatted("aa", "One"), lines.formatted("bb", "Other")), Grouping.PROCESS));
        assertEquals(List.of("aa.p: [aa.app.1] [] ONLY_A", "bb.q: [] [] NONE"),
                lines(of(lines.formatted("aa", "One"),
                        "BusinessProcess bb.q \"Pay\" statutory=YES\nBusinessProcess bb.r \"Plan\""),
                        Grouping.PROCESS));
    }

    @Test
    void processesOfExactlyTheSameSubjectsAreOneTaskUnlessAPersonSaysOtherwise() {
        MergerInput input = input(
                "BusinessProcess aa.p \"Issue passports\" subjects=kle.27.36.04,kle.32.24 statutory=YES",
                "BusinessProcess bb.p \"Passports\" subjects=kle.32.24,kle.27.36.04\n"
                        + "BusinessProcess bb.q \"Cards\" subjects=kle.32.24 statutory=YES");
        assertEquals(List.of("aa.p+bb.p: [] [] NONE", "bb.q: [] [] NONE"), lines(of(input), Grouping.PROCESS));
        assertEquals(List.of("aa.p: [] [] NONE", "bb.q: [] [] NONE"), lines(of(input.planned(Sketch.of("""
                Merger cc.m "M" parties=aa,bb
                  Correspondence c state=REJECTED left=aa.p right=bb.p
                """))), Grouping.PROCESS));
    }

    @Test
    void productsAreRowsWhateverTheirTask() {
        assertEquals(List.of("p1: [aa.app.1] [bb.app.1] OTHER_VERSION", "p2: [aa.app.2] [] ONLY_A"),
                lines(of(PRODUCTS + "Application aa.app.1 \"A\" product=p1 version=1\n"
                        + "Application aa.app.2 \"B\" product=p2", PRODUCTS
                        + "Application bb.app.1 \"C\" product=p1 version=2"), Grouping.PRODUCT));
    }

    @Test
    void rowsStandInTheOrderOfUsersThenOfCost() {
        String a = "Application aa.app.1 \"A\" subjects=kle.27 usersFrom=5\n"
                + "Application aa.app.2 \"B\" subjects=kle.32\nApplication aa.app.3 \"C\" subjects=kle.32.24\n"
                + contract("aa.con.3", "aa.app.3", "10", "SEK");
        assertEquals(List.of("kle.27", "kle.32.24", "kle.32"), of(a, "").by(Grouping.GROUP)
                .map(each -> each.group().getFirst().getId()).toList());
        OverlapReport mixed = of(a + contract("aa.con.2", "aa.app.2", "9", "DKK"), "");
        assertEquals(List.of("kle.27", "kle.32", "kle.32.24"), mixed.by(Grouping.GROUP)
                .map(each -> each.group().getFirst().getId()).toList());
        assertTrue(told(mixed.undecided()).contains(
                "There is no rate for DKK, SEK, so rows are ordered by users only."));
        MergerInput rated = new MergerInput(Mergers.a(a + contract("aa.con.2", "aa.app.2", "9", "DKK")), Mergers.b(""),
                input("", "").plan(), input("", "").reference(),
                DEFAULTS.with(DEFAULTS.money().in("DKK", Map.of("SEK", new BigDecimal("0.65")))));
        assertEquals(List.of("kle.27", "kle.32", "kle.32.24"), of(rated).by(Grouping.GROUP)
                .map(each -> each.group().getFirst().getId()).toList());
    }

    @Test
    void aSystemWithoutDatesCostsAndSubjectsIsToldAndNeverLost() {
        OverlapReport report = of("Application aa.app.1 \"A\" subjects=gone product=gone supports=gone\n"
                + "Contract aa.con \"C\" covers=aa.app.1\n  Cost aa.cost amount=5", "");
        assertEquals(List.of(), report.rows());
        assertTrue(told(report.undecided()).contains(
                "A has 1 application without a known subject or a process, in no overlap by task."));
    }

    @Test
    void swappingThePartiesSwapsEveryRowAndChangesNoOrder() {
        MergerInput input = input(PRODUCTS + app("aa.app.1", "product=p1 usersFrom=3") + app("aa.app.2", "product=p2"),
                PRODUCTS + app("bb.app.1", "product=p1") + "Application bb.app.2 \"Z\" subjects=kle.32.24 product=p2\n"
                        + "Application bb.app.3 \"Y\" subjects=kle.32");
        assertEquals(of(input).rows().stream().map(each -> String.join("+", ids(each.group()))
                + ids(each.b().systems()) + ids(each.a().systems()) + each.kind().mirrored()).toList(),
                of(swapped(input)).rows().stream().map(each -> String.join("+", ids(each.group()))
                        + ids(each.a().systems()) + ids(each.b().systems()) + each.kind()).toList());
    }
}
