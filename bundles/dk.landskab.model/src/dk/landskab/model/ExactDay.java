// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days and moments as files hold them: ISO 8601 with a year of four digits, from 0001 to 9999. A day outside of that is
 * a slip of the pen, and what is reckoned from it may be a day that no calendar has.
 */
public final class ExactDay {

    private static final int LAST_YEAR = 9999;

    private ExactDay() {
    }

    /**
     * The day that a text stands for.
     *
     * @param text may be null
     * @return null for null
     * @throws DateTimeException where the text is no day, or one of a year that has not four digits
     */
    public static LocalDate parse(String text) {
        return text == null ? null : bounded(LocalDate.parse(text));
    }

    /**
     * The moment that a text stands for.
     *
     * @param text may be null
     * @return null for null
     * @throws DateTimeException where the text is no moment, or one of a year that has not four digits
     */
    public static LocalDateTime parseMoment(String text) {
        if (text == null) {
            return null;
        }
        LocalDateTime moment = LocalDateTime.parse(text);
        bounded(moment.toLocalDate());
        return moment;
    }

    private static LocalDate bounded(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year that is not one of 0001 to 9999: " + day.getYear());
        }
        return day;
    }
}
