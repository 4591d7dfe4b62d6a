// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

import dk.landskab.model.edit.Message;

/** How far a date was moved: in days where that is less than two months, else in whole months. */
final class DateShift {

    private DateShift() {
    }

    /** "6 months later", "1 day earlier". The dates differ. */
    static Message between(LocalDate before, LocalDate after) {
        boolean later = after.isAfter(before);
        LocalDate first = later ? before : after;
        LocalDate second = later ? after : before;
        // The day after the last of a month is the first of the next: from 2027-12-31 to 2028-06-30 is six months.
        long months = Period.between(first.plusDays(1), second.plusDays(1)).toTotalMonths();
        long days = ChronoUnit.DAYS.between(first, second);
        String direction = later ? "later" : "earlier";
        if (months >= 2) {
            return Message.of(DateShift.class, direction + ".months", months);
        }
        return Message.of(DateShift.class, direction + (days == 1 ? ".day" : ".days"), days);
    }
}
