// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dk.landskab.exchange.table.ReadSheet.Cell;
import dk.landskab.exchange.table.ReadSheet.Kind;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Reads CSV: UTF-8 with or without a byte order mark; semicolons, commas or tabs, as its first line has them. */
record CsvReader(String file, byte[] bytes) {

    private static final String MARK = "\ufeff";
    private static final String SEPARATORS = ";,\t";

    /** @throws UnreadableException where it is none */
    ReadSheet read() {
        String text = text();
        char separator = separator(text);
        List<ReadSheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text),
                CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            for (CSVRecord record : parser) {
                ReadSheet.Row row = new ReadSheet.Row((int) record.getRecordNumber(), record.stream()
                        .map(CsvReader::cell).toList());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw unreadable("csv.broken", e);
        }
        return new ReadSheet(file, name(), rows, separator == ';');
    }

    private String name() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private String text() {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable("csv.binary", null);
            }
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("csv.encoding", e);
        }
    }

    /** The separator that the first line has most of, outside of quotes. */
    private static char separator(String text) {
        int[] count = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(c);
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

    private static Cell cell(String text) {
        return Guarded.isFormula(text) ? new Cell(text, Kind.FORMULA) : new Cell(Guarded.text(text), Kind.TEXT);
    }

    private UnreadableException unreadable(String key, Exception cause) {
        return new UnreadableException(Location.of(file), Message.of(CsvReader.class, key), cause);
    }

    /** The one sheet of the file. */
    Stream<ReadSheet> sheets() {
        return Stream.of(read());
    }
}
