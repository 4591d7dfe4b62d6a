// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.google.gson.JsonParser;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Html;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.sheets.Workbook;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.ReportText;
import dk.landskab.report.text.Terminal;
import dk.landskab.testkit.OddValues;
import dk.landskab.testkit.Share;

/** Whatever stands in a landscape is text in every report and every format, and breaks none of them. */
class HostileReportsTest {

    /** What a text can be that means harm, or that nobody thought of. */
    enum Text {
        MARKUP(text -> "</script></title><script>window.hurt=1</script><img src=x onerror=alert(1)> ]]> <!-- " + text),
        TEMPLATE(text -> "${7*7} <#list 1..9 as x>x</#list> {0} ''{1}'' %s " + text),
        EQUALS(text -> "=cmd|'/c calc'!A1" + text),
        PLUS(text -> "+1+1" + text),
        MINUS(text -> "-1+1" + text),
        AT(text -> "@SUM(1)" + text),
        TAB_AND_LINES(text -> "\t=1\r\n=2\n=3\r=4\u2028" + text),
        UNSEEN(text -> "\u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085\u009b\ufeff\ufffe\uffff" + text),
        HALF_A_LETTER(text -> "\ud835" + text + "\udcb3"),
        RIGHT_TO_LEFT(text -> "\u202e\u2066سجل" + text + "\u200f"),
        LONG(text -> "a" + "𝒳".repeat(300) + text),
        BARS(text -> "| a | `b` *c* [d](javascript:1) # e\n\n- f\n```\n" + text),
        NOTHING(text -> ""),
        BLANK(text -> "  \n "),
        /** One of the others for each text. */
        MIXED(text -> values()[Math.floorMod(text.hashCode(), values().length - 1)].text.apply(text));

        private final UnaryOperator<String> text;

        Text(UnaryOperator<String> text) {
            this.text = text;
        }
    }

    /** A short run takes all at once. */
    static Stream<Text> texts() {
        return Share.isFull() ? Stream.of(Text.values()) : Stream.of(Text.MIXED);
    }

    /** The languages differ in words only, and take turns. */
    private static Map<String, Report> reports(Text text) {
        return HostileReports.ofTexts(text.text).in(Language.values()[text.ordinal() % Language.values().length]);
    }

    private static void assertTold(String text, String name) {
        int wrong = text.codePoints().filter(each -> each != '\n' && (Character.getType(each) == Character.CONTROL
                || Character.getType(each) == Character.SURROGATE || each == 0x202e || each == 0x2066)).findFirst()
                .orElse(-1);
        assertEquals(-1, wrong, () -> name + " has U+" + Integer.toHexString(wrong));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onAPageItIsTextAndEveryLinkLeadsSomewhere(Text text) throws Exception {
        for (Map.Entry<String, Report> each : reports(text).entrySet()) {
            String html = Html.of(each.getValue());
            assertTold(html.replace("\t", ""), each.getKey());
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))).getElementsByTagName("*");
            List<Element> all = IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
            assertEquals(1, all.stream().filter(one -> one.getTagName().equals("script")).count(), each.getKey());
            assertTrue(all.stream().noneMatch(one -> one.getTagName().equals("img") || one.hasAttribute("onerror")));
            Set<String> anchors = new HashSet<>();
            all.stream().filter(one -> one.hasAttribute("id")).forEach(one -> assertTrue(anchors.add(one.getAttribute(
                    "id")), () -> each.getKey() + ": " + one.getAttribute("id") + " twice"));
            all.stream().filter(one -> one.getTagName().equals("a")).forEach(one -> assertTrue(anchors.contains(
                    one.getAttribute("href").substring(1)), () -> each.getKey() + ": " + one.getAttribute("href")));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inASpreadsheetItIsNoFormula(Text text) throws IOException {
        for (Map.Entry<String, Report> each : reports(text).entrySet()) {
            for (Table table : each.getValue().tables()) {
                assertNoFormula(table, each.getValue().language(), each.getKey() + ", " + table.id());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Workbook.write(each.getValue(), bytes);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                List<Sheet> sheets = book.getSheets().toList();
                assertEquals(each.getValue().tables().size() + 1, sheets.size(), each.getKey());
                for (Sheet sheet : sheets) {
                    sheet.read().stream().flatMap(row -> row.stream()).filter(cell -> cell != null).forEach(cell -> {
                        assertNotEquals(CellType.FORMULA, cell.getType(), each.getKey());
                        assertNotEquals(CellType.ERROR, cell.getType(), each.getKey());
                        assertTold(String.valueOf(cell.getRawValue()), each.getKey() + ", " + sheet.getName());
                    });
                }
            }
        }
    }

    private static void assertNoFormula(Table table, Language language, String name) throws IOException {
        String csv = new Csv(language, false).of(table);
        assertTold(csv.replace("\r\n", "\n"), name);
        List<CSVRecord> records = CSVParser.parse(new StringReader(csv),
                CSVFormat.RFC4180.builder().setDelimiter(language == Language.EN ? ',' : ';').get()).getRecords();
        assertEquals(table.rows().size() + 1, records.size(), name);
        records.stream().flatMap(CSVRecord::stream).filter(each -> !each.matches("-[0-9.,]+")).forEach(each ->
            assertFalse(each.matches("(?s)[=+@\t\r-].*"), () -> name + ": " + each));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inATextItChangesNothingAroundIt(Text text) {
        for (Map.Entry<String, Report> each : reports(text).entrySet()) {
            String markdown = Markdown.of(each.getValue());
            assertTold(markdown, each.getKey());
            assertFalse(markdown.replace("<br>", "").contains("<"), each.getKey());
            assertEquals(each.getValue().tables().stream().mapToLong(table -> table.rows().size() + 2L).sum(),
                    markdown.lines().filter(line -> line.startsWith("| ")).count(), each.getKey());
            Stream.of(ReportText.full(each.getValue(), Terminal.NONE), ReportText.summary(each.getValue(),
                    Terminal.NONE)).forEach(words -> assertTold(words, each.getKey()));
            assertTrue(JsonParser.parseString(each.getValue().json()).isJsonObject(), each.getKey());
        }
    }

    @Test
    void datesAndNumbersAsOddAsAFileCanHoldAreReportedInEveryFormat() throws IOException {
        for (int i = 0; i < (Share.isFull() ? 100 : 2); i++) {
            int seed = i;
            Map<String, Report> reports = new HostileReports(root -> OddValues.in(root, seed))
                    .in(Language.values()[seed % Language.values().length]);
            for (Map.Entry<String, Report> each : reports.entrySet()) {
                assertTold(Html.of(each.getValue()), each.getKey());
                assertTold(ReportText.full(each.getValue(), Terminal.NONE), each.getKey());
                assertTrue(JsonParser.parseString(each.getValue().json()).isJsonObject(), each.getKey());
                Workbook.write(each.getValue(), OutputStream.nullOutputStream());
            }
        }
    }
}
