// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.money.MixedCurrenciesException;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.cost.Amount;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TwoMunicipalities;

class MergerAnalysisTest {

    private static final String A = """
            BusinessProcess aa.p "Visit" owner=aa.unit subjects=kle.27.36.08
            Application aa.x "Care" owner=aa.unit product=dk.prod.x supports=aa.p lifecycle.activeFrom=2015-01-01
            Contract aa.k "K" covers=aa.x owner=aa.unit noticeMonths=3 noticeAt=QUARTER_END assignable=YES
              Cost aa.k.1 amount=1200 currency=DKK period=YEAR from=2020-01-01
            """;
    private static final String B = """
            BusinessProcess bb.p "Visit" owner=bb.unit subjects=kle.27.36.08
            Application bb.y "Omsorg" owner=bb.unit product=dk.prod.x lifecycle.activeFrom=2015-01-01
            Application bb.z "Else" owner=bb.unit supports=bb.p lifecycle.activeFrom=2015-01-01
            Contract bb.k "L" covers=bb.y owner=bb.unit noticeMonths=3 noticeAt=QUARTER_END assignable=YES
              Cost bb.k.1 amount=1000 currency=DKK period=MONTH from=2020-01-01
            """;

    private static MergerInput of(TwoMunicipalities size) {
        return MergerInput.of(Sketch.of(size.first()), Sketch.of(size.second()), Mergers.DEFAULTS);
    }

    private static MergerInput planned(TwoMunicipalities size) {
        return of(size).planned(Sketch.of(size.plan()));
    }

    /** Everything in a report that a person reads, in English. */
    private static List<String> words(MergerReport report) {
        return Stream.concat(report.undecided().stream().map(Undecided::why).map(each -> each.in(Language.EN)),
                report.rows().map(Explained::explanation).flatMap(MergerAnalysisTest::words)).toList();
    }

    private static Stream<String> words(Explanation explanation) {
        return Stream.concat(Stream.of(explanation.what().in(Language.EN)),
                explanation.parts().stream().flatMap(MergerAnalysisTest::words));
    }

    @Test
    void systemsOfOneProductOrForOneProcessServeOneTask() {
        MergerReport report = MergerAnalysis.of(Mergers.input(A, B));

        List<List<String>> tasks = report.costs().tasks().stream().map(each -> Mergers.ids(each.members())).toList();
        assertTrue(tasks.contains(List.of("aa.x", "bb.y")), tasks::toString);
        assertTrue(tasks.stream().anyMatch(each -> each.containsAll(List.of("aa.x", "bb.z"))), tasks::toString);
    }

    @Test
    void aPairThatPersonsHoldApartIsInNoGroup() {
        Landscape plan = Sketch.of("Merger cc.m \"M\" parties=aa,bb effectiveDate=2028-01-01",
                "  Correspondence cc.m.1 kind=SAME state=REJECTED left=aa.x right=bb.y",
                "  Correspondence cc.m.2 kind=DIFFERENT state=ACCEPTED left=aa.x right=bb.z");

        assertEquals(List.of(), MergerAnalysis.of(Mergers.input(A, B).planned(plan)).costs().tasks());
    }

    @Test
    void anElementACostLineAndAGroupAreExplained() {
        MergerReport report = MergerAnalysis.of(Mergers.input(A, B).planned(
                Sketch.of("Merger cc.m \"M\" parties=aa,bb effectiveDate=2028-01-01")));
        DoubleOperation operation = report.costs().doubles().getFirst();

        assertEquals(List.of("other cost: 1,200 DKK of K comes to 6,000 DKK from 2027-01-01 to 2031-12-31",
                "A alone: 1,200 DKK", "Target picture: 4,800 DKK"),
                report.explain("aa.k.1").stream().flatMap(MergerAnalysisTest::words).toList());
        assertEquals(List.of("How K is left", "Nobody has decided what leaves; the day before the merger is 2027-12-31",
                "It can end: at the end of a quarter; months of notice: 3",
                "Notice on 2027-09-30 at the latest ends it no later than 2027-12-31",
                "The first day on which it can end is 2027-06-30"),
                report.explain("aa.k").stream().filter(each -> each.what().key().equals("explain.exit"))
                        .flatMap(MergerAnalysisTest::words).toList());
        assertTrue(report.explain(operation.group().id()).stream().flatMap(MergerAnalysisTest::words).toList()
                .contains("Nobody has chosen; Care is taken to be kept"));
        assertEquals(List.of(), report.explain("nobody"));
    }

    @Test
    void mixedCurrenciesAreRefusedUnlessARateIsGiven() {
        MergerInput input = Mergers.input(A, B.replace("DKK", "SEK"));
        assertThrows(MixedCurrenciesException.class, () -> MergerAnalysis.of(input));

        MergerInput rated = MergerInput.of(input.a(), input.b(), Mergers.DEFAULTS.with(
                Mergers.DEFAULTS.money().in("DKK", Map.of("SEK", new BigDecimal("0.65")))));
        assertEquals("DKK", MergerAnalysis.of(rated).costs().currency());
    }

    @Test
    void withoutADateTheDayOfTheAnalysisIsTakenAndTold() {
        assertTrue(Mergers.told(MergerAnalysis.of(Mergers.input(A, B)).undecided()).contains(
                "Nobody says when the two become one. Everything was reckoned as if that were on 2027-01-01."));
    }

    @Test
    void oneSideMayBeEmpty() {
        MergerReport report = MergerAnalysis.of(MergerInput.of(Mergers.a(A), Sketch.of(""), Mergers.DEFAULTS));

        assertEquals(List.of(), report.costs().doubles());
        assertEquals(Amount.ZERO, report.costs().of(CostPart.B_ALONE));
        assertEquals(Amount.of(new BigDecimal(6_000)), report.costs().total());
        assertFalse(report.undecided().isEmpty());
    }

    @Test
    void twoRunsSayTheSame() {
        MergerInput input = planned(new TwoMunicipalities(40, 7));
        assertEquals(words(MergerAnalysis.of(input)), words(MergerAnalysis.of(input)));
    }

    @Test
    void withoutAPlanSwappingThePartiesGivesTheMirroredCosts() {
        for (int i = 0; i < Share.of(100); i++) {
            MergerInput input = of(new TwoMunicipalities(5 + i % 30, i));
            MergerReport one = MergerAnalysis.of(input);
            MergerReport other = MergerAnalysis.of(Mergers.swapped(input));

            assertEquals(one.costs().of(CostPart.A_ALONE), other.costs().of(CostPart.B_ALONE));
            assertEquals(one.costs().of(CostPart.DOUBLE), other.costs().of(CostPart.DOUBLE));
            assertEquals(one.costs().tasks().stream().map(each -> each.id()).toList(),
                    other.costs().tasks().stream().map(each -> each.id()).toList());
            assertEquals(one.contracts().exits().stream().map(MergerAnalysisTest::words).toList(),
                    other.contracts().exits().stream().map(MergerAnalysisTest::words).toList());
            assertEquals(one.target().tasks().stream().map(MergerAnalysisTest::words).toList(),
                    other.target().tasks().stream().map(MergerAnalysisTest::words).toList());
        }
    }

    private static List<String> words(Explained row) {
        return words(row.explanation()).toList();
    }

    @Test
    void theDoubleOperationOfTheTasksIsNoLessThanThatOfTheMonths() {
        MergerReport report = MergerAnalysis.of(planned(new TwoMunicipalities(60, 3)));

        Amount ofTasks = report.costs().doubles().stream().map(DoubleOperation::amount).reduce(Amount.ZERO,
                Amount::plus);
        assertTrue(report.costs().of(CostPart.DOUBLE).compareTo(Amount.ZERO) > 0);
        assertTrue(ofTasks.compareTo(report.costs().of(CostPart.DOUBLE)) >= 0);
    }

    @Test
    void noLandscapeIsTooFaultyToBeAnalysed() {
        for (long seed = 0; seed < Share.of(500); seed++) {
            MergerInput input = MergerInput.of(random(seed), random(seed + 1_000), Mergers.DEFAULTS)
                    .planned(random(seed + 2_000));
            try {
                assertFalse(words(MergerAnalysis.of(input)).isEmpty());
            } catch (MixedCurrenciesException refused) {
                assertTrue(refused.currencies().size() > 1, refused::getMessage);
            }
        }
    }

    private static Landscape random(long seed) {
        return new Landscape(Origin.of("random"), List.of(new LoadedPart(PartSource.of("x.landskab", new byte[0]),
                List.of(RandomLandscape.part(seed, 60)), List.of())), List.of());
    }
}
