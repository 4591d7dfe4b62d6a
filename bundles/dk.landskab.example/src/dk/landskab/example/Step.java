// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example;

import java.time.OffsetDateTime;
import java.util.List;

import dk.landskab.store.PartDraft;

/**
 * A landscape after one step of its history.
 *
 * @param message what was done: a line, and perhaps more after a blank one
 * @param author who did it
 * @param time when
 * @param parts all files as they are after the step, by path; every step has objects of its own
 */
public record Step(String message, Author author, OffsetDateTime time, List<PartDraft> parts) {

    /** Copies the parts. */
    public Step {
        parts = List.copyOf(parts);
    }
}
