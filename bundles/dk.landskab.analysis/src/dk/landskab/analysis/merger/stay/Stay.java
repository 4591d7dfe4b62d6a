// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.stay;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an element is in use.
 *
 * @param outlook what the target picture says of it
 * @param from the first day; empty where it is in use already and nobody says since when
 * @param until the first day on which it is out of use; empty where no end is known
 */
public record Stay(Outlook outlook, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** The first day, or one before all others. */
    public LocalDate start() {
        return from.orElse(LocalDate.MIN);
    }

    /** The first day out of use, or one after all others. */
    public LocalDate end() {
        return until.orElse(LocalDate.MAX);
    }

    /** Whether it has a last day, by the plan or by its own dates. */
    public boolean leaves() {
        return until.isPresent();
    }

    /** The same, if it leaves so many months later. */
    public Stay slippedBy(int months) {
        return new Stay(outlook, from, until.map(day -> day.plusMonths(months)));
    }
}
