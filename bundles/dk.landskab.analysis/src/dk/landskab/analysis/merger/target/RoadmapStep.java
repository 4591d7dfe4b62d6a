// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.core.Element;

/** A step on the way to the target picture. */
public sealed interface RoadmapStep {

    /** What the step is taken by: the initiative, or the contract that is left. */
    Element element();

    /** The day by which it is ordered: the start of an initiative, or else its end; the last day for a notice. */
    Optional<LocalDate> date();

    /**
     * An initiative (E2.1).
     *
     * @param after the initiatives that it waits for, by id
     * @param deadline the first day on which a contract ends that is for something whose gap the initiative closes
     */
    record Work(Initiative initiative, List<Initiative> after, Optional<LocalDate> deadline) implements RoadmapStep {

        /** Copies the list. */
        public Work {
            after = List.copyOf(after);
        }

        @Override
        public Element element() {
            return initiative;
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.ofNullable(initiative.getStart()).or(() -> Optional.ofNullable(initiative.getEnd()));
        }

        /** Whether it ends after the contract, so that something would be used without one. */
        public boolean isLate() {
            return deadline.isPresent() && initiative.getEnd() != null && initiative.getEnd().isAfter(deadline.get());
        }
    }

    /**
     * Notice to be given.
     *
     * @param exit how the contract is left
     * @param notice by when
     */
    record Notice(ContractExit exit, NoticeDate notice) implements RoadmapStep {

        @Override
        public Element element() {
            return exit.contract();
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(notice.day());
        }
    }
}
