// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.change.GapOption;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.InitiativeState;
import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.Certainty;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.rules.cost.Amount;
import dk.landskab.rules.cost.CostLine;
import dk.landskab.rules.cost.CostOverTime;
import dk.landskab.store.Landscape;

/**
 * Which lines draw on which budget pool: a line on the pool that it names, or else on that of its case. What is only an
 * option or was stopped draws on none.
 */
final class PoolLines {

    private static final Set<Certainty> COMMITTED = Set.of(Certainty.CONTRACT, Certainty.INVOICE);

    private PoolLines() {
    }

    /** Whether a contract or an invoice binds a line. */
    static boolean isCommitted(Cost line) {
        return COMMITTED.contains(line.getCertainty());
    }

    /** The pool that a line draws on. */
    static Optional<BudgetPool> pool(Cost line) {
        EObject container = line.eContainer();
        boolean counts = switch (container) {
            case GapOption option -> false;
            case Acquisition acquisition -> acquisition.getState() != AcquisitionState.STOPPED;
            case Initiative initiative -> initiative.getState() != InitiativeState.STOPPED;
            case null, default -> true;
        };
        return Optional.ofNullable(line.getPool()).or(() -> container instanceof Acquisition acquisition
                ? Optional.ofNullable(acquisition.getPool()) : Optional.empty())
                .filter(pool -> counts && !pool.eIsProxy());
    }

    /** What some lines draw on a pool; empty where the pool says no year, amount or currency. */
    static Optional<PoolShare> share(BudgetPool pool, List<Cost> lines) {
        if (!CostLine.isAmount(pool.getAmount()) || pool.getYear() == null || !CostLine.isYear(pool.getYear())) {
            return Optional.empty();
        }
        Year year = Year.of(pool.getYear());
        List<Cost> committed = lines.stream().filter(PoolLines::isCommitted).toList();
        return CostLine.currency(pool.getCurrency())
                .map(currency -> new PoolShare(pool, currency, Amount.of(pool.getAmount()),
                        CostOverTime.of(lines).in(year, currency), CostOverTime.of(committed).in(year, currency)));
    }

    /** What all lines of a landscape draw on some pools, in the order of the pools. */
    static List<PoolShare> drawn(Landscape landscape, List<BudgetPool> pools) {
        Map<BudgetPool, List<Cost>> lines = new HashMap<>();
        pools.forEach(each -> lines.put(each, new ArrayList<>()));
        landscape.all(Cost.class).forEach(line -> pool(line).map(lines::get).ifPresent(each -> each.add(line)));
        return pools.stream().flatMap(each -> share(each, lines.get(each)).stream()).toList();
    }
}
