// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.exchange.sheet.Cell.Type;

/** Understands what a workbook stores of a cell, by the type and the style that it has there. */
final class CellTypes {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{0,30})?([eE][-+]?\\d{1,2})?");

    private final SharedTexts texts;
    private final DateFormats dates;
    private final Once once = new Once();

    CellTypes(SharedTexts texts, DateFormats dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * The cell.
     *
     * @param type the letters of the format; empty for a number
     * @param formula behind {@code =}; empty where there is none
     * @return empty where it refers to a text that is not there
     */
    Optional<Cell> cell(int column, String type, String style, String value, String formula) {
        Optional<String> kept = formula.isEmpty() ? Optional.empty() : KeptText.in(formula);
        if (kept.isPresent()) {
            return Optional.of(text(column, kept.get(), ""));
        }
        return type.equals("s") ? texts.get(value.strip()).map(text -> text(column, text, formula))
                : Optional.of(typed(column, type, style, value, formula));
    }

    private Cell typed(int column, String type, String style, String value, String formula) {
        return switch (type) {
            case "b" -> new Cell(column, Type.TRUTH, String.valueOf(value.strip().equals("1")), formula);
            case "e" -> new Cell(column, Type.ERROR, once.of(value), formula);
            case "d" -> new Cell(column, Type.DATE, once.of(value.strip()), formula);
            case "str", "inlineStr" -> text(column, Escapes.in(value), formula);
            default -> untyped(column, style, value.strip(), formula);
        };
    }

    /** A text, or the text that somebody wrapped against being taken for a number. */
    private Cell text(int column, String text, String formula) {
        return new Cell(column, Type.TEXT, once.of(KeptText.in(text).orElse(text)), formula);
    }

    private Cell untyped(int column, String style, String value, String formula) {
        if (isShortNumber(value) && !dates.isDate(style)) {
            return new Cell(column, Type.NUMBER, once.of(value), formula);
        }
        return NUMBER.matcher(value).matches() ? number(column, style, new BigDecimal(value), formula)
                : new Cell(column, Type.TEXT, once.of(value), formula);
    }

    private Cell number(int column, String style, BigDecimal number, String formula) {
        return dates.date(style, number)
                .map(date -> new Cell(column, Type.DATE, once.of(date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString() : date.toString()), formula))
                .orElseGet(() -> new Cell(column, Type.NUMBER, once.of(number.toPlainString()), formula));
    }

    /** Whether this is a number as it would be written plainly, which most are. */
    private static boolean isShortNumber(String text) {
        if (text.isEmpty() || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
