// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Message;
import dk.landskab.store.UnreadableException;

/** Reads one sheet of a workbook from front to back. */
final class SheetReading {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final int LETTERS = 26;
    private static final Pattern CELLS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    private final CellTypes types;
    private final List<Row> rows = new ArrayList<>();
    private final List<Range> merged = new ArrayList<>();

    SheetReading(CellTypes types) {
        this.types = types;
    }

    /** @param sheet as the table is called */
    Table read(String file, String sheet, Traits traits, XmlInput xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "sheetData" -> rows(xml);
                case "mergeCells" -> merged(xml);
                default -> xml.skip();
            }
        }
        xml.finish();
        return new Table(file, sheet, traits, rows, merged);
    }

    private void rows(XmlInput xml) {
        int number = 0;
        while (xml.child()) {
            // a row that does not say where it is follows the one before
            int said = number(xml.attribute("r"));
            number = said > number ? said : number + 1;
            List<Cell> cells = cells(xml);
            if (!cells.isEmpty() && number <= LAST_ROW) {
                rows.add(new Row(number, cells));
            }
        }
    }

    private List<Cell> cells(XmlInput xml) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.child()) {
            int place = column(xml.attribute("r"));
            column = place > column ? place : column + 1;
            cell(xml, column).filter(each -> !each.isBlank()).ifPresent(cells::add);
        }
        return cells;
    }

    private Optional<Cell> cell(XmlInput xml, int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        String formula = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = SharedTexts.rich(xml);
                case "f" -> formula = "=" + xml.text();
                default -> xml.skip();
            }
        }
        if (column > LAST_COLUMN || value.isEmpty() && formula.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(types.cell(column, type, style, value, formula).orElseThrow(() ->
            new UnreadableException(xml.location(), Message.of(SheetReading.class, "broken"))));
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
