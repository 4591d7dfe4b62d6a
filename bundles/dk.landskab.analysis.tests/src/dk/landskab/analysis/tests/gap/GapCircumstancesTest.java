// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.Severity.Factor;
import dk.landskab.analysis.gap.Touches;
import dk.landskab.model.change.Approach;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;

class GapCircumstancesTest {

    private static final String RETIRED = """
            Organisation kk "K"
              OrgUnit kk.it "IT"
              OrgUnit kk.soc "Social"
            Subject s "S" number=27.00
            Product x "X" subjects=s
            BusinessProcess p "P" statutory=YES criticality=CRITICAL performedBy=kk.soc
            DataObject d "D"
            Application a "A" product=x owner=kk.it usedBy=kk.soc supports=p
              DataUse a.u role=MASTER data=d
            Application b "B"
            Integration i "I" from=a to=b
            Contract k "K" covers=a,b irrevocableTo=2030-01-01
              Cost k.1 amount=100000 currency=DKK period=MONTH of=a
              Cost k.2 amount=7 currency=SEK period=YEAR
              Cost k.3 amount=9 currency=DKK period=YEAR of=b
              Cost k.4 amount=9 currency=DKK of=a
            Restriction r "R" kind=CONTRACTUAL consequence="must wait" alternative="pay" horizon=2030-01-01 appliesTo=k
            Assessment v "V" subject=a
              Risk v.1 threat=loss likelihood=2 consequence=3
              Risk v.2 threat=leak likelihood=4 consequence=5
              Risk v.3 threat=unknown
            Plateau from "From" date=2026-01-01
            Plateau to "To" date=2028-01-01
              PlateauItem to.a element=a disposition=RETIRE
            """;

    private static List<String> ids(List<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }

    @Test
    void aGapTellsWhatItTouchesOnItsOwnSide() {
        Touches touches = Gaps.gap(Gaps.planned(RETIRED), "SURPLUS a").touches();
        assertEquals(List.of("b", "d", "p"), touches.dependents().stream().map(each -> each.element().getId())
                .toList());
        assertEquals(List.of("i"), ids(touches.integrations()));
        assertEquals(List.of("k"), ids(touches.contracts()));
        assertEquals(List.of("k.1", "k.2", "k.4"), ids(touches.costs()));
        assertEquals(Map.of("DKK", new BigDecimal(1200000), "SEK", new BigDecimal(7)), touches.yearly().byCurrency());
        assertEquals(List.of("k.4"), ids(touches.unclear()));
        assertEquals(List.of("s"), ids(touches.subjects()));
        assertEquals(List.of("kk.it", "kk.soc"), ids(touches.units()));
    }

    @Test
    void severityAddsUpWhatSpeaksForIt() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED), "SURPLUS a");
        assertEquals(Map.of(Factor.KIND, 1, Factor.DEPENDENTS, 1, Factor.CRITICALITY, 2, Factor.STATUTORY, 1,
                Factor.RESTRICTION, 1, Factor.COST, 1), gap.severity().points());
        assertEquals(5, gap.severity().value());
    }

    @Test
    void whatAPersonSaysOfSeverityCounts() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED + "Gap g \"G\" kind=SURPLUS elements=a severity=2"), "SURPLUS a");
        assertEquals(2, gap.severity().value());
        assertEquals(5, gap.severity().computed());
    }

    @Test
    void aRestrictionOnAContractBearsOnWhatTheContractCovers() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED), "SURPLUS a");
        assertEquals("r", gap.restrictions().getFirst().restriction().getId());
        assertEquals("k", gap.restrictions().getFirst().through().getId());
    }

    @Test
    void risksComeGravestFirstAndUnknownOnesLast() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED), "SURPLUS a");
        assertEquals(List.of(Optional.of(20), Optional.of(6), Optional.empty()),
                gap.risks().stream().map(each -> each.score()).toList());
    }

    @Test
    void whatAContractCostsThatAlsoCoversWhatStaysIsSavedByNobody() {
        String both = "Application a \"A\"\nApplication b \"B\"\n";
        String contract = "Contract k \"K\" covers=a,b\n  Cost k.1 amount=500 currency=DKK period=YEAR\n";

        GapReport theContractGoesToo = Gaps.between(both + contract, "Application b \"B\"");
        GapReport bothGo = Gaps.between(both + contract, "Organisation o \"O\"");

        assertEquals(Map.of("DKK", new BigDecimal(500)), bothGo.ending().amounts().byCurrency());
        FoundGap gap = Gaps.gap(Gaps.between(both + contract, "Application b \"B\"\n" + contract.replace("a,b", "b")),
                "SURPLUS a");
        assertEquals(List.of("Saves nothing by itself: K also covers what stays"),
                Gaps.english(gap.options().getFirst().cons()));
        assertEquals(Map.of("DKK", new BigDecimal(500)), theContractGoesToo.ending().amounts().byCurrency());
    }

    @Test
    void withoutAnyRecordOurTemplatesAreFilledWithFacts() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED), "SURPLUS a");
        Option retire = gap.options().getFirst();
        assertTrue(retire.isTemplate());
        assertEquals(Approach.RETIRE, retire.approach());
        assertEquals(List.of("Saves 1,200,000 DKK a year"), Gaps.english(retire.pros()));
        assertEquals(List.of("Recorded as depending on it: 3", "A contract cannot be left before 2030-01-01",
                "Nobody has said where its data go: D"), Gaps.english(retire.cons()));
        assertEquals(Optional.empty(), gap.recommendation());
    }

    @Test
    void whatIsRecordedOfAGapTakesThePlaceOfTheTemplates() {
        FoundGap gap = Gaps.gap(Gaps.planned(RETIRED + """
                Gap g "G" kind=SURPLUS elements=a,b recommended=g.2
                  GapOption g.1 label="Stop" approach=RETIRE pros="cheap"
                  GapOption g.2 label="Wait" approach=COEXISTENCE cons="dear"
                """), "SURPLUS a");
        assertEquals(List.of("Stop", "Wait"), Gaps.english(gap.options().stream().map(Option::label).toList()));
        assertEquals(List.of("dear"), Gaps.english(gap.recommendation().orElseThrow().cons()));
        assertTrue(gap.options().stream().noneMatch(Option::isTemplate));
    }

    @Test
    void aRecordedGapLikeNoComputedOneStandsByItself() {
        GapReport report = Gaps.planned(RETIRED + """
                Gap g "G" kind=MISSING elements=b
                Gap h "H" kind=MISSING elements=nowhere
                Gap o "O" kind=SURPLUS elements=a from=to to=from
                """);
        FoundGap own = Gaps.gap(report, "MISSING b");
        assertFalse(own.isComputed());
        assertEquals("g", own.recorded().getFirst().getId());
        assertTrue(Gaps.english(report.undecided().stream().map(Undecided::why).toList()).stream()
                .anyMatch(each -> each.contains("gap H names no element")));
        assertEquals(List.of(), Gaps.gap(report, "SURPLUS a").recorded(), "between other plateaus");
    }

    @ParameterizedTest
    @EnumSource
    void aGapOfAnyKindThatNobodyComputesStandsByItself(GapKind kind) {
        GapReport report = Gaps.planned(RETIRED + "Gap g \"G\" kind=" + kind + " elements=x\n");
        FoundGap own = report.gaps().stream().filter(each -> !each.isComputed()).findFirst().orElseThrow();
        assertEquals(kind, own.kind());
        // that a role has no holder is computed with the role; a person's record names none that one could appoint to
        assertEquals(kind == GapKind.COMPETENCE || kind == GapKind.UNSPECIFIED, own.options().isEmpty());
    }

    @Test
    void aGapIsClosedByAnInitiativeThatWasNotStopped() {
        GapReport report = Gaps.planned(RETIRED + """
                Gap g "G" kind=SURPLUS elements=a
                Initiative n1 "N1" closes=g state=STOPPED
                """);
        assertFalse(Gaps.gap(report, "SURPLUS a").isClosed());
        assertTrue(report.unclosed().contains(Gaps.gap(report, "SURPLUS a")));
    }

    @Test
    void initiativesComeAfterWhatTheyDependOnThenByStart() {
        GapReport report = Gaps.planned(RETIRED + """
                Gap g "G" kind=SURPLUS elements=a
                Initiative n1 "N1" closes=g start=2026-01-01 end=2029-01-01 dependsOn=n2
                Initiative n2 "N2" closes=g start=2027-01-01 end=2027-06-01
                Initiative n3 "N3" closes=g start=2026-06-01
                Initiative n4 "N4" start=2026-06-01
                """);
        assertEquals(List.of("n3", "n2", "n1"), ids(report.roadmap()));
        assertEquals(List.of(Tri.NO, Tri.UNKNOWN, Tri.YES), Gaps.gap(report, "SURPLUS a").closings().stream()
                .map(each -> each.inTime()).toList());
    }

    @Test
    void initiativesThatWaitForEachOtherAreTold() {
        GapReport report = Gaps.planned(RETIRED + """
                Gap g "G" kind=SURPLUS elements=a
                Initiative n1 "N1" closes=g dependsOn=n2
                Initiative n2 "N2" closes=g dependsOn=n1
                """);
        assertEquals(List.of("n1", "n2"), ids(report.roadmap()));
        assertTrue(Gaps.english(report.undecided().stream().map(Undecided::why).toList()).stream()
                .anyMatch(each -> each.contains("N1, N2")));
    }

    @ParameterizedTest
    @CsvSource({
        "importance=8 effort=2, 4.00, ''",
        "importance=1 effort=3, 0.33, ''",
        "importance=8, , effort",
        "effort=3, , importance",
    })
    void opportunitiesAreScoredByImportanceOverEffort(String values, BigDecimal score, String missing) {
        var ranked = Gaps.between("", "Opportunity o \"O\" " + values).opportunities().getFirst();
        assertEquals(Optional.ofNullable(score), ranked.score());
        assertEquals(missing, String.join(",", ranked.missing()));
    }

    @Test
    void opportunitiesAreRankedBestFirstAndUnscoredLast() {
        assertEquals(List.of("c", "b", "a", "d"), ids(Gaps.between("", """
                Opportunity a "A" importance=2 effort=2
                Opportunity b "B" importance=4 effort=4
                Opportunity c "C" importance=9 effort=1
                Opportunity d "D" importance=9
                """).opportunities().stream().map(each -> each.opportunity()).toList()));
    }

    @Test
    void yearlyCostsOfSeveralGapsCountEachLineOnce() {
        GapReport report = Gaps.between("""
                Zone a "A"
                Zone b "B"
                Contract k "K" covers=a,b
                  Cost k.1 amount=5 currency=DKK period=YEAR
                """, "");
        assertEquals(3, Gaps.told(report).size());
        assertEquals(Map.of("DKK", new BigDecimal(5)), report.yearly(report.gaps()).amounts().byCurrency());
    }

    @Test
    void faultsOfALandscapeAreSaidInItsAnalysis() {
        List<Message> said = Gaps.between("", "Application a \"A\" supports=nowhere").undecided().stream()
                .map(Undecided::why).toList();
        assertTrue(Gaps.english(said).stream().anyMatch(each -> each
                .startsWith("What was read from sketch has faults")));
    }

    @Test
    void restrictionsComeByHorizonAndThoseWithoutOneLast() {
        assertEquals(List.of("b", "c", "a"), ids(Gaps.between("", """
                Restriction a "A"
                Restriction b "B" horizon=2026-01-01
                Restriction c "C" horizon=2027-01-01
                """).restrictions()));
    }
}
