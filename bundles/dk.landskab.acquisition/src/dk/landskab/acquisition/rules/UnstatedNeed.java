// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.stream.Stream;

import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-19: a case does not say what it is needed for. Whoever decides cannot weigh it, and nobody can tell afterwards
 * whether it helped.
 */
public final class UnstatedNeed implements Rule {

    @Override
    public String id() {
        return "V-ACQ-19";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.understood(context).filter(each -> each.getNeed() == null || each.getNeed().isBlank())
                .map(each -> finding(context, each, "need").at(Literals.ACQUISITION__NEED));
    }
}
