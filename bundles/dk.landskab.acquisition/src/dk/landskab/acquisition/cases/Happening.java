// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * Something that a case records: a phase entered or left, a form received, a result, a gate, a decision.
 *
 * @param date when; empty where no day is recorded
 * @param element the {@code PhaseRecord}, {@code FormRecord}, {@code Assessment}, {@code GateRecord} or {@code Decision}
 * @param what happened, in one sentence without its date
 * @param by who did it: as recorded, or else as the process has it
 * @param conditions that were set, in their order
 */
public record Happening(Optional<LocalDate> date, Identified element, Message what, List<Party> by,
        List<String> conditions) {

    /** Copies the lists. */
    public Happening {
        by = List.copyOf(by);
        conditions = List.copyOf(conditions);
    }
}
