// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * A table from a {@code .csv} file: UTF-8 with or without byte order mark, UTF-16 with one, and what is neither as
 * Windows-1252, which Excel writes in Denmark and which has Latin-1 in it; with semicolons, tabs or commas, whichever
 * the first line has most of. A cell {@code ="007"} is the text in it, as Excel reads it.
 */
final class CsvTable {

    private static final char MARK = '\uFEFF';
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private CsvTable() {
    }

    static Table read(String file, byte[] bytes) {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(Location.of(file), Message.of(CsvTable.class, "binary"));
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                row(rows, row);
            }
        } catch (IOException e) {
            throw broken(file, rows, e);
        } catch (UncheckedIOException e) {
            throw broken(file, rows, e.getCause());
        }
        return new Table(file, "", rows, List.of());
    }

    private static UnreadableException broken(String file, List<Row> rows, IOException cause) {
        String key = cause instanceof CSVException ? "quotes" : "broken";
        int after = rows.isEmpty() ? 1 : rows.getLast().number() + 1;
        return new UnreadableException(new Location(file, after, 0), Message.of(CsvTable.class, "csv." + key), cause);
    }

    private static void row(List<Row> rows, CSVRecord row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Matcher kept = KEPT_TEXT.matcher(row.get(i));
            String text = (kept.matches() ? kept.group(1).replace("\"\"", "\"") : row.get(i)).strip();
            if (!text.isEmpty()) {
                cells.add(new Cell(i + 1, Type.TEXT, text, false));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row((int) row.getRecordNumber(), cells));
        }
    }

    private static String text(byte[] bytes) {
        String text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static char delimiter(String text) {
        char most = ';';
        long highest = 0;
        String first = text.lines().findFirst().orElse("");
        for (char each : new char[] {';', '\t', ','}) {
            long count = first.chars().filter(c -> c == each).count();
            if (count > highest) {
                most = each;
                highest = count;
            }
        }
        return most;
    }
}
