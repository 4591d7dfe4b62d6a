// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.rules.cost.Amount;

/**
 * The contracts of both organisations: those that the plan ends, or without a plan those that could end, and those that
 * go on and have to follow to the merged organisation.
 *
 * @param exits by the first day for notice, those without one last, then by id
 * @param continuing the other contracts, by id
 */
public record ContractExits(List<ContractExit> exits, List<Contract> continuing) {

    private static final Comparator<ContractExit> ORDER = Comparator
            .comparing((ContractExit exit) -> exit.notices().isEmpty() ? LocalDate.MAX
                    : exit.notices().getFirst().day())
            .thenComparing(exit -> exit.contract().getId());

    /** Copies the lists. */
    public ContractExits {
        exits = List.copyOf(exits);
        continuing = List.copyOf(continuing);
    }

    /**
     * How contracts are left.
     *
     * @param contracts those with an id; each once
     * @param today from which notice can be given
     * @param mergerDate by which contracts should end where there is no plan
     */
    public static ContractExits of(Collection<Contract> contracts, Stays stays, Prices prices, LocalDate today,
            LocalDate mergerDate) {
        ExitFinder finder = new ExitFinder(stays, prices, today, mergerDate);
        List<ContractExit> exits = new ArrayList<>();
        List<Contract> continuing = new ArrayList<>();
        contracts.stream().filter(each -> !finder.hasEnded(each)).forEach(contract -> finder.exit(contract)
                .ifPresentOrElse(exits::add, () -> continuing.add(contract)));
        exits.sort(ORDER);
        continuing.sort(Comparator.comparing(Element::getId));
        return new ContractExits(exits, continuing);
    }

    /** How each contract is left, by the contract. */
    public Map<Contract, ContractExit> byContract() {
        Map<Contract, ContractExit> byContract = new HashMap<>();
        exits.forEach(each -> byContract.put(each.contract(), each));
        return byContract;
    }

    /** What is paid in all for what is out of use; exact. */
    public Amount wasted() {
        return exits.stream().map(ContractExit::wasted).reduce(Amount.ZERO, Amount::plus);
    }
}
