// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Ref;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.sheets.Workbook;

class SheetsTest {

    private static final Table TABLE = new Table("t", "Sheet: a/b", "C",
            List.of(Column.text("Who"), Column.number("Cost", "DKK"), Column.brief("Day"), Column.brief("Kind"),
                    Column.wide("Why")),
            List.of(List.of(Cell.refs(List.of(new Ref("id.1", "Æble"), new Ref("id.2", "B"))),
                    Cell.number(new BigDecimal("1234567.05")), Cell.day(LocalDate.of(2026, 2, 3)),
                    new Cell.Marked(Mark.ADDED, "missing"), Cell.lines(List.of("one; \"two\"", "three"))),
                    List.of(Cell.EMPTY, Cell.UNKNOWN, Cell.EMPTY, Cell.EMPTY, Cell.text("=1+1"))));

    private static List<CSVRecord> records(Csv csv) throws IOException {
        char separator = csv.language() == Language.EN ? ',' : ';';
        return CSVParser.parse(new StringReader(csv.of(TABLE)),
                CSVFormat.RFC4180.builder().setDelimiter(separator).get()).getRecords();
    }

    @ParameterizedTest
    @CsvSource({"EN, 1234567.05, unknown", "DA, '1234567,05', ukendt", "SV, '1234567,05', okänt"})
    void aTableIsWrittenAsTheReadersSpreadsheetOpensIt(Language language, String cost,
            String unknown) throws IOException {
        List<CSVRecord> records = records(new Csv(language, false));
        assertEquals(List.of("Who", "Who (id)", "Cost (DKK)", "Day", "Kind", "Why"), records.getFirst().toList());
        assertEquals(List.of("Æble\nB", "id.1\nid.2", cost, "2026-02-03", "missing", "one; \"two\"\nthree"),
                records.get(1).toList());
        assertEquals(List.of("", "", unknown, "", "", "'=1+1"), records.get(2).toList());
    }

    @Test
    void theByteOrderMarkComesFirstWhereItIsAskedFor() {
        assertTrue(new Csv(Language.DA, true).of(TABLE).startsWith("\ufeffWho"));
        assertTrue(new Csv(Language.DA, false).of(TABLE).startsWith("Who"));
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "'\t=1'", "=cmd|'/c calc'!A1"})
    void aTextThatLooksLikeAFormulaIsMadeHarmless(String text) {
        Table table = new Table("t", "T", "C", List.of(Column.text(text)), List.of(List.of(Cell.text(text))));
        new Csv(Language.EN, false).of(table).lines().forEach(line -> assertFalse(
                "=+-@\t\r".indexOf(line.replace("\"", "").charAt(0)) >= 0, line));
    }

    private static void read(Report report, Consumer<ReadableWorkbook> check) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook.write(report, bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            check.accept(book);
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report of(Table... tables) {
        return new Report(Language.DA, "T", List.of(), List.of(), List.of("S"), List.of(),
                List.of(Section.of("s", "S", "A", tables)), Optional.empty(), List.of(), () -> "{}");
    }

    @Test
    void aWorkbookHoldsTypedNumbersAndDatesAndNoFormulas() throws IOException {
        read(of(TABLE), book -> {
            Sheet sheet = book.findSheet("Sheet a b").orElseThrow();
            List<Row> rows = rows(sheet);
            assertEquals(new BigDecimal("1234567.05"), rows.get(1).getCellAsNumber(2).orElseThrow());
            assertEquals(LocalDate.of(2026, 2, 3), rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate());
            assertEquals(CellType.STRING, rows.get(2).getCell(5).getType());
            assertEquals("=1+1", rows.get(2).getCell(5).getText());
        });
    }

    @Test
    void whatIsTooLongForACellOrForTheNameOfASheetEndsWithAWholeLetter() throws IOException {
        String pairs = "𝒳".repeat(20_000);
        Table table = new Table("t", pairs, "C", List.of(Column.text("\u0007Who\ud835")),
                List.of(List.of(Cell.text("a" + pairs)), List.of(Cell.text(pairs))));
        read(of(table), book -> {
            Sheet sheet = book.getSheets().skip(1).findFirst().orElseThrow();
            assertEquals("𝒳".repeat(15), sheet.getName());
            List<Row> rows = rows(sheet);
            assertEquals("Who", rows.get(0).getCellText(0));
            assertEquals("a" + "𝒳".repeat(16_383), rows.get(1).getCellText(0));
            assertEquals("𝒳".repeat(16_383), rows.get(2).getCellText(0));
        });
    }

    @Test
    void everySheetHasANameThatExcelAllowsAndNoOtherHas() throws IOException {
        read(of(TABLE, TABLE, TABLE), book -> {
            Set<String> names = new HashSet<>();
            book.getSheets().forEach(sheet -> assertTrue(names.add(sheet.getName().toLowerCase()), sheet.getName()));
            assertEquals(4, names.size());
            assertTrue(names.stream().allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*")));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableOfAReportBecomesASheetWithAllItsRows(Language language) throws IOException {
        for (Report report : List.of(Reports.gap(language), Reports.diff(language), Reports.check(language),
                Reports.hostile(language))) {
            read(report, book -> {
                List<Sheet> sheets = book.getSheets().skip(1).toList();
                assertEquals(report.tables().size(), sheets.size());
                for (int i = 0; i < sheets.size(); i++) {
                    assertEquals(report.tables().get(i).rows().size() + 1, rows(sheets.get(i)).size());
                }
            });
        }
    }
}
