// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * A table from a {@code .csv} file, with semicolons, commas or tabs, whichever the first line has most of. What a
 * spreadsheet would take for a formula is one here too; a cell {@code ="007"} is the text in it.
 */
final class CsvTable {

    private static final String SEPARATORS = ";,\t";

    private CsvTable() {
    }

    static Table read(String file, byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        String text = decoded.text();
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(Location.of(file), Message.of(CsvTable.class, "binary"));
        }
        char separator = separator(text);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        List<Row> rows = new ArrayList<>();
        Once once = new Once();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                row(rows, row, once);
            }
        } catch (IOException e) {
            throw broken(file, rows, e);
        } catch (UncheckedIOException e) {
            throw broken(file, rows, e.getCause());
        }
        return new Table(file, "", new Traits(false, separator == ';', decoded.guessed()), rows, List.of());
    }

    private static UnreadableException broken(String file, List<Row> rows, IOException cause) {
        String key = cause instanceof CSVException ? "quotes" : "broken";
        int after = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
        return new UnreadableException(new Location(file, after, 0), Message.of(CsvTable.class, "csv." + key), cause);
    }

    private static void row(List<Row> rows, CSVRecord row, Once once) {
        List<Cell> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            Cell cell = cell(i + 1, once.of(row.get(i)));
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row((int) row.getRecordNumber(), cells));
        }
    }

    private static Cell cell(int column, String text) {
        Optional<String> kept = KeptText.in(text);
        boolean computes = kept.isEmpty() && text.startsWith("=");
        return new Cell(column, Type.TEXT, computes ? "" : kept.orElse(text), computes ? text : "");
    }

    /** The separator that the first line has most of, outside of quotes. */
    private static char separator(String text) {
        int[] count = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
            if (which >= 0) {
                count[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < count.length; i++) {
            best = count[i] > count[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
