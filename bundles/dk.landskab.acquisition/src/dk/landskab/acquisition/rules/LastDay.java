// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import dk.landskab.model.governance.Cost;

/** The last day that the beginning of a line of money may mean, which may be written as a month or a year. */
final class LastDay {

    private LastDay() {
    }

    /** Empty where the line does not say when it begins. */
    static Optional<LocalDate> of(Cost line) {
        return Optional.ofNullable(line.getFrom()).map(from -> switch (line.getPrecision()) {
            case DAY -> from;
            case MONTH -> from.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> from.with(TemporalAdjusters.lastDayOfYear());
        });
    }
}
