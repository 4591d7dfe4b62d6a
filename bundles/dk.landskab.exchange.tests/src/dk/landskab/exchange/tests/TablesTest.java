// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.exchange.sheet.Escapes;
import dk.landskab.exchange.sheet.Range;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

/** A workbook is read as a spreadsheet shows it, or refused with the place at fault. */
class TablesTest {

    private static Table only(byte[] bytes) {
        List<Table> tables = Tables.read("f", bytes);
        assertEquals(1, tables.size());
        return tables.getFirst();
    }

    private static Table rows(String rows) {
        return only(WorkbookSketch.withRows("S", rows));
    }

    static List<String> texts(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream().map(cell -> row.number() + ":" + cell.column()
                + " " + cell.type() + " " + cell.text() + (cell.isFormula() ? " " + cell.formula() : ""))).toList();
    }

    @Test
    void whatAnotherLibraryWritesIsRead() {
        Table table = only(new SheetSketch("Ark æøå", "Tekst", "Tal", "Dato", "Formel")
                .row(" Løn ", new BigDecimal("12.50"), LocalDate.of(2026, 2, 28), "=1+1")
                .row(null, 7, null, null).bytes());
        assertEquals("Ark æøå", table.sheet());
        assertEquals(List.of("2:1 TEXT Løn", "2:2 NUMBER 12.5", "2:3 DATE 2026-02-28", "3:2 NUMBER 7"),
                texts(table).stream().filter(each -> !each.startsWith("1:") && !each.startsWith("2:4")).toList());
        assertEquals(" Løn |12.50|", table.rows().get(1).cells().stream().limit(2).map(each -> each.written() + "|")
                .reduce("", String::concat));
        assertEquals("f!Ark æøå:2:3", table.at(2, 3).toString());
    }

    @Test
    void cellsThatDoNotSayWhereTheyAreFollowEachOther() {
        assertEquals(List.of("1:1 TEXT a", "1:3 TEXT b", "1:4 TRUTH true", "5:1 ERROR #N/A",
                "6:2 NUMBER 100 =SUM(A1)"), texts(rows("""
                        <row><c t="inlineStr"><is><r><t>a</t></r></is></c><c r="C1" t="str"><v>b</v></c>
                        <c t="b"><v>1</v></c></row><row r="5"><c t="e"><v>#N/A</v></c></row>
                        <row r="2"><c r="B6"><f>SUM(A1)</f><v>1e2</v></c></row>""")));
    }

    @Test
    void aRowFindsItsCellsByColumn() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 1; column <= 30; column++) {
                if (random.nextBoolean()) {
                    cells.add(new Cell(column, Type.TEXT, "c" + column));
                }
            }
            Row row = new Row(1, cells);
            for (int column = 0; column <= 31; column++) {
                int wanted = column;
                assertEquals(cells.stream().filter(each -> each.column() == wanted).findFirst(), row.cell(column));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1E+2, 100", "0.00, 0", "-7, -7", "007, 7", "3.0000000000000001, 3.0000000000000001", "1e-3, 0.001",
        "123456789012345, 123456789012345", "1.10, 1.1", "0, 0"})
    void aNumberIsReadInPlainForm(String stored, String text) {
        assertEquals(List.of("1:1 NUMBER " + text), texts(rows("<row><c><v>" + stored + "</v></c></row>")));
    }

    @ParameterizedTest
    @CsvSource({"1e99999", "1e", "NaN", "--1", "0x10"})
    void whatIsNoNumberStaysWhatStandsThere(String stored) {
        assertEquals(List.of("1:1 TEXT " + stored), texts(rows("<row><c><v>" + stored + "</v></c></row>")));
    }

    @Test
    void theBlanksAroundATextAreKeptAndATextOfBlanksIsNothing() {
        Table table = rows("<row><c t=\"str\"><v> a </v></c><c t=\"str\"><v>  </v></c></row><row><c t=\"str\"><v> </v>"
                + "</c></row>");
        assertEquals(List.of("1:1 TEXT a"), texts(table));
        assertEquals(" a ", table.rows().getFirst().cells().getFirst().written());
    }

    @ParameterizedTest
    @CsvSource({"_x000D_, '\r'", "a_x005F_x0041_b, a_x0041_b", "_x41_, _x41_", "_xZZZZ_, _xZZZZ_", "_x0041_, A"})
    void aCharacterThatIsWrittenByNumberIsRead(String written, String text) {
        assertEquals(text, Escapes.in(written));
        assertEquals(text, rows("<row><c t=\"str\"><v>x" + written + "x</v></c></row>").rows().getFirst().cells()
                .getFirst().written().replaceAll("^x|x$", ""));
    }

    @Test
    void anyTextComesBackFromItsEscapedForm() {
        Random random = new Random(5);
        String signs = "_x0041FfA\r\n\t\u0001\uFFFE\uD83D\uDE00 æ<&";
        for (int i = 0; i < Share.of(20_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(text.toString(), Escapes.in(Escapes.of(text.toString())));
            assertTrue(Escapes.of(text.toString()).chars().noneMatch(each -> each < ' ' && each != '\t' && each != '\n'
                    || each == 0xFFFE));
        }
    }

    @Test
    void aFormulaThatSaysATextIsTheText() {
        assertEquals(List.of("1:1 TEXT 007", "1:2 TEXT a\"b", "1:3 NUMBER 2 =\"1\"+1", "1:5 TEXT 0012"), texts(rows("""
                <row><c t="str"><f>"007"</f><v>007</v></c><c t="str"><f>"a""b"</f><v>a"b</v></c>
                <c><f>"1"+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c><c t="str"><v>="0012"</v></c></row>""")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {"true ~ ", "true ~ A1&\" | \"&B1",
        "true ~ Tabel1[Navn]&\"!\"",
        "true ~ SUM(A1:A9)", "false ~ WEBSERVICE(\"http://x\")", "false ~ IF(1,webservice (A1))",
        "false ~ HYPERLINK(\"http://x\",\"y\")", "false ~ '[Book.xlsx]S 1'!A1", "false ~ [1]S!A1",
        "false ~ 'http://x/[b.xlsx]S'!A1", "false ~ cmd|' /C calc'!A0", "false ~ RTD(\"x\",,\"y\")",
        "false ~ IMPORTXML(A1,B1)"})
    void whatAFormulaFetchedIsNotBelieved(boolean trustworthy, String formula) {
        assertEquals(trustworthy, new Cell(1, Type.TEXT, "x", formula == null ? "" : "=" + formula).isTrustworthy());
    }

    @Test
    void anErrorAndAFormulaThatWasNeverComputedAreNotBelieved() {
        assertEquals(List.of(false, false, true), List.of(new Cell(1, Type.ERROR, "#N/A").isTrustworthy(),
                new Cell(1, Type.TEXT, "", "=A1").isTrustworthy(), new Cell(1, Type.TEXT, "x").isTrustworthy()));
        assertEquals(List.of("=A1", "x"), List.of(new Cell(1, Type.TEXT, "1", "=A1").shown(),
                new Cell(1, Type.TEXT, " x ").shown()));
    }

    @Test
    void mergedCellsAreToldWhereTheyReachIntoRowsWithSomethingInThem() {
        Table table = only(WorkbookSketch.of("S").sheet("""
                <worksheet><sheetData><row r="3"><c t="str"><v>a</v></c></row><row r="5"><c t="str"><v>b</v></c></row>
                </sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/><mergeCell ref="B5:C5"/>
                <mergeCell ref="A6:XFD1048576"/><mergeCell ref="nonsense"/></mergeCells></worksheet>""").bytes());
        assertEquals(List.of("A1:B1", "A2:A4", "B5:C5", "A6:XFD1048576"), table.merged().stream().map(Range::text)
                .toList());
        assertEquals(List.of("A2:A4", "B5:C5"), table.mergedFrom(3).map(Range::text).toList());
        assertEquals("5:2", table.mergedFrom(5).map(each -> each.row() + ":" + each.column()).findFirst().orElse(""));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a document type", WorkbookSketch.of("S").sheet(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>").bytes()),
                Arguments.of("a sheet cut", WorkbookSketch.of("S").sheet("<worksheet><sheetData><row><c").bytes()),
                Arguments.of("a text that is not there", WorkbookSketch.withRows("S",
                        "<row><c t=\"s\"><v>0</v></c></row>")),
                Arguments.of("no number of a text", WorkbookSketch.withRows("S",
                        "<row><c t=\"s\"><v>x</v></c></row>")),
                Arguments.of("an archive of something else", archive(1)),
                Arguments.of("too many parts", archive(6_000)),
                Arguments.of("no text", "a;b\n\0\0".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a quotation mark too many", "a;b\n\"x\"y;z".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] archive(int parts) {
        WorkbookSketch archive = new WorkbookSketch();
        for (int i = 0; i < parts; i++) {
            archive.part("part" + i, "");
        }
        return archive.bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void whatIsNoTableIsRefused(String name, byte[] bytes) {
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> Tables.read("f", bytes));
        assertTrue(refusal.location().file().startsWith("f"));
    }

    @Test
    void everyPrefixAndMutationIsATableOrRefused() {
        byte[] good = new SheetSketch("S", "A", "B").row("x", 1).row("y", LocalDate.of(2026, 1, 1)).bytes();
        Random random = new Random(11);
        for (int i = 0; i < Share.of(10_000); i++) {
            byte[] mutated = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int change = 0; change <= random.nextInt(3) && mutated.length > 0; change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            try {
                Tables.read("f", mutated).forEach(table -> assertTrue(table.sheet().isEmpty()
                        || table.rows().size() <= 3));
            } catch (UnreadableException expected) {
                assertTrue(expected.location().file().startsWith("f"));
            }
        }
    }

    @Test
    void aHundredThousandRowsAreReadOneByOne() {
        int rows = Share.of(100_000);
        SheetSketch sheet = new SheetSketch("S", "Navn", "Tal");
        for (int i = 0; i < rows; i++) {
            sheet.row("System " + i, i);
        }
        Table table = only(sheet.bytes());
        assertEquals(rows + 1, table.rows().size());
        assertEquals(List.of("System " + (rows - 1), String.valueOf(rows - 1)),
                table.rows().getLast().cells().stream().map(Cell::text).toList());
    }
}
