// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/** A step on the way to the target picture. */
public sealed interface RoadmapStep extends Explained {

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

        /** The initiative, and those that it waits for. */
        @Override
        public List<Element> about() {
            return Stream.concat(Stream.of(initiative), after.stream()).<Element>map(each -> each).toList();
        }

        @Override
        public Explanation explanation() {
            List<Explanation> steps = new ArrayList<>();
            if (!after.isEmpty()) {
                steps.add(Explanation.of(Message.of(RoadmapStep.class, "explain.after", after)));
            }
            deadline.ifPresent(day -> steps.add(Explanation.of(
                    Message.of(RoadmapStep.class, "explain.deadline", day))));
            return new Explanation(Message.of(RoadmapStep.class, "explain.work", initiative, initiative.getStart(),
                    initiative.getEnd()), List.of(initiative), steps);
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

        @Override
        public List<Element> about() {
            return List.of(exit.contract());
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Message.of(RoadmapStep.class, "explain.notice", exit.contract(), notice.day(),
                    notice.end()), exit.contract());
        }
    }
}
