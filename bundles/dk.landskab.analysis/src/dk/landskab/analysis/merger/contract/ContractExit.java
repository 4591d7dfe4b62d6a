// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.rules.cost.Amount;

/**
 * How a contract is left.
 *
 * @param contract of one of the parties
 * @param leaving what it covers and the plan lets leave, by id; empty where there is no plan
 * @param others what else it covers, by id
 * @param wishedEnd the last day on which it is needed: the last day of use of what leaves; without a plan the day
 *            before the merger
 * @param lastNotice the last day on which notice makes it end no later than wished; it may be past
 * @param earliestEnd the first day on which it can end at all
 * @param end the day on which it, or the part of it that is for what leaves, is taken to end: the first day it can end
 *            that is not before the wished one; empty where there is no plan or the contract does not say
 * @param notices the days from today on by which notice must be given, the earliest first
 * @param waste what is paid after the last day of use, line by line
 * @param agreements that end with it
 * @param undecided what could not be decided of it, and why
 */
public record ContractExit(Contract contract, List<Element> leaving, List<Element> others,
        Optional<LocalDate> wishedEnd, Optional<LocalDate> lastNotice, Optional<LocalDate> earliestEnd,
        Optional<LocalDate> end, List<NoticeDate> notices, List<Waste> waste, List<EndingAgreement> agreements,
        List<Undecided> undecided) implements Explained {

    /** Copies the lists. */
    public ContractExit {
        leaving = List.copyOf(leaving);
        others = List.copyOf(others);
        notices = List.copyOf(notices);
        waste = List.copyOf(waste);
        agreements = List.copyOf(agreements);
        undecided = List.copyOf(undecided);
    }

    /** Whether it may follow to the merged organisation. */
    public Tri assignable() {
        return contract.getAssignable();
    }

    /**
     * The first day on which a line of the contract is no longer paid because of the exit; where the end is not known,
     * the day after the wished one. Empty for a line that goes on, because it is also for what does not leave.
     */
    public Optional<LocalDate> stops(Cost line) {
        boolean isOwn = line.getOf() != null && leaving.contains(line.getOf());
        return leaving.isEmpty() || !isOwn && !others.isEmpty() ? Optional.empty()
                : end.or(() -> wishedEnd).map(day -> day.plusDays(1));
    }

    /** What is paid after the last day of use; exact. */
    public Amount wasted() {
        return waste.stream().map(Waste::amount).reduce(Amount.ZERO, Amount::plus);
    }

    /** Whether the wished end can no longer be reached, or never could. */
    public boolean isLate() {
        return wishedEnd.isPresent() && end.or(() -> earliestEnd).filter(wishedEnd.get()::isBefore).isPresent();
    }

    /** The contract, what leaves, and what else it covers. */
    @Override
    public List<Element> about() {
        return Stream.of(Stream.of(contract), leaving.stream(), others.stream()).<Element>flatMap(each -> each)
                .toList();
    }

    @Override
    public Explanation explanation() {
        return new ExitExplanation(this).of();
    }
}
