// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import dk.landskab.exchange.ExportedFile;
import dk.landskab.model.edit.Language;

/**
 * Writes a sheet as CSV as a spreadsheet of the reader's country opens it: UTF-8 with a byte order mark, semicolons and
 * decimal commas in Danish and Swedish, commas and decimal points in English.
 */
record CsvWriter(Language language) {

    private static final String MARK = "\ufeff";

    /** The file; its name is the class, whatever the language. */
    ExportedFile write(Sheet sheet) {
        StringBuilder text = new StringBuilder(MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(language == Language.EN ? ',' : ';').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(sheet.layout().headers(language).keySet());
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(this::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportedFile(sheet.layout().type().getName() + ".csv",
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String cell(CellValue value) {
        return switch (value) {
            case CellValue.Empty none -> "";
            case CellValue.Text text -> Guarded.of(text.text());
            case CellValue.Day day -> day.date().toString();
            case CellValue.Number number -> number.number().toPlainString().replace('.',
                    DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
        };
    }
}
