// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

/** What is wrong in a table is told with its place by every import that reads tables, and changes nothing. */
class BadSheetsTest {

    private static final String UUID = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final int MANY = 1_000_000;

    /** An import that reads tables. */
    enum Reader {
        EDITED("csv", "Application", "town.a", "Application id", "Name", "Version", "Lifecycle.activeFrom"),
        KITOS("kitos", "Overblik", UUID, "IT-System (UUID)", "IT System", "Version", "Ibrugtagningsdato");

        private final String word;
        private final String sheet;
        private final String id;
        private final String[] titles;

        Reader(String word, String sheet, String id, String... titles) {
            this.word = word;
            this.sheet = sheet;
            this.id = id;
            this.titles = titles;
        }

        SheetSketch workbook(Object... row) {
            return new SheetSketch(sheet, titles).row(row);
        }

        byte[] csv(String... row) {
            return (String.join(";", titles) + "\n" + String.join(";", row) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        byte[] rows(String rows) {
            return WorkbookSketch.withRows(sheet, WorkbookSketch.row(1, titles) + rows);
        }
    }

    @TempDir
    private Path temporary;

    private Map<String, String> before;

    private ImportFolder begin(Reader reader) throws IOException {
        ImportFolder folder = new ImportFolder(temporary, "town");
        folder.run(reader.word, reader.workbook(reader.id, "System", "1", "2020-01-31").write(temporary.resolve(
                "good.xlsx")));
        before = folder.files();
        assertTrue(before.toString().contains("2020-01-31"), before::toString);
        return folder;
    }

    /** All that is said of a file, be it that it is refused, behind the places. */
    private List<String> told(ImportFolder folder, Reader reader, String name, byte[] bytes) throws IOException {
        String file = Files.write(temporary.resolve(name), bytes).toString();
        try {
            return folder.run(reader.word, file).report().entries().stream().filter(each -> each.kind()
                    != Kind.VANISHED).map(BadSheetsTest::line).map(each -> each.replace(temporary + "/", "")).toList();
        } catch (UnreadableException refused) {
            return List.of((refused.location() + ": " + refused.what().in(Language.EN)).replace(temporary + "/", ""));
        }
    }

    private static String line(Entry entry) {
        return entry.where() + ": " + entry.what().in(Language.EN);
    }

    static Stream<Arguments> bad() {
        return Stream.of(Reader.values()).flatMap(reader -> Stream.of(
                bad("the wrong sheet", reader, "f.xlsx", new SheetSketch("Budget", "Konto", "Beløb").row("1", "2")
                        .bytes(), "f.xlsx: None of the sheets is"),
                bad("the wrong table", reader, "f.csv", "Konto;Beløb\n1;2\n".getBytes(StandardCharsets.UTF_8),
                        "f.csv: "),
                bad("merged cells", reader, "f.xlsx", reader.workbook(reader.id, "New", "2", null)
                        .with(sheet -> sheet.range(1, 2, 1, 3).merge()).bytes(), at(reader, "2:3", "The cells C2:D2 ")),
                bad("a merged header", reader, "f.xlsx", reader.workbook(reader.id, "New", "2", null)
                        .with(sheet -> sheet.range(0, 1, 0, 2).merge()).bytes(), at(reader, "1:2", "The cells B1:C1 ")),
                bad("a header twice", reader, "f.xlsx", reader.workbook(reader.id, "New", "2", null)
                        .with(sheet -> sheet.value(0, 3, " version")).bytes(), at(reader, "1:4", "The ")),
                bad("a header twice in CSV", reader, "f.csv", (String.join(";", reader.titles).replace("Version",
                        reader.titles[1]) + "\n" + reader.id + ";New;2;").getBytes(StandardCharsets.UTF_8),
                        "f.csv:1:3: The "),
                bad("an encrypted workbook", reader, "f.xlsx", compound(), "f.xlsx: The workbook is encrypted"),
                bad("a workbook cut in half", reader, "f.xlsx", half(reader.workbook(reader.id, "New").bytes()),
                        "f.xlsx: The workbook is damaged"),
                bad("a text that the workbook does not have", reader, "f.xlsx", reader.rows("<row><c t=\"s\"><v>7</v>"
                        + "</c></row>"), "f.xlsx!worksheets/sheet1.xml:1:"),
                bad("an entity", reader, "f.xlsx", WorkbookSketch.of(reader.sheet).sheet(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>").bytes(),
                        "f.xlsx!worksheets/sheet1.xml:1:"),
                bad("no text", reader, "f.csv", new byte[] {0, 1, 2, 3}, "f.csv: This is neither"),
                bad("an open quotation mark", reader, "f.csv", reader.csv(reader.id, "\"New", "2", ""), "f.csv:2: "),
                bad("nothing", reader, "f.csv", new byte[0], "f.csv: "),
                bad("an error", reader, "f.xlsx", reader.rows("<row><c t=\"str\"><v>" + reader.id + "</v></c>"
                        + "<c t=\"str\"><v>System</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2020-01-31</v></c>"
                        + "</row>"),
                        at(reader, "2:3", ""))));
    }

    private static Arguments bad(String what, Reader reader, String name, byte[] bytes, String told) {
        return Arguments.of(what, reader, name, bytes, told);
    }

    private static String at(Reader reader, String place, String begin) {
        return "f.xlsx!" + reader.sheet + ":" + place + ": " + begin;
    }

    private static byte[] compound() {
        byte[] begin = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return Arrays.copyOf(begin, 2048);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("bad")
    void whatIsWrongIsToldWithItsPlaceAndChangesNothing(String what, Reader reader, String name, byte[] bytes,
            String told) throws IOException {
        ImportFolder folder = begin(reader);
        List<String> all = told(folder, reader, name, bytes);
        assertTrue(all.stream().anyMatch(each -> each.startsWith(told)), all::toString);
        assertEquals(before, folder.files());
    }

    @ParameterizedTest
    @EnumSource
    void aBombIsRefusedBeforeItIsUnpacked(Reader reader) throws IOException {
        ImportFolder folder = begin(reader);
        byte[] bomb = WorkbookSketch.of(reader.sheet).part("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] block = "<row/>".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }).bytes();
        assertEquals(List.of("f.xlsx: The workbook unpacks to more than any real one does; it is not read."),
                told(folder, reader, "f.xlsx", bomb));
        assertEquals(before, folder.files());
    }

    static Stream<Arguments> calls() {
        return Stream.of(Reader.values()).flatMap(reader -> Stream.of("WEBSERVICE(\"URL\")", "HYPERLINK(\"URL\",\"x\")",
                "'URL/[Book.xlsx]Sheet'!A1", "cmd|'/c curl URL'!A0").map(formula -> Arguments.of(reader, formula)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFormulaThatCallsOutIsToldAndNeitherComputedNorBelieved(Reader reader, String formula) throws IOException {
        ImportFolder folder = begin(reader);
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String calling = formula.replace("URL", "http://127.0.0.1:"
                    + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/x");
            String xml = calling.replace("\"", "&quot;");
            byte[] workbook = reader.rows("<row><c t=\"str\"><v>" + reader.id + "</v></c><c t=\"str\"><v>System</v></c>"
                    + "<c t=\"str\"><f>" + xml + "</f><v>Evil</v></c><c t=\"str\"><v>2020-01-31</v></c></row>");
            byte[] csv = reader.csv(reader.id, "System", "\"=" + calling.replace("\"", "\"\"") + "\"", "2020-01-31");

            assertTrue(one(told(folder, reader, "f.xlsx", workbook)).startsWith(at(reader, "2:3", "")));
            assertTrue(one(told(folder, reader, "f.csv", csv)).startsWith("f.csv:2:3: "));
            assertTrue(one(told(folder, reader, "f.csv", csv)).contains(calling));
            assertEquals(before, folder.files());
            assertNull(server.accept());
        }
    }

    private static String one(List<String> told) {
        assertEquals(1, told.size(), told::toString);
        return told.getFirst();
    }

    static Stream<Arguments> empty() {
        return Stream.of(Reader.values()).flatMap(reader -> Stream.of("<row r=\"%d\"/>",
                "<row r=\"%1$d\"><c r=\"A%1$d\" s=\"1\"/></row>", "<row r=\"%d\"><c t=\"str\"><v> </v></c></row>")
                .map(row -> Arguments.of(reader, row)));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void aMillionEmptyRowsSayNothing(Reader reader, String row) throws IOException {
        ImportFolder folder = begin(reader);
        StringBuilder rows = new StringBuilder();
        int many = Share.of(MANY);
        for (int i = 2; i < many; i++) {
            rows.append(row.formatted(i));
        }
        rows.append(WorkbookSketch.row(many, reader.id, "System", "1", "2020-01-31"));
        assertEquals(List.of(), told(folder, reader, "f.xlsx", reader.rows(rows.toString())));
        assertEquals(List.of(), told(folder, reader, "f.csv", (new String(reader.csv(reader.id, "System", "1",
                "2020-01-31"), StandardCharsets.UTF_8) + ";;;\n".repeat(many)).getBytes(StandardCharsets.UTF_8)));
        assertEquals(before, folder.files());
    }

    @ParameterizedTest
    @EnumSource
    void aDateAsTextIsUnderstoodAndOneThatIsNoneIsTold(Reader reader) throws IOException {
        ImportFolder folder = begin(reader);
        for (String day : new String[] {"28-02-2026", "2026-02-28"}) {
            told(folder, reader, "f.xlsx", reader.workbook(reader.id, "System", "1", "2019-01-01").bytes());
            assertEquals(List.of(), told(folder, reader, "f.xlsx", reader.workbook(reader.id, "System", "1", day)
                    .bytes()));
            assertEquals("2026-02-28", activeFrom(folder));
        }
        assertEquals(at(reader, "2:4", ""), place(told(folder, reader, "f.xlsx",
                reader.workbook(reader.id, "System", "1", "32-13-2026").bytes())));
        assertEquals("f.csv:2:4: ", place(told(folder, reader, "f.csv", reader.csv(reader.id, "System", "1",
                "engang"))));
    }

    private static String place(List<String> told) {
        return one(told).substring(0, one(told).indexOf(": ") + 2);
    }

    private static String activeFrom(ImportFolder folder) {
        return folder.landscape().all(Application.class).getFirst().getLifecycle().getActiveFrom().toString();
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsNotUtf8IsToldWithThePlaceOfTheFirstLetterInDoubt(Reader reader) throws IOException {
        ImportFolder folder = begin(reader);
        String text = new String(reader.csv(reader.id, "System", "Ældre", "2020-01-31"), StandardCharsets.UTF_8);
        assertTrue(one(told(folder, reader, "f.csv", text.getBytes(Charset.forName("ISO-8859-1"))))
                .startsWith("f.csv:2:3: This is not UTF-8"));
        String version = folder.landscape().all(Application.class).getFirst().getVersion();
        assertEquals(reader == Reader.KITOS ? "Ældre" : "1", version, "KITOS's texts are read as Excel writes them");
    }
}
