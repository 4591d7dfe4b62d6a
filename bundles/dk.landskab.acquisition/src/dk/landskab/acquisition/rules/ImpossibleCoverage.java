// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-18: a candidate is said to cover less than nothing or more than all of the need.
 */
public final class ImpossibleCoverage implements Rule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "V-ACQ-18";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Candidate.class).stream().filter(each -> each.getCoverage() != null)
                .filter(each -> each.getCoverage().signum() < 0 || each.getCoverage().compareTo(ALL) > 0)
                .map(each -> finding(context, each, "coverage", each.getCoverage())
                        .at(Literals.CANDIDATE__COVERAGE));
    }
}
