// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Worksheet;

import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.text.Plain;

/**
 * A report as an Excel workbook: first a sheet with title, places and conclusions, then one for each table, with typed
 * numbers and dates, a header that stays in sight, and columns as wide as they need. Text is written as text, so that
 * nothing becomes a formula.
 */
public final class Workbook {

    private static final String APPLICATION = "Landskab";
    private static final int NAME_AT_MOST = 31;
    private static final int TEXT_AT_MOST = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** Excel counts days from 1900, and takes that year for a leap year: before its March no day is the same to all. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String DAY = "yyyy-mm-dd";

    private final Report report;
    private final Plain plain;
    private final Set<String> names = new HashSet<>();

    private Workbook(Report report) {
        this.report = report;
        this.plain = new Plain(report.language());
    }

    /**
     * Writes the workbook and leaves the stream open. The same report gives the same bytes.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Report report, OutputStream out) throws IOException {
        Path file = Files.createTempFile("landskab", ".xlsx");
        try {
            try (OutputStream bytes = Files.newOutputStream(file)) {
                new Workbook(report).write(bytes);
            }
            SteadyZip.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private void write(OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, APPLICATION, null)) {
            overview(book);
            for (Table table : report.tables()) {
                sheet(book.newWorksheet(name(table.title())), table);
            }
        }
    }

    private void overview(org.dhatim.fastexcel.Workbook book) {
        Worksheet sheet = book.newWorksheet(name(report.title()));
        sheet.value(0, 0, Plain.clean(report.title()));
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, Plain.clean(report.purpose()));
        int row = facts(sheet, 3, report.facts()) + 1;
        for (String sentence : report.conclusions()) {
            sheet.value(row++, 0, Plain.clean(sentence));
        }
        if (report.making().isPresent()) {
            sheet.value(row + 1, 0, Plain.clean(report.making().get().title()));
            sheet.style(row + 1, 0).bold().set();
            facts(sheet, row + 2, report.making().get().facts());
        }
        sheet.width(0, 24);
        sheet.width(1, WIDEST);
    }

    /** Writes facts from a row on; the row behind them. */
    private static int facts(Worksheet sheet, int from, List<Fact> facts) {
        int row = from;
        for (Fact fact : facts) {
            sheet.value(row, 0, Plain.clean(fact.label()));
            sheet.value(row++, 1, Plain.clean(fact.value()));
        }
        return row;
    }

    private void sheet(Worksheet sheet, Table table) {
        Flat flat = Flat.of(table, plain);
        List<String> headers = flat.headers();
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(0, column, headers.get(column));
            sheet.style(0, column).bold().fillColor("E6E9EE").wrapText(true).verticalAlignment("top").set();
            sheet.width(column, width(flat, column));
        }
        for (int row = 0; row < flat.rows().size(); row++) {
            for (int column = 0; column < headers.size(); column++) {
                value(sheet, row + 1, column, flat.rows().get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> sheet.style(row, column).set();
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(number.scale() > 0 ? "#,##0.00" : "#,##0").verticalAlignment("top")
                        .set();
            }
            case LocalDate day when !day.isBefore(FIRST_DAY) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).verticalAlignment("top").set();
            }
            default -> {
                String text = value.toString();
                sheet.value(row, column, Plain.beginning(text, TEXT_AT_MOST));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static double width(Flat flat, int column) {
        int longest = flat.rows().stream().map(row -> row.get(column)).filter(each -> each != null)
                .flatMap(each -> each.toString().lines()).mapToInt(String::length).max().orElse(0);
        return Math.clamp(Math.max(longest, flat.headers().get(column).length()) + 2L, NARROWEST, WIDEST);
    }

    /** A name that Excel allows and no other sheet has. */
    private String name(String wanted) {
        String allowed = Plain.clean(wanted).replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll(" +", " ").strip();
        String name = Plain.beginning(allowed, NAME_AT_MOST);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = Plain.beginning(allowed, NAME_AT_MOST - end.length()) + end;
        }
        return name;
    }
}
