// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What a check found.
 *
 * @param date that it was made for
 * @param settings that it was made with
 * @param rules that ran, in their order
 * @param findings by severity, rule, file, line and id
 * @param complete false where it was cancelled before its end
 */
public record CheckResult(LocalDate date, RuleSettings settings, List<Rule> rules, List<Finding> findings,
        boolean complete) {

    /** Copies the lists. */
    public CheckResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** How many findings are of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
