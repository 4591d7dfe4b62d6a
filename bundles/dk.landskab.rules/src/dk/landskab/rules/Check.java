// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import dk.landskab.store.Landscape;

/**
 * Runs rules on a landscape.
 *
 * @param rules in the order in which they run
 * @param settings their thresholds
 * @param watch follows the run, and may stop it
 */
public record Check(List<Rule> rules, RuleSettings settings, Watch watch) {

    /** Copies the rules. */
    public Check {
        rules = List.copyOf(rules);
    }

    /** A check by some rules, with the default thresholds. */
    public static Check by(List<Rule> rules) {
        return new Check(rules, RuleSettings.DEFAULT, Watch.NONE);
    }

    /** A check by all rules, with the default thresholds. */
    public static Check byAllRules() {
        return by(Rules.ALL);
    }

    /** The same check with other thresholds. */
    public Check with(RuleSettings others) {
        return new Check(rules, others, watch);
    }

    /** The same check, followed by somebody. */
    public Check watchedBy(Watch watcher) {
        return new Check(rules, settings, watcher);
    }

    /** All rules with their default thresholds. */
    public static CheckResult run(Landscape landscape, LocalDate date) {
        return byAllRules().of(landscape, date);
    }

    /** Some rules with their default thresholds. */
    public static CheckResult run(Landscape landscape, LocalDate date, List<Rule> rules) {
        return by(rules).of(landscape, date);
    }

    /** What these rules find in a landscape at a date. */
    public CheckResult of(Landscape landscape, LocalDate date) {
        RuleContext context = new RuleContext(landscape, date, settings);
        List<Rule> ran = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean stopped = watch.cancelled();
        for (int i = 0; i < rules.size() && !stopped; i++) {
            watch.begins(rules.get(i), i, rules.size());
            stopped = !collect(rules.get(i).check(context).iterator(), findings);
            ran.add(rules.get(i));
        }
        findings.sort(Finding.ORDER);
        return new CheckResult(date, settings, ran, findings, !stopped);
    }

    private boolean collect(Iterator<Finding> found, List<Finding> into) {
        while (found.hasNext()) {
            into.add(found.next());
            if (watch.cancelled()) {
                return false;
            }
        }
        return !watch.cancelled();
    }
}
