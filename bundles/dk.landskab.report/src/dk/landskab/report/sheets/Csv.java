// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Table;
import dk.landskab.report.text.Plain;

/**
 * A table as comma separated values, as a spreadsheet of the reader's country opens them: separated by semicolons with
 * decimal commas in Danish and Swedish, by commas with decimal points in English. Lines end with CR LF (RFC 4180).
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @param language of headers and numbers
 * @param hasMark whether a byte order mark comes first, by which Excel knows the file for UTF-8
 */
public record Csv(Language language, boolean hasMark) {

    private static final String MARK = "\ufeff";
    private static final String FORMULAS = "=+-@\t\r";

    /** The table; write it in UTF-8. */
    public String of(Table table) {
        Flat flat = Flat.of(table, new Plain(language));
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(language == Language.EN ? ',' : ';').get();
        StringBuilder text = new StringBuilder(hasMark ? MARK : "");
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(flat.headers().stream().map(Csv::harmless).toList());
            for (List<Object> row : flat.rows()) {
                printer.printRecord(row.stream().map(this::value).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String value(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.',
                    DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
