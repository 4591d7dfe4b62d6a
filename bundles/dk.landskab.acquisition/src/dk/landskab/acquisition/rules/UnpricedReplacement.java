// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-ACQ-10: a case replaces a system, and neither double operation of it nor a migration is priced. */
public final class UnpricedReplacement implements Rule {

    @Override
    public String id() {
        return "V-ACQ-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).flatMap(each -> {
            List<Application> unpriced = each.getReplaces().stream().filter(replaced -> !replaced.eIsProxy())
                    .filter(replaced -> !isPriced(each, replaced)).toList();
            return unpriced.isEmpty() ? Stream.empty() : Stream.of(finding(context, each, "replacement", unpriced,
                    unpriced.getFirst().getId()).at(Literals.ACQUISITION__REPLACES));
        });
    }

    private static boolean isPriced(Acquisition acquisition, Application replaced) {
        return acquisition.getDoubleOperations().stream().anyMatch(each -> each.getOf() == replaced)
                || acquisition.getCosts().stream().anyMatch(each -> each.getKind() == CostKind.MIGRATION);
    }
}
