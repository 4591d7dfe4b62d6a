// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet: titles and rows, in which a cell is a text, a number, a date or a formula ({@code =}). */
final class SheetSketch {

    private final String name;
    private final List<String> titles;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private Consumer<Worksheet> more = sheet -> { };

    SheetSketch(String name, String... titles) {
        this.name = name;
        this.titles = List.of(titles);
    }

    /** Adds a row, of values in the order of the titles; null for an empty cell. */
    SheetSketch row(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(titles.get(i), values[i]);
        }
        return row(row);
    }

    /** Adds a row, of values by title. */
    SheetSketch row(Map<String, Object> row) {
        rows.add(row);
        return this;
    }

    /** Does something to the sheet before it is written. */
    SheetSketch with(Consumer<Worksheet> change) {
        more = change;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Kitos", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    put(sheet, row + 1, column, rows.get(row).get(titles.get(column)));
                }
            }
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> { }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd-MM-yyyy").set();
            }
            case Integer number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            case String text when text.startsWith("=") -> sheet.formula(row, column, text.substring(1));
            default -> sheet.value(row, column, value.toString());
        }
    }

    String write(Path file) {
        try {
            return Files.write(file, bytes()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
