// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-COST-3: lines that are added up with each other are in several currencies, and a landscape holds no rates: those on
 * one budget pool, together with the pool itself, and those of one contract, acquisition, initiative or option.
 */
public final class MixedCurrencies implements Rule {

    @Override
    public String id() {
        return "V-COST-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Sums sums = Sums.of(context);
        return Stream.of(sums.byPool(), sums.byContainer())
                .flatMap(each -> each.entrySet().stream())
                .flatMap(entry -> mixed(context, entry.getKey(), entry.getValue()).stream());
    }

    private Optional<Finding> mixed(RuleContext context, EObject sum, List<Cost> costs) {
        SortedSet<String> currencies = currencies(costs);
        if (sum instanceof BudgetPool pool) {
            CostLine.currency(pool.getCurrency()).ifPresent(currencies::add);
        }
        return currencies.size() < 2 ? Optional.empty()
                : Optional.of(finding(context, sum, "mixed", sum, List.copyOf(currencies)));
    }

    private static SortedSet<String> currencies(Collection<Cost> costs) {
        return costs.stream().flatMap(cost -> CostLine.currency(cost).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
