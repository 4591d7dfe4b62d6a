// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;

/** What a sheet shows depends on other parts of its workbook. */
class WorkbookPartsTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static String styled(String format, String attributes, String stored, boolean from1904) {
        WorkbookSketch workbook = WorkbookSketch.of("S")
                .part("xl/styles.xml", "<styleSheet>" + format + "<cellXfs><xf numFmtId=\"0\"/><xf " + attributes
                        + "/></cellXfs></styleSheet>")
                .sheet("<worksheet><sheetData><row><c s=\"1\"><v>" + stored + "</v></c></row></sheetData></worksheet>");
        if (from1904) {
            workbook.part("xl/workbook.xml", "<workbook xmlns:r=\"" + MAIN + "\"><workbookPr date1904=\"1\"/><sheets>"
                    + "<sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>");
        }
        return TablesTest.texts(Tables.read("f", workbook.bytes()).getFirst()).getFirst().substring("1:1 ".length());
    }

    /** Checked against what a spreadsheet shows for the same numbers. */
    @ParameterizedTest
    @CsvSource({"61, 1900-03-01", "45351, 2024-02-29", "46418, 2027-01-31", "46418.0, 2027-01-31",
        "46418.5, 2027-01-31T12:00", "46417.999999999, 2027-01-31", "2958465, 9999-12-31",
        "46418.604166666664, 2027-01-31T14:30"})
    void aDayIsCountedFrom1900(String stored, String date) {
        assertEquals("DATE " + date, styled("", "numFmtId=\"14\"", stored, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "44956, 2027-01-31"})
    void aWorkbookMayCountFrom1904(String stored, String date) {
        assertEquals("DATE " + date, styled("", "numFmtId=\"14\"", stored, true));
    }

    @ParameterizedTest
    @CsvSource({"-1", "2958466", "99999999"})
    void aNumberThatIsNoDayIsANumberWhateverItsStyle(String stored) {
        assertEquals("NUMBER " + stored, styled("", "numFmtId=\"14\"", stored, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd-mm-yyyy", "yyyy\\-mm\\-dd", "[$-406]d. mmmm yyyy;@", "yyyy/mm/dd hh:mm", "d/m",
        "mmm\\-yy", "&quot;den &quot;d. mmmm"})
    void aFormatThatShowsADayOrAYearIsADate(String format) {
        assertEquals("DATE 2027-01-31", styled("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format
                + "\"/></numFmts>", "numFmtId=\"164\"", "46418", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "#,##0", "General", "[Red]0", "hh:mm", "0 &quot;days&quot;", "0\\d", "0_d", "@"})
    void aFormatThatShowsNoneIsANumber(String format) {
        assertEquals("NUMBER 46418", styled("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format
                + "\"/></numFmts>", "numFmtId=\"164\"", "46418", false));
    }

    @ParameterizedTest
    @CsvSource({"0, NUMBER 46418", "2, NUMBER 46418", "9, NUMBER 46418", "14, DATE 2027-01-31", "17, DATE 2027-01-31",
        "18, NUMBER 46418", "20, NUMBER 46418", "22, DATE 2027-01-31", "45, NUMBER 46418", "49, NUMBER 46418"})
    void theFormatsThatNobodyWritesDownAreKnown(int format, String shown) {
        assertEquals(shown, styled("", "numFmtId=\"" + format + "\"", "46418", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "x", ""})
    void aStyleThatIsNotThereShowsANumber(String style) {
        byte[] bytes = WorkbookSketch.of("S").part("xl/styles.xml", "<styleSheet><cellXfs><xf/></cellXfs></styleSheet>")
                .sheet("<worksheet><sheetData><row><c s=\"" + style + "\"><v>1</v></c></row></sheetData></worksheet>")
                .bytes();
        assertEquals(List.of("1:1 NUMBER 1"), TablesTest.texts(Tables.read("f", bytes).getFirst()));
    }

    @Test
    void aSharedTextIsReadInAllItsRunsAndWithoutReadingAids() {
        byte[] bytes = WorkbookSketch.of("S").part("xl/sharedStrings.xml", """
                <sst count="99999999" uniqueCount="99999999"><si><t>one</t></si>
                <si><r><rPr><b/></rPr><t xml:space="preserve">two </t></r><r><t>runs</t></r>
                <rPh sb="0" eb="1"><t>aloud</t></rPh></si><si><t>_x000D_three</t></si></sst>""")
                .sheet("""
                        <worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c></row>
                        </sheetData></worksheet>""").bytes();
        assertEquals(List.of("1:1 TEXT two runs", "1:2 TEXT one", "1:3 TEXT three"),
                TablesTest.texts(Tables.read("f", bytes).getFirst()));
    }

    @Test
    void allSheetsAreReadInTheirOrderAndHiddenOnesAreMarked() {
        WorkbookSketch workbook = new WorkbookSketch().part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="a" Target="/xl/worksheets/a.xml"/>
                <Relationship Id="b" Target="worksheets/b.xml"/><Relationship Id="c" Target="chartsheets/c.xml"/>
                <Relationship Id="d" Target="worksheets/d.xml"/><Relationship Id="e" Target="worksheets/gone.xml"/>
                </Relationships>""").part("xl/workbook.xml", "<workbook xmlns:r=\"" + MAIN + "\" xmlns:s=\""
                + "http://purl.oclc.org/ooxml/officeDocument/relationships\"><sheets><sheet name=\"B\" r:id=\"b\"/>"
                + "<sheet name=\"C\" r:id=\"c\"/><sheet name=\"A\" s:id=\"a\" state=\"hidden\"/>"
                + "<sheet name=\"D\" r:id=\"d\" state=\"veryHidden\"/><sheet name=\"E\" r:id=\"e\"/>"
                + "</sheets></workbook>");
        for (String each : List.of("worksheets/a", "worksheets/b", "chartsheets/c", "worksheets/d")) {
            workbook.part("xl/" + each + ".xml", "<worksheet><sheetData/></worksheet>");
        }
        List<Table> tables = Tables.read("f", workbook.bytes());
        assertEquals(List.of("B false", "A true", "D true"), tables.stream().map(each -> each.sheet() + " "
                + each.traits().hidden()).toList());
    }
}
