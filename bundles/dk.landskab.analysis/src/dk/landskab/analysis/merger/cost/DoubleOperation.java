// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;

/**
 * That systems serve a task side by side.
 *
 * @param group the systems, successors by the plan included
 * @param kept the one that is kept: of those that the target picture keeps, or else of all, the cheapest whose cost is
 *            known
 * @param isChosen whether the target picture keeps it
 * @param from the first day on which two of them run for one organisation
 * @param until the first day on which no two do; empty where no end is known
 * @param amount what the others cost meanwhile, within the months of the analysis; a system that serves several tasks
 *            is in the amount of each and once in the total
 */
public record DoubleOperation(TaskGroup group, Element kept, boolean isChosen, LocalDate from,
        Optional<LocalDate> until, Amount amount) {
}
