// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.input;
import static dk.landskab.analysis.tests.merger.Mergers.parties;
import static dk.landskab.analysis.tests.merger.Mergers.swapped;
import static dk.landskab.analysis.tests.merger.Mergers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.coverage.CoverageReport;
import dk.landskab.analysis.merger.coverage.CoverageRow;
import dk.landskab.analysis.merger.coverage.CoverageRow.Scope;
import dk.landskab.analysis.merger.coverage.Field;
import dk.landskab.analysis.merger.coverage.KnownSystem;
import dk.landskab.analysis.merger.coverage.Verdict;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;

class CoverageTest {

    private static final String DATA = "DataObject aa.data \"D\"\n";
    private static final String KNOWN = """
            Application aa.app.%1$s "%1$s" product=dk.prod.x owner=aa.unit evidence.confidence=CONFIRMED \
            evidence.confirmedOn=2026-05-01 evidence.confirmedBy=aa.unit
              DataUse aa.app.%1$s.use data=aa.data role=READS
            Contract aa.con.%1$s "C" covers=aa.app.%1$s
            """;

    private static CoverageReport of(String linesOfA, String linesOfB) {
        return CoverageAnalysis.of(parties(linesOfA, linesOfB));
    }

    private static Set<Field> lacking(String lines) {
        return of(lines, "").totals().getFirst().systems().getFirst().lacking();
    }

    private static String known(String slug) {
        return KNOWN.formatted(slug);
    }

    private static String estimate(String organisation, int total, String more) {
        return "Estimate e.%s.%d what=APPLICATIONS total=%d organisation=%s %s\n".formatted(organisation, total, total,
                organisation, more);
    }

    @Test
    void aSystemWithEveryFieldIsKnownAndOneWithNoneLacksThemAll() {
        assertEquals(Set.of(), lacking(DATA + known("a")));
        assertEquals(EnumSet.allOf(Field.class), lacking("Application aa.app.a \"A\""));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, CONFIRMED, aa.unit, true", "2025-01-01, CONFIRMED, aa.unit, true",
        "2024-12-31, CONFIRMED, aa.unit, false", "2027-01-02, CONFIRMED, aa.unit, false",
        "2026-05-01, CLAIMED, aa.unit, false", "2026-05-01, CONFIRMED, aa.keeper, false",
        "2026-05-01, CONFIRMED, nobody, false"})
    void aConfirmationCountsForTwoYearsAndNotByThoseWhoKeepTheRecord(String date, String confidence, String by,
            boolean counts) {
        Set<Field> lacking = lacking("""
                OrgUnit aa.keeper "Architects"
                RoleAssignment aa.role "Architect" role=ARCHITECT unit=aa.keeper of=aa
                Application aa.app.a "A" evidence.confirmedOn=%s evidence.confidence=%s evidence.confirmedBy=%s
                """.formatted(date, confidence, by));
        assertEquals(counts, !lacking.contains(Field.EVIDENCE));
    }

    @Test
    void anOpenSourceProductNeedsNoContractAndASystemMaySayThatItUsesNoData() {
        assertFalse(lacking("Product dk.os \"O\" licence=OPEN_SOURCE\nApplication aa.app.a \"A\" product=dk.os")
                .contains(Field.CONTRACT));
        assertFalse(lacking("Application aa.app.a \"A\"\n  Property p key=data value=none").contains(Field.DATA));
        assertTrue(lacking("Application aa.app.a \"A\" product=gone").contains(Field.PRODUCT));
    }

    /**
     * A: 3 known of 4 recorded, 5 estimated: 3 / 5 = 60 %, amber. B: 0 known of 1 recorded, not estimated: at most 0 %.
     * Both: 3 known of 5 recorded, B not estimated: at most 3 / 5.
     */
    @Test
    void theShareIsOfWhatIsEstimatedAndWithoutAnEstimateAnUpperBound() {
        CoverageReport report = of(DATA + known("a") + known("b") + known("c") + "Application aa.app.d \"D\"\n"
                + estimate("aa", 5, ""), "Application bb.app.e \"E\"");
        assertEquals(List.of("3/4/5 60.0 AMBER", "0/1/- 0.0 RED", "3/5/- 60.0 AMBER"),
                report.totals().stream().map(CoverageTest::figures).toList());
        assertEquals("3 of 5 systems are known with certainty: 60 %, doubtful",
                report.totals().getFirst().explanation().what().in(Language.EN));
        assertTrue(told(report.undecided()).contains(
                "Nobody has estimated how many systems B has. The share that is known is an upper bound."));
    }

    private static String figures(CoverageRow row) {
        return row.known() + "/" + row.recorded() + "/" + row.estimated().map(String::valueOf).orElse("-") + " "
                + row.percent().map(BigDecimal::toString).orElse("?") + " " + row.verdict();
    }

    @Test
    void estimatesBeyondAllReasonAreNotTakenForNone() {
        CoverageReport report = of(DATA + known("a") + estimate("aa", Integer.MAX_VALUE, ""),
                estimate("bb", Integer.MAX_VALUE, ""));
        assertEquals(Verdict.RED, report.totals().getLast().verdict());
    }

    /** 1 of 2 is 50 %, which is doubtful; 1 of 3 is less; an estimate below what is recorded does not count. */
    @ParameterizedTest
    @CsvSource({"1, 1, OK", "1, 2, AMBER", "1, 3, RED", "2, 0, OK"})
    void theVerdictFollowsTheThresholds(int known, int estimated, Verdict verdict) {
        String lines = DATA;
        for (int i = 0; i < known; i++) {
            lines += known("s" + i);
        }
        assertEquals(verdict, of(lines + estimate("aa", estimated, ""), "").totals().getFirst().verdict());
    }

    @Test
    void withoutAnEstimateEvenAFullShareIsNotFoundGoodAndNothingAtAllIsUnknown() {
        CoverageReport report = of(DATA + known("a"), "");
        assertEquals("1/1/- 100.0 UNKNOWN", figures(report.totals().getFirst()));
        assertEquals("0/0/- ? UNKNOWN", figures(report.totals().get(1)));
    }

    @Test
    void systemsAreCountedInEachOfTheirMainGroupsAndThoseWithoutASubjectByThemselves() {
        CoverageReport report = of("""
                Application aa.app.a "A" subjects=kle.27.36.04,kle.27.36.08,kle.32.24
                Application aa.app.b "B"
                """ + estimate("aa", 4, "subject=kle.27"), estimate("bb", 2, "subject=kle.27"));
        assertEquals(List.of("27 A: 0/1/4 0.0 RED", "27 B: 0/0/2 0.0 RED", "27 A+B: 0/1/6 0.0 RED",
                "32 A: 0/1/- 0.0 RED", "32 A+B: 0/1/- 0.0 RED", "- A: 0/1/- 0.0 RED", "- A+B: 0/1/- 0.0 RED"),
                report.rows().stream().map(CoverageTest::placed).toList());
        assertEquals(Optional.of(Field.EVIDENCE), report.rows().getFirst().weakest());
    }

    private static String placed(CoverageRow row) {
        return (row.area() instanceof Scope.MainGroup group ? group.subject().getNumber() : "-") + " "
                + row.parties().stream().map(each -> each.name().in(Language.EN)).collect(Collectors.joining("+"))
                + ": " + figures(row);
    }

    @Test
    void signsOfMoreThanIsRecordedAreTold() {
        CoverageReport report = of("""
                Application aa.app.a "A" subjects=kle.27.36.04
                BusinessService aa.service "Care" statutory=YES subjects=kle.27.36.04,kle.32.24
                Contract aa.con "C" covers=aa.gone
                Integration aa.int "I" from=aa.app.a
                """, "Application bb.app.b \"B\" subjects=kle.32.24");
        assertEquals(List.of("The law demands tasks in 32 Benefits, and no system is recorded there",
                "The contract C covers nothing that is recorded",
                "The integration I leads from or to something that is not recorded",
                "The law demands tasks in 27 Social, and no system is recorded there"),
                report.crossChecks().stream().map(each -> each.explanation().what().in(Language.EN)).toList());
        assertFalse(told(report.undecided()).stream().anyMatch(each -> each.contains("the law")));
    }

    @Test
    void whatTheLawDemandsMayComeFromAReferenceAndIsElseAnOpenQuestion() {
        MergerInput input = input("Application aa.app.a \"A\" subjects=kle.27.36.04", "");
        assertTrue(told(CoverageAnalysis.of(Parties.of(input)).undecided()).stream()
                .anyMatch(each -> each.contains("which tasks the law demands")));
        CoverageReport referred = CoverageAnalysis.of(Parties.of(input.referring(Sketch.of("""
                Subject other.32 "Benefits" number=32 level=MAIN_GROUP
                BusinessProcess ref.p "Pay" statutory=YES subjects=other.32
                """))));
        assertEquals(List.of("A", "B"), referred.crossChecks().stream().filter(each -> each.about().getFirst().getId()
                .equals("kle.32")).map(each -> each.party().name().in(Language.EN)).toList());
    }

    @Test
    void swappingThePartiesSwapsTheRows() {
        MergerInput input = input(DATA + known("a") + estimate("aa", 3, ""), "Application bb.app.b \"B\"");
        List<CoverageRow> one = CoverageAnalysis.of(Parties.of(input)).totals();
        List<CoverageRow> other = CoverageAnalysis.of(Parties.of(swapped(input))).totals();
        assertEquals(one.stream().map(CoverageTest::figures).toList(),
                List.of(figures(other.get(1)), figures(other.get(0)), figures(other.get(2))));
    }

    @Test
    void everyRowNamesItsElementsAndExplainsEachOfThem() {
        for (Explained each : of(DATA + known("a") + "Application aa.app.b \"B\"", "").totals()) {
            assertEquals(((CoverageRow) each).systems().size() + 1, each.explanation().parts().size());
        }
        KnownSystem system = of("Application aa.app.b \"B\" product=dk.prod.x", "").both().systems().getFirst();
        assertEquals("B lacks a recent confirmation, an owner, a contract, its data",
                system.explanation().what().in(Language.EN));
    }
}
