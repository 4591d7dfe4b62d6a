// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.contract;

import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.Element;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;

/**
 * V-CON-1: an application is operational with a vendor's product, and no contract in force covers it, the system that
 * it is part of, or the product.
 */
public final class UncoveredApplication implements Rule {

    @Override
    public String id() {
        return "V-CON-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.operational(Application.class)
                .filter(each -> each.getProduct() != null && each.getProduct().getVendor() != null)
                .filter(each -> !isCovered(context, each))
                .map(each -> finding(context, each, "uncovered", each, each.getProduct(),
                        each.getProduct().getVendor()).at(ApplicationPackage.Literals.APPLICATION__PRODUCT));
    }

    private static boolean isCovered(RuleContext context, Application application) {
        Stream<Product> product = Stream.of(application.getProduct());
        return Stream.<Element>concat(Ancestors.withSelf(application, Application::getParent), product)
                .flatMap(each -> Contracts.covering(context, each))
                .anyMatch(each -> Contracts.isInForce(each, context.date()));
    }
}
