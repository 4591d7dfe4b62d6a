// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times: year first, or day first as the three languages write it otherwise. */
final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(.+?)[T ]\\s*(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?");

    private Days() {
    }

    /** The day that is meant; empty where it is none. */
    static Optional<LocalDate> date(String typed) {
        Matcher year = YEAR_FIRST.matcher(typed.strip());
        Matcher day = DAY_FIRST.matcher(typed.strip());
        try {
            if (year.matches()) {
                return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
            }
            return day.matches() ? Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The moment that is meant; a day alone is its beginning. */
    static Optional<LocalDateTime> moment(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return date(typed).map(LocalDate::atStartOfDay);
        }
        try {
            LocalTime hour = LocalTime.of(number(time, 2), number(time, 3), time.group(4) == null ? 0 : number(time, 4));
            return date(time.group(1)).map(day -> day.atTime(hour));
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
