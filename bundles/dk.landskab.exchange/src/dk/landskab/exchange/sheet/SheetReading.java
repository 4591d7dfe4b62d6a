// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.exchange.xml.XmlInput;

/** Reads one sheet of a workbook from front to back. */
final class SheetReading {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;
    private static final Pattern CELLS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{0,30})?([eE][-+]?\\d{1,2})?");

    private final String file;
    private final String sheet;
    private final SharedTexts texts;
    private final DateFormats dates;
    private final List<Row> rows = new ArrayList<>();
    private final List<Range> merged = new ArrayList<>();
    /** One copy of what the sheet says again and again. */
    private final Map<String, String> said = new HashMap<>();

    SheetReading(String file, String sheet, SharedTexts texts, DateFormats dates) {
        this.file = file;
        this.sheet = sheet;
        this.texts = texts;
        this.dates = dates;
    }

    Table read(XmlInput xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "sheetData" -> rows(xml);
                case "mergeCells" -> merged(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
        return new Table(file, sheet, rows, merged);
    }

    private void rows(XmlInput xml) {
        int number = 0;
        while (xml.child()) {
            // a row that does not say where it is follows the one before
            int said = number(xml.attribute("r"));
            number = said > number ? said : number + 1;
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            while (xml.child()) {
                int place = column(xml.attribute("r"));
                column = place > column ? place : column + 1;
                cell(xml, column).ifPresent(cells::add);
            }
            if (!cells.isEmpty() && number <= LAST_ROW) {
                rows.add(new Row(number, cells));
            }
        }
    }

    private Optional<Cell> cell(XmlInput xml, int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        boolean formula = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> value = xml.text().strip();
                case "is" -> value = SharedTexts.rich(xml).strip();
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (column > LAST_COLUMN || value.isEmpty() && !formula) {
            return Optional.empty();
        }
        Cell cell = cell(column, type, style, value, formula);
        return cell.text().isEmpty() && !formula ? Optional.empty() : Optional.of(cell);
    }

    private Cell cell(int column, String type, String style, String value, boolean formula) {
        return switch (type) {
            case "s" -> new Cell(column, Type.TEXT, texts.get(value).strip(), formula);
            case "b" -> new Cell(column, Type.TRUTH, String.valueOf(value.equals("1")), formula);
            case "e" -> new Cell(column, Type.ERROR, once(value), formula);
            case "d" -> new Cell(column, Type.DATE, once(value), formula);
            case "str", "inlineStr" -> new Cell(column, Type.TEXT, once(value), formula);
            default -> untyped(column, style, value, formula);
        };
    }

    private Cell untyped(int column, String style, String value, boolean formula) {
        if (isShortNumber(value) && !dates.isDate(style)) {
            return new Cell(column, Type.NUMBER, once(value), formula);
        }
        return NUMBER.matcher(value).matches() ? number(column, style, new BigDecimal(value), formula)
                : new Cell(column, Type.TEXT, once(value), formula);
    }

    private Cell number(int column, String style, BigDecimal number, boolean formula) {
        return dates.date(style, number)
                .map(date -> new Cell(column, Type.DATE, once(date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString() : date.toString()), formula))
                .orElseGet(() -> new Cell(column, Type.NUMBER, once(plain(number)), formula));
    }

    /** Whether this is a number as it would be written plainly, which most are. */
    private static boolean isShortNumber(String text) {
        if (text.isEmpty() || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String once(String text) {
        String before = said.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private void merged(XmlInput xml) {
        while (xml.child()) {
            String range = xml.attribute("ref");
            Matcher matcher = CELLS.matcher(range);
            if (matcher.matches() && matcher.group(4) != null) {
                merged.add(new Range(range, number(matcher.group(2)), column(matcher.group(1)),
                        number(matcher.group(4))));
            }
            xml.skip();
        }
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > LAST_ROW) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The column in a reference such as {@code AB12}, beyond the last where it has too many letters; 0 in none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= LAST_COLUMN; i++) {
            int letter = reference.charAt(i) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
        }
        return column;
    }
}
