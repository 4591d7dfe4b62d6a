// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Cost;

/**
 * What the costs over time are made of.
 *
 * @param costs all lines of both parties and of the plan, each once
 * @param systems the systems of both parties, for telling those whose cost nobody recorded
 * @param groups the systems that serve the same task
 * @param stays how long each element is in use
 * @param exits when contracts end
 * @param prices the lines in one currency
 * @param owners whose an object of one of the landscapes is
 * @param today from which notice can be given
 * @param mergerDate from which two systems for a task are one too many
 * @param first the first month
 * @param last the last month
 * @param slipMonths by how many months systems are taken to be late
 */
public record CostInput(List<Cost> costs, List<? extends Element> systems, List<TaskGroup> groups, Stays stays,
        ContractExits exits, Prices prices, Function<EObject, Owner> owners, LocalDate today, LocalDate mergerDate,
        YearMonth first, YearMonth last, List<Integer> slipMonths) {

    /** The first day. */
    LocalDate from() {
        return first.atDay(1);
    }

    /** The day after the last. */
    LocalDate until() {
        return last.plusMonths(1).atDay(1);
    }
}
