// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;

/** What reading a table costs grows with what stands in it, counted in bytes and objects and never in time. */
class SheetMemoryTest {

    private static final int MANY = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Reading(Table table, long bytes) {

        static Reading of(byte[] file) {
            // the first reading also loads classes
            Tables.read("f", file);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Table table = Tables.read("f", file).getFirst();
            return new Reading(table, THREADS.getCurrentThreadAllocatedBytes() - before);
        }

        long cells() {
            return table.rows().stream().mapToLong(each -> each.cells().size()).sum();
        }
    }

    private static byte[] sheet(String claims, String rows) {
        return WorkbookSketch.of("S").sheet("<worksheet>" + claims + "<sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static String row(int number, String attributes) {
        return "<row r=\"" + number + "\"" + attributes + "><c t=\"str\"><v>a</v></c><c><v>1</v></c></row>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"<dimension ref=\"A1:XFD1048576\"/>", "<cols><col min=\"1\" max=\"16384\"/></cols>",
        "<sheetFormatPr defaultRowHeight=\"15\" zeroHeight=\"1\"/>"})
    void whatASheetClaimsCostsNothing(String claims) {
        Reading honest = Reading.of(sheet("", row(1, "")));
        Reading claiming = Reading.of(sheet(claims, row(1, " spans=\"1:16384\"")));
        assertEquals(honest.cells(), claiming.cells());
        assertTrue(claiming.bytes() < honest.bytes() + (64 << 10), () -> honest.bytes() + " " + claiming.bytes());
    }

    @Test
    void aLastCellFarAwayCostsNoMoreThanOneNear() {
        Reading near = Reading.of(sheet("", row(1, "")));
        Reading far = Reading.of(sheet("<dimension ref=\"A1:XFD1048576\"/>", row(1, "")
                + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c><c r=\"ZZZZZZ1\" t=\"str\"><v>y</v></c>"
                + "</row>"));
        assertEquals(List.of("1:1 TEXT a", "1:2 NUMBER 1", "1048576:16384 TEXT x"), TablesTest.texts(far.table()));
        assertTrue(far.bytes() < near.bytes() + (64 << 10), () -> near.bytes() + " " + far.bytes());
    }

    @Test
    void manySharedTextsThatAreClaimedCostNothing() {
        byte[] bytes = WorkbookSketch.of("S").part("xl/sharedStrings.xml", "<sst count=\"2147483647\" uniqueCount=\""
                + "2147483647\"><si><t>a</t></si></sst>").sheet("<worksheet><sheetData><row><c t=\"s\"><v>0</v></c>"
                        + "</row></sheetData></worksheet>").bytes();
        assertTrue(Reading.of(bytes).bytes() < 4 << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"%d\"/>", "<row r=\"%1$d\"><c r=\"A%1$d\" s=\"1\"/></row>",
        "<row r=\"%d\"><c t=\"str\"><v> </v></c></row>"})
    void ofAMillionEmptyRowsNothingIsKept(String empty) {
        byte[] bytes = WorkbookSketch.withSheet(out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= 10 * MANY; row++) {
                out.write(empty.formatted(row).getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(List.of(), Tables.read("f", bytes).getFirst().rows());
    }

    @Test
    void ofAMillionEmptyLinesNothingIsKept() {
        byte[] bytes = ("a;b\n" + ";;\n".repeat(5 * MANY) + "\n".repeat(5 * MANY) + "c").getBytes(
                StandardCharsets.UTF_8);
        Table table = Tables.read("f", bytes).getFirst();
        assertEquals(List.of("1:1 TEXT a", "1:2 TEXT b", (10 * MANY + 2) + ":1 TEXT c"), TablesTest.texts(table));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsReadCostsInProportionToItsRows(boolean isWorkbook) {
        Reading some = Reading.of(rows(MANY / 20, isWorkbook));
        Reading more = Reading.of(rows(MANY / 5, isWorkbook));
        assertEquals(4 * some.cells(), more.cells());
        assertTrue(more.bytes() < 5 * some.bytes(), () -> some.bytes() + " " + more.bytes());
    }

    private static byte[] rows(int rows, boolean isWorkbook) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            all.append(isWorkbook ? row(i, "") : "a;" + i % 10 + "\n");
        }
        return isWorkbook ? sheet("", all.toString()) : all.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTextThatIsSaidAgainIsKeptOnce(boolean isWorkbook) {
        Table table = Tables.read("f", rows(100, isWorkbook)).getFirst();
        Cell first = table.rows().getFirst().cells().getFirst();
        assertTrue(table.rows().stream().allMatch(each -> each.cells().getFirst().written() == first.written()));
    }
}
