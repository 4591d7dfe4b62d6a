// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/**
 * A case {@code a} in a process {@code p} of three phases: in {@code one} a group recommends and a board approves within
 * 30 days, {@code two} can be skipped, {@code three} grants a permit and closes.
 */
record Course(Landscape landscape) {

    private static final String PROCESS = """
            Organisation k "K"
              OrgUnit k.it "IT"
              OrgUnit k.top "Direction"
            ProcessDefinition p "P" currency=DKK version=1
              Body p.body.unit "Unit"
              Body p.body.it "IT office" unit=k.it
              Body p.body.board "Board"
              CategoryDef p.category.small "Small" skips=p.phase.two
              FormDef p.form.paper "Paper" filledBy=p.body.unit
              AssessmentDef p.assessment.risk "Risk profile" kind=RISK by=p.body.it validMonths=3
              AssessmentDef p.assessment.dpia "DPIA" kind=DPIA by=p.body.it with=p.body.unit
              PhaseDef p.phase.three "Three" order=3
                GateDef p.phase.three.gate.close "Closing" type=APPROVAL order=2 decidedBy=p.body.it
                GateDef p.phase.three.gate.use "Use" type=PERMIT permit="Permit to use" order=1 decidedBy=p.body.it
              PhaseDef p.phase.two "Two" order=2
              PhaseDef p.phase.one "One" order=1
                FormUse p.phase.one.form.paper form=p.form.paper
                GateDef p.phase.one.gate.advice "Advice" type=RECOMMENDATION order=1 decidedBy=p.body.it
                GateDef p.phase.one.gate.start "Start" type=APPROVAL order=2 decidedBy=p.body.board consulted=p.body.it withinDays=30
                  GateRequirement p.phase.one.gate.start.r1 assessments=p.assessment.risk
                  GateRequirement p.phase.one.gate.start.r2 assessments=p.assessment.dpia
                    Comparison variable=PERSONAL_DATA operator=AT_LEAST value=sensitive
                  Criterion p.phase.one.gate.start.c1 text="Money is there"
                  Escalation p.phase.one.gate.start.e1 on=DISAGREEMENT to=k.top
                  Escalation p.phase.one.gate.start.e2 on=NO_GO to=k.top
                  Escalation p.phase.one.gate.start.e3 on=OVERDUE to=k.top
            """;

    /** A case that says something on its own line and records the rest. */
    static Course of(String says, String... lines) {
        return new Course(Sketch.of(PROCESS + "Acquisition a \"A\" process=p " + says + "\n"
                + Stream.of(lines).map(each -> "  " + each + "\n").collect(Collectors.joining())));
    }

    CaseState at(String day) {
        return CaseState.of(landscape, landscape.find("a", Acquisition.class).orElseThrow(), LocalDate.parse(day));
    }
}
