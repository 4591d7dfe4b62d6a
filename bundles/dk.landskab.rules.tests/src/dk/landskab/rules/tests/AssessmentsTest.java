// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.RuleSettings;
import dk.landskab.rules.index.Assessments;
import dk.landskab.rules.index.Assessments.Standing;
import dk.landskab.rules.index.Cases;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** What has been assessed, and where cases are, on 30 June 2026. */
class AssessmentsTest {

    private static RuleContext context(String... sketch) {
        return new RuleContext(Sketch.of(sketch), LocalDate.of(2026, 6, 30), RuleSettings.DEFAULT);
    }

    private static Standing standing(RuleContext context, String... ids) {
        Landscape landscape = context.landscape();
        return Assessments.of(context).standing(Stream.of(ids)
                .map(id -> landscape.find(id, Element.class).orElseThrow()), AssessmentKind.RISK);
    }

    @ParameterizedTest
    @CsvSource({"GO, GIVEN", "GO_WITH_CONDITIONS, GIVEN", "NO_GO, REFUSED", "ESCALATED, REFUSED", "PENDING, PENDING",
        "NOT_REQUIRED, UNREASONED"})
    void anOutcomeSaysHowItStands(String outcome, Standing expected) {
        assertEquals(expected, standing(context("Application a", "Assessment v kind=RISK subject=a outcome=" + outcome),
                "a"));
    }

    @Test
    void whatNobodyAssessedIsMissing() {
        assertEquals(Standing.MISSING, standing(context("Application a", "Assessment v kind=DPIA subject=a outcome=GO"),
                "a"));
    }

    @Test
    void theLatestAboutAnyOfSeveralElementsCounts() {
        RuleContext context = context("Application a", "Application b",
                "Assessment v kind=RISK subject=a outcome=GO date=2026-01-01",
                "Assessment w kind=RISK subject=b outcome=NO_GO date=2026-02-01");
        assertEquals(Standing.GIVEN, standing(context, "a"));
        assertEquals(Standing.REFUSED, standing(context, "a", "b"));
    }

    @Test
    void aResultIsAboutItsCaseAndTheTargetsOfItAndTakesItsKindFromTheProcess() {
        RuleContext context = context("Application a", "ProcessDefinition p", "  AssessmentDef p.r kind=RISK",
                "  PhaseDef p.1 order=1", "Acquisition c process=p", "  Target c.t application=a",
                "  PhaseRecord c.1 phase=p.1", "    Assessment c.r definition=p.r outcome=GO");
        assertEquals(Standing.GIVEN, standing(context, "a"));
        assertEquals(Standing.GIVEN, standing(context, "c"));
        assertEquals(AssessmentKind.RISK,
                Assessments.kindOf(context.landscape().find("c.r", Assessment.class).orElseThrow()));
    }

    @Test
    void itIsCollectedOnceInARun() {
        RuleContext context = context("Application a");
        assertSame(Assessments.of(context), Assessments.of(context));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 1", "SUBMITTED, 1", "RUNNING, 1", "IN_USE, 1", "STOPPED, 0", "CLOSED, 0"})
    void casesThatAreOverAreNotUnderWay(String state, int expected) {
        assertEquals(expected, Cases.underway(context("Acquisition c state=" + state)).count());
    }

    @Test
    void aCaseWithoutRecordsHasComeToNoGate() {
        RuleContext context = context("Acquisition c", "  PhaseRecord c.1 phase=nowhere entered=2026-01-01");
        assertEquals(0, Cases.underway(context).filter(each -> Cases.hasComeToAGate(each, context.date())).count());
    }
}
