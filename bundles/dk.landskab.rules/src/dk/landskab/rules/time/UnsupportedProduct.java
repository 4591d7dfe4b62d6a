// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-TIME-4: an application is operational although the support of its product has ended, the product has no successor,
 * and no plateau replaces, merges or retires the application. The last day of support still counts as supported.
 */
public final class UnsupportedProduct implements Rule {

    private static final Set<Disposition> WAYS_OUT = Set.of(Disposition.REPLACE, Disposition.MERGE_INTO,
            Disposition.RETIRE);

    @Override
    public String id() {
        return "V-TIME-4";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.operational(Application.class)
                .filter(application -> hasLostSupport(application.getProduct(), context.date()))
                .filter(application -> !hasWayOut(context, application))
                .map(application -> finding(context, application, "unsupported", application,
                        application.getProduct(), application.getProduct().getSupportEnds())
                        .at(ApplicationPackage.Literals.APPLICATION__PRODUCT));
    }

    private static boolean hasLostSupport(Product product, LocalDate date) {
        return product != null && product.getSuccessor() == null && product.getSupportEnds() != null
                && product.getSupportEnds().isBefore(date);
    }

    private static boolean hasWayOut(RuleContext context, Application application) {
        return context.landscape().incoming(application).stream()
                .filter(incoming -> incoming.reference() == ChangePackage.Literals.PLATEAU_ITEM__ELEMENT)
                .anyMatch(incoming -> WAYS_OUT.contains(((PlateauItem) incoming.source()).getDisposition()));
    }
}
