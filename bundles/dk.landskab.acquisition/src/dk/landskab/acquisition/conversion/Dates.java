// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.model.core.DatePrecision;

/** Days, months and years as they are written: {@code 2026-09-01}, {@code 2026-09}, {@code 2026}. */
public final class Dates {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Dates() {
    }

    static LocalDate day(String text, INode node) {
        return parsed(text, text, node, "day");
    }

    /** The first day of what is written. */
    static LocalDate moment(String text, INode node) {
        String rest = switch (precision(text)) {
            case YEAR -> "-01-01";
            case MONTH -> "-01";
            default -> "";
        };
        return parsed(text, text + rest, node, "moment");
    }

    static Integer year(String text, INode node) {
        return parsed(text, text + "-01-01", node, "year").getYear();
    }

    private static LocalDate parsed(String text, String day, INode node, String key) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new Unconvertible(node, key, text);
        }
    }

    /** How exactly a date is meant that is written so. */
    public static DatePrecision precision(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> DatePrecision.YEAR;
            case MONTH_LENGTH -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    /** A date that is meant so exactly. */
    public static String written(LocalDate date, DatePrecision precision) {
        String day = date.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, YEAR_LENGTH);
            case MONTH -> day.substring(0, MONTH_LENGTH);
            default -> day;
        };
    }
}
