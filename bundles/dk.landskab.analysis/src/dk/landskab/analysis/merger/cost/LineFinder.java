// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;

/**
 * Finds out what each line of money is paid for.
 *
 * <p>Migration and termination, and whatever a project or the plan pays once, is the change itself. Every other line
 * follows what it is for; one that says nothing is its owner's. A line of a contract that is left ends with it; where
 * nobody knows when that is, with the last day of use.
 */
final class LineFinder {

    private final CostInput input;
    private final Needs needs;
    private final Map<Contract, ContractExit> exits;

    LineFinder(CostInput input, Needs needs) {
        this.input = input;
        this.needs = needs;
        exits = input.exits().byContract();
    }

    /** The lines that will be paid and have a place in time, in the order in which they were given. */
    List<PlacedLine> all() {
        return input.costs().stream().filter(Carriers::counts)
                .flatMap(cost -> input.prices().of(cost).map(this::place).stream()).toList();
    }

    private PlacedLine place(PricedLine line) {
        Owner owner = input.owners().apply(line.cost());
        List<Element> carriers = Carriers.of(line.cost());
        Optional<Timeline> need = isChange(line, owner) ? Optional.empty()
                : Optional.of(carriers.isEmpty() ? Timeline.always(Use.ALONE) : needs.ofAny(carriers));
        return new PlacedLine(line, owner, carriers, need, end(line), input);
    }

    private static boolean isChange(PricedLine line, Owner owner) {
        return line.isChange()
                || owner == Owner.JOINT && (line.line().isOnce() || line.cost().eContainer() instanceof Initiative);
    }

    private LocalDate end(PricedLine line) {
        return line.isChange() ? LocalDate.MAX
                : Optional.ofNullable(line.cost().eContainer()).filter(Contract.class::isInstance).map(exits::get)
                        .flatMap(exit -> exit.stops(line.cost())).orElse(LocalDate.MAX);
    }
}
