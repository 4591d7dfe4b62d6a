// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import dk.landskab.exchange.sheet.Escapes;
import dk.landskab.model.edit.Language;

/**
 * Writes sheets as an Excel workbook: headers that stay in sight, dates and numbers as what they are, and lists to
 * choose from where a cell names a literal or another object.
 */
final class XlsxWriter {

    private static final String APPLICATION = "Landskab";
    private static final int NAME_AT_MOST = 31;
    private static final int TEXT_AT_MOST = 32_767;
    /** Excel keeps no more digits of a number. */
    private static final int DIGITS_AT_MOST = 15;
    /** Excel counts days from 1900, and takes that year for a leap year: before its March no day is the same to all. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final double WIDTH = 24;

    private final Language language;
    private final Set<String> names = new HashSet<>();

    private XlsxWriter(Language language) {
        this.language = language;
    }

    /** The workbook. */
    static byte[] write(List<Sheet> sheets, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, APPLICATION, null)) {
            XlsxWriter writer = new XlsxWriter(language);
            Choices choices = new Choices(sheets, language);
            for (Sheet sheet : sheets) {
                writer.write(book.newWorksheet(writer.name(sheet.layout().title(language))), sheet, choices);
            }
            choices.write(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet to, Sheet sheet, Choices choices) {
        List<Column> columns = sheet.layout().columns();
        int number = 0;
        for (String header : sheet.layout().headers(language).keySet()) {
            to.value(0, number, header);
            to.style(0, number).bold().fillColor("E6E9EE").wrapText(true).verticalAlignment("top").set();
            to.width(number++, WIDTH);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cell(to, row + 1, column, sheet.rows().get(row).get(column));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            choices.offer(to, column, columns.get(column), sheet.rows().size());
        }
        to.freezePane(1, 1);
    }

    private static void cell(Worksheet to, int row, int column, CellValue value) {
        switch (value) {
            case CellValue.Empty none -> {
                // an empty cell is no cell
            }
            case CellValue.Text text -> text(to, row, column, Guarded.of(text.text()));
            case CellValue.Day day when day.date().isBefore(FIRST_DAY) -> text(to, row, column, day.date().toString());
            case CellValue.Day day -> {
                to.value(row, column, day.date());
                to.style(row, column).format("yyyy-mm-dd").set();
            }
            case CellValue.Number number when number.number().stripTrailingZeros().precision() > DIGITS_AT_MOST ->
                text(to, row, column, number.number().toPlainString());
            case CellValue.Number number -> {
                to.value(row, column, number.number());
                to.style(row, column).format(number.money() ? money(number.number().scale()) : "0").set();
            }
        }
    }

    /** Thousands apart, and all the digits that there are; two of them where there are any. */
    private static String money(int scale) {
        return scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.max(2, scale));
    }

    private static void text(Worksheet to, int row, int column, String text) {
        to.value(row, column, Escapes.of(text.substring(0, Math.min(TEXT_AT_MOST, text.length()))));
        if (text.indexOf('\n') >= 0) {
            to.style(row, column).wrapText(true).set();
        }
    }

    /** A name that Excel allows and no other sheet has. */
    private String name(String wanted) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll(" +", " ").strip();
        String name = allowed.substring(0, Math.min(NAME_AT_MOST, allowed.length()));
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = allowed.substring(0, Math.min(NAME_AT_MOST - end.length(), allowed.length())) + end;
        }
        return name;
    }
}
