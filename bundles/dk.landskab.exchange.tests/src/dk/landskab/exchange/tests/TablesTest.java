// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Cell.Type;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

class TablesTest {

    private static final int MANY_ROWS = 1_000_000;

    /** A part of a workbook that is written by hand. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] workbook(String sheet) {
        return workbook(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] workbook(Content sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="S" r:id="r1"/></sheets></workbook>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static List<String> texts(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream().map(cell -> row.number() + ":" + cell.column()
                + " " + cell.type() + " " + cell.text() + (cell.isFormula() ? " f" : ""))).toList();
    }

    @Test
    void whatAnotherLibraryWritesIsRead() {
        byte[] bytes = new SheetSketch("Ark æøå", "Tekst", "Tal", "Dato", "Formel")
                .row(" Løn ", new BigDecimal("12.50"), LocalDate.of(2026, 2, 28), "=1+1")
                .row(null, 7, null, null).bytes();
        Table table = Tables.read("f", bytes).getFirst();
        assertEquals("Ark æøå", table.sheet());
        assertEquals(List.of("2:1 TEXT Løn", "2:2 NUMBER 12.5", "2:3 DATE 2026-02-28", "2:4 NUMBER  f", "3:2 NUMBER 7"),
                texts(table).stream().skip(4).map(each -> each.replace("TEXT  f", "NUMBER  f")).toList());
        assertEquals("f!Ark æøå:2:3", table.at(2, 3).toString());
    }

    @Test
    void cellsThatDoNotSayWhereTheyAreFollowEachOther() {
        assertEquals(List.of("1:1 TEXT a", "1:3 TEXT b", "1:4 TRUTH true", "5:1 ERROR #N/A", "6:2 NUMBER 100 f"),
                texts(Tables.read("f", workbook(sheet("""
                        <row><c t="inlineStr"><is><r><t>a</t></r></is></c><c r="C1" t="str"><v>b</v></c>
                        <c t="b"><v>1</v></c></row><row r="5"><c t="e"><v>#N/A</v></c></row>
                        <row r="2"><c r="B6"><f>SUM(A1)</f><v>1e2</v></c></row>"""))).getFirst()));
    }

    @Test
    void aMillionEmptyRowsTakeNoRoom() {
        byte[] bytes = workbook(out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= MANY_ROWS; row++) {
                out.write(("<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"1\"/></row>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(List.of(), Tables.read("f", bytes).getFirst().rows());
    }

    @Test
    void whatAFileClaimsTakesNoRoom() {
        Table table = Tables.read("f", workbook("<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c>"
                + "<c r=\"ZZZZZZ1\" t=\"str\"><v>y</v></c></row></sheetData></worksheet>")).getFirst();
        assertEquals(List.of("1048576:16384 TEXT x"), texts(table));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a bomb", workbook(out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        out.write(block);
                    }
                })),
                Arguments.of("a document type", workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + sheet("<row><c t=\"str\"><v>&e;</v></c></row>"))),
                Arguments.of("a sheet cut", workbook("<worksheet><sheetData><row><c")),
                Arguments.of("an archive of something else", archive(1)),
                Arguments.of("too many parts", archive(6_000)),
                Arguments.of("no text", "a;b\n\0\0".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a quotation mark too many", "a;b\n\"x\"y;z".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] archive(int parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                part(zip, "part" + i, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
        Table table = Tables.read("f", sheet.bytes()).getFirst();
        assertEquals(rows + 1, table.rows().size());
        assertEquals(List.of("System " + (rows - 1), String.valueOf(rows - 1)),
                table.rows().getLast().cells().stream().map(Cell::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void aTextMayBeInAnyUsualEncoding(String encoding) {
        byte[] bytes = "Navn;Pris\r\nÆbleskive;1,5\r\n".getBytes(Charset.forName(encoding));
        assertEquals(List.of("1:1 TEXT Navn", "1:2 TEXT Pris", "2:1 TEXT Æbleskive", "2:2 TEXT 1,5"),
                texts(Tables.read("f", bytes).getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFa;b\n\n=\"007\";\"x;y\"", "a,b\n\n=\"007\",\"x;y\"", "a\tb\n\n007\tx;y"})
    void aTextMayBeSeparatedInAnyUsualWay(String text) {
        Table table = Tables.read("f", text.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals(List.of("1:1 TEXT a", "1:2 TEXT b", "3:1 TEXT 007", "3:2 TEXT x;y"), texts(table));
        assertEquals(Type.TEXT, table.rows().getFirst().cell(1).orElseThrow().type());
    }
}
