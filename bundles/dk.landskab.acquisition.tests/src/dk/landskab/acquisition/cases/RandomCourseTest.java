// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.rules.Check;
import dk.landskab.testkit.Share;

/** The state of a case at every day of its way, held against what whoever took the way would say. */
class RandomCourseTest {

    private static String brief(CaseState state) {
        return state.stage() + " " + state.current().map(each -> EffectiveProcess.localName(each.phase())).orElse("") + " "
                + state.waiting().map(each -> EffectiveProcess.localName(each.gate().gate())).orElse("");
    }

    @Test
    void theStateIsRightOnEveryDay() {
        for (int seed = 0; seed < Share.of(2_000); seed++) {
            RandomCourse random = new RandomCourse(seed);
            Course course = random.course();
            List<RandomCourse.Step> steps = random.steps();
            for (int i = 0; i < steps.size(); i++) {
                RandomCourse.Step step = steps.get(i);
                boolean isLastOfDay = i + 1 == steps.size() || steps.get(i + 1).day().isAfter(step.day());
                if (isLastOfDay) {
                    String where = "seed " + seed + " on " + step.day();
                    assertEquals(step.stage() + " " + step.phase() + " " + step.gate(),
                            brief(course.at(step.day().toString())), where);
                    LocalDate before = i + 1 == steps.size() ? step.day().plusYears(1) : steps.get(i + 1).day().minusDays(1);
                    assertEquals(brief(course.at(step.day().toString())), brief(course.at(before.toString())), where);
                }
            }
        }
    }

    @Test
    void thePermitIsThereFromTheDayOnWhichItsGateIsPassed() {
        for (int seed = 0; seed < Share.of(1_000); seed++) {
            RandomCourse random = new RandomCourse(seed);
            for (RandomCourse.Step step : random.steps()) {
                if (step.phase().equals("three") || step.stage().equals("DONE")) {
                    assertEquals(step.permitted(), random.course().at(step.day().toString()).permits().stream()
                            .anyMatch(Permit::isGranted), "seed " + seed + " on " + step.day());
                }
            }
        }
    }

    @Test
    void whatHappenedIsToldOnceAndInOrder() {
        for (int seed = 0; seed < Share.of(500); seed++) {
            CaseState state = new RandomCourse(seed).course().at("2030-01-01");
            List<LocalDate> days = state.history().stream().map(each -> each.date().orElseThrow()).toList();

            assertEquals(days.stream().sorted().toList(), days);
            assertEquals(state.history().size(), state.history().stream().map(each -> each.element() + each.what().key())
                    .distinct().count());
        }
    }

    @Test
    void aWayThatFollowsTheProcessIsNotOutOfOrder() {
        for (int seed = 0; seed < Share.of(500); seed++) {
            RandomCourse random = new RandomCourse(seed);

            assertEquals(List.of(), Check.run(random.course().landscape(), LocalDate.of(2030, 1, 1),
                    AcquisitionRules.ALL.stream().filter(each -> each.id().equals("V-ACQ-4")).toList()).findings(),
                    "seed " + seed);
        }
    }
}
