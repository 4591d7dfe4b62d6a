// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.stream.Stream;

import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.edit.Phrase;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-ACQ-11: a case brings in a system that needs connections, and no integration is priced. */
public final class UnpricedConnections implements Rule {

    @Override
    public String id() {
        return "V-ACQ-11";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).filter(UnpricedConnections::isUnpriced)
                .map(each -> finding(context, each, "connections", Phrase.count(each.getConnections().size(),
                        Literals.CONNECTION)).at(Literals.ACQUISITION__CONNECTIONS));
    }

    private static boolean isUnpriced(Acquisition acquisition) {
        return !acquisition.getConnections().isEmpty()
                && acquisition.getTargets().stream().anyMatch(each -> each.getIntroduced() == Tri.YES)
                && acquisition.getCosts().stream().noneMatch(each -> each.getKind() == CostKind.INTEGRATION);
    }
}
