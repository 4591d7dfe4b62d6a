// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table, and how the libraries read it barely: every text asked for and none kept.
 *
 * @param sheet its name
 * @param titles of its columns
 * @param row the cells of a row by number: texts, whole numbers and days
 */
record Grid(String sheet, List<String> titles, Function<Integer, List<Object>> row) {

    private static final String DAY = "yyyy-mm-dd";

    byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet to = workbook.newWorksheet(sheet);
            for (int i = 0; i <= rows; i++) {
                List<?> cells = i == 0 ? titles : row.apply(i - 1);
                for (int column = 0; column < cells.size(); column++) {
                    put(to, i, column, cells.get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet to, int row, int column, Object value) {
        switch (value) {
            case Integer number -> to.value(row, column, number);
            case LocalDate day -> {
                to.value(row, column, day);
                to.style(row, column).format(DAY).set();
            }
            default -> to.value(row, column, value.toString());
        }
    }

    byte[] text(int rows) {
        return Stream.concat(Stream.of(titles), IntStream.range(0, rows).mapToObj(row::apply))
                .map(cells -> cells.stream().map(Object::toString).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** How many characters stand in the first sheet of a workbook. */
    static long bareWorkbook(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            return all.mapToLong(row -> row.stream().filter(cell -> cell != null)
                    .mapToInt(cell -> cell.getText().length()).sum()).sum();
        }
    }

    /** How many characters stand in the cells of a text. */
    static long bareText(byte[] bytes) throws IOException {
        long length = 0;
        try (InputStream in = new ByteArrayInputStream(bytes);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            for (CSVRecord each : parser) {
                length += each.stream().mapToInt(String::length).sum();
            }
        }
        return length;
    }
}
