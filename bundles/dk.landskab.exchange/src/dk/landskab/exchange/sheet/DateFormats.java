// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.exchange.xml.XmlInput;

/**
 * Which styles show a number as a date, and which date a number is. Days are counted from 1899-12-30, so that all
 * dates from March 1900 on are those that Excel shows; before that it counts a day that never was (ISO/IEC 29500-1,
 * 18.17.4.1).
 */
record DateFormats(List<Boolean> dates, LocalDate origin) {

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);
    /** 9999-12-31, the last that a sheet can hold. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyDY]");

    static DateFormats none() {
        return new DateFormats(List.of(), FROM_1900);
    }

    static DateFormats read(XmlInput xml, boolean from1904) {
        Map<String, String> formats = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> {
                    while (xml.child()) {
                        formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                        xml.skip();
                    }
                }
                case "cellXfs" -> {
                    while (xml.child()) {
                        dates.add(isDate(xml.attribute("numFmtId"), formats));
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return new DateFormats(dates, from1904 ? FROM_1904 : FROM_1900);
    }

    /** The date that a number shows in a style; empty where the style shows no date, or there is no such date. */
    Optional<LocalDateTime> date(String style, BigDecimal number) {
        if (!isDate(style) || number.signum() < 0 || number.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
        long second = number.subtract(day).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        return Optional.of(LocalDateTime.of(origin.plusDays(day.longValue()), LocalTime.MIDNIGHT).plusSeconds(second));
    }

    /** Whether a style shows numbers as dates. */
    boolean isDate(String style) {
        try {
            int index = style.isEmpty() ? 0 : Integer.parseInt(style);
            return index >= 0 && index < dates.size() && dates.get(index);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return DAY_OR_YEAR.matcher(NO_PATTERN.matcher(format).replaceAll("")).find();
        }
        return switch (id) {
            // the dates among the built-in formats, those of East Asian languages included (18.8.30)
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "34", "35", "36", "50", "51", "52", "53",
                    "54", "57", "58" -> true;
            default -> false;
        };
    }
}
