// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.RuleSettings;
import dk.landskab.rules.Rules;
import dk.landskab.rules.Severity;
import dk.landskab.rules.Watch;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class CheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** Finds every element of the landscape. */
    private record Everything(String id, Severity severity) implements Rule {
        @Override
        public Stream<Finding> check(RuleContext context) {
            return context.landscape().all(Element.class).stream()
                    .map(element -> finding(context, element, "any", element));
        }
    }

    /** Counts what it sees, and asks to stop after some findings. */
    private static final class Impatient implements Watch {
        private final List<String> begun = new ArrayList<>();
        private int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void begins(Rule rule, int done, int total) {
            begun.add(rule.id() + " " + done + "/" + total);
        }

        @Override
        public boolean cancelled() {
            return patience-- <= 0;
        }
    }

    @Test
    void ordersFindingsBySeverityRuleFileLineAndId() {
        Landscape landscape = Sketch.of("file b.landskab", "Application kk.z", "Application kk.a", "file a.landskab",
                "Application kk.m");
        List<Rule> rules = List.of(new Everything("V-X-10", Severity.ERROR), new Everything("V-X-9", Severity.ERROR),
                new Everything("V-A-1", Severity.INFORMATION), new Everything("V-B-1", Severity.WARNING));

        List<Finding> findings = Check.run(landscape, DAY, rules).findings();

        assertEquals(List.of("V-X-9 kk.m", "V-X-9 kk.a", "V-X-9 kk.z", "V-X-10 kk.m", "V-X-10 kk.a", "V-X-10 kk.z",
                "V-B-1 kk.m", "V-B-1 kk.a", "V-B-1 kk.z", "V-A-1 kk.m", "V-A-1 kk.a", "V-A-1 kk.z"),
                findings.stream().map(finding -> finding.rule() + " " + finding.id().orElseThrow()).toList());
    }

    @Test
    void givesTheSameFindingsInWhateverOrderTheRulesRun() {
        Landscape landscape = Sketch.of("Organisation kk \"K\"",
                "Application kk.a \"A\" lifecycle.declared=OPERATIONAL", "Application kk.b \"A\" product=nowhere",
                "Contract kk.c", "  Cost kk.c.1 period=YEAR");

        assertEquals(Check.run(landscape, DAY).findings(), Check.run(landscape, DAY, Rules.ALL.reversed()).findings());
        assertFalse(Check.run(landscape, DAY).findings().isEmpty());
    }

    @Test
    void countsFindingsAndSaysWhatItRanWith() {
        CheckResult result = Check.byAllRules().with(new RuleSettings(12, 6, 90))
                .of(Sketch.of("Organisation kk \"K\"", "Application kk.a \"A\" lifecycle.declared=OPERATIONAL"), DAY);

        assertEquals(1, result.count(Severity.ERROR));
        assertEquals(3, result.count(Severity.WARNING));
        assertEquals(1, result.count(Severity.INFORMATION));
        assertEquals(new RuleSettings(12, 6, 90), result.settings());
        assertEquals(Rules.ALL, result.rules());
        assertEquals(DAY, result.date());
        assertTrue(result.complete());
    }

    @Test
    void tellsWhichRuleBeginsAndHowManyThereAre() {
        Impatient watch = new Impatient(Integer.MAX_VALUE);
        Check.by(Rules.family("V-GAP")).watchedBy(watch).of(Sketch.of("Application kk.a"), DAY);

        assertEquals(List.of("V-GAP-1 0/2", "V-GAP-2 1/2"), watch.begun);
    }

    @Test
    void stopsWhenAskedAndKeepsWhatItHas() {
        Landscape landscape = Sketch.of(IntStream.range(0, 50).mapToObj(i -> "Application kk.a" + i)
                .toArray(String[]::new));
        List<Rule> rules = List.of(new Everything("V-X-1", Severity.ERROR), new Everything("V-X-2", Severity.ERROR));

        CheckResult result = Check.by(rules).watchedBy(new Impatient(10)).of(landscape, DAY);

        assertFalse(result.complete());
        assertEquals(10, result.findings().size());
        assertEquals(1, result.rules().size());
    }

    @Test
    void doesNothingWhereItIsCancelledBeforeItBegins() {
        CheckResult result = Check.byAllRules().watchedBy(new Impatient(0)).of(Sketch.of("Application kk.a"), DAY);

        assertFalse(result.complete());
        assertEquals(List.of(), result.rules());
    }

    @Test
    void makesASharedLookUpOnce() {
        RuleContext context = new RuleContext(Sketch.of("Application kk.a"), DAY, RuleSettings.DEFAULT);
        StringBuilder first = context.shared(StringBuilder.class, each -> new StringBuilder());

        assertSame(first, context.shared(StringBuilder.class, each -> new StringBuilder()));
    }

    @Test
    void namesAnObjectWithoutIdByWhatContainsIt() {
        Landscape landscape = Sketch.of("Application kk.a lifecycle.activeFrom=2022-01-01");
        Rule rule = new Everything("V-X-1", Severity.ERROR);
        RuleContext context = new RuleContext(landscape, DAY, RuleSettings.DEFAULT);
        Application application = landscape.all(Application.class).getFirst();

        assertEquals("kk.a", rule.finding(context, application.getLifecycle(), "any").id().orElseThrow());
    }
}
