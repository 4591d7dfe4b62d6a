// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.change.GapOption;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.InitiativeState;
import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.rules.RuleContext;

/**
 * Which lines of money are added up with each other: those on one budget pool, and those that one element contains.
 *
 * <p>A line of an acquisition that names no pool is on the pool of the acquisition. What is only an option, or was
 * stopped, is on no pool.
 *
 * @param byPool the lines on each pool
 * @param byContainer the lines of each contract, acquisition, initiative and option
 */
record Sums(Map<BudgetPool, List<Cost>> byPool, Map<EObject, List<Cost>> byContainer) {

    static Sums of(RuleContext context) {
        return context.shared(Sums.class, Sums::collect);
    }

    private static Sums collect(RuleContext context) {
        Sums sums = new Sums(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Cost cost : context.landscape().all(Cost.class)) {
            pool(cost).ifPresent(pool -> sums.byPool.computeIfAbsent(pool, each -> new ArrayList<>()).add(cost));
            Optional.ofNullable(cost.eContainer()).ifPresent(container -> sums.byContainer
                    .computeIfAbsent(container, each -> new ArrayList<>()).add(cost));
        }
        return sums;
    }

    private static Optional<BudgetPool> pool(Cost cost) {
        EObject container = cost.eContainer();
        boolean counts = switch (container) {
            case GapOption option -> false;
            case Acquisition acquisition -> acquisition.getState() != AcquisitionState.STOPPED;
            case Initiative initiative -> initiative.getState() != InitiativeState.STOPPED;
            case null, default -> true;
        };
        return Optional.ofNullable(cost.getPool())
                .or(() -> container instanceof Acquisition acquisition ? Optional.ofNullable(acquisition.getPool())
                        : Optional.empty())
                .filter(pool -> counts && !pool.eIsProxy());
    }
}
