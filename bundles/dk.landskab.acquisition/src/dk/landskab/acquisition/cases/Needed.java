// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.model.core.Identified;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.procurement.Condition;

/**
 * Something that a gate asks for.
 *
 * @param kind of what it is
 * @param what the {@code AssessmentDef}, {@code FormDef} or {@code Criterion} of the process
 * @param source the element of the process that asks for it, where it stands: a requirement, the use of a form, a
 *            criterion
 * @param when its condition; empty where it is always asked for
 * @param applies whether the condition holds; an unknown condition counts as holding
 * @param standing how the case stands to it
 * @param result the latest result of an assessment
 * @param validUntil the last day on which that result is good, where it has an end
 * @param by who is to provide it; for a criterion whoever decides
 */
public record Needed(NeededKind kind, Identified what, Identified source, Optional<Condition> when, Evaluation applies,
        NeededStanding standing, Optional<Assessment> result, Optional<LocalDate> validUntil, List<Party> by) {

    /** Copies the list. */
    public Needed {
        by = List.copyOf(by);
    }

    /** Whether something is still to be done about it before the gate. */
    public boolean isOpen() {
        return standing.isOpen();
    }
}
