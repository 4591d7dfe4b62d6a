// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.time.YearMonth;

/** The dates of birth in personal numbers. Only real dates of the calendar count, leap years and centuries included. */
final class PersonalDates {

    private static final int COORDINATION = 60;
    private static final int OLDEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2057;
    /** Eight digits and a time of day mean a moment only in years that systems write moments of. */
    private static final int FIRST_TIMESTAMP_YEAR = 1990;

    private PersonalDates() {
    }

    /** Whether ten digits begin with a date of birth as CPR writes it. */
    static boolean isDanish(String digits) {
        return isDate(danishYear(digits), number(digits, 2, 4), number(digits, 0, 2));
    }

    /** Whether ten digits begin as a replacement number does, whose day is sixty too great. */
    static boolean isDanishReplacement(String digits) {
        return isDate(danishYear(digits), number(digits, 2, 4), number(digits, 0, 2) - COORDINATION);
    }

    /** Whether six or eight digits are a date of birth as Sweden writes it, or that with sixty added to the day. */
    static boolean isSwedish(String date) {
        int start = date.length() - 6;
        int month = number(date, start + 2, start + 4);
        int day = number(date, start + 4, start + 6);
        int person = day > COORDINATION ? day - COORDINATION : day;
        if (start > 0) {
            return isDate(number(date, 0, 4), month, person);
        }
        int year = number(date, 0, 2);
        return isDate(OLDEST_YEAR + year, month, person) || isDate(OLDEST_YEAR + 100 + year, month, person);
    }

    /** Whether twelve digits are rather a moment: a date of our time, an hour and a minute. */
    static boolean isTimestamp(String digits) {
        return digits.length() == 12 && number(digits, 0, 4) >= FIRST_TIMESTAMP_YEAR && number(digits, 8, 10) < 24
                && number(digits, 10, 12) < 60;
    }

    /** The century lies in the seventh digit (CPR-kontoret, "Personnummeret i CPR"). */
    private static int danishYear(String digits) {
        int year = number(digits, 4, 6);
        int seventh = number(digits, 6, 7);
        if (seventh <= 3 || (seventh == 4 || seventh == 9) && year >= 37) {
            return 1900 + year;
        }
        return seventh == 4 || seventh == 9 || year <= 57 ? 2000 + year : 1800 + year;
    }

    private static boolean isDate(int year, int month, int day) {
        return year >= OLDEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
