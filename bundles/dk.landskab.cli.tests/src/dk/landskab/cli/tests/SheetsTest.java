// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;

/** Sheets go out and come back by commands. */
class SheetsTest {

    private static final String UUID = "aaaaaaaa-0000-4000-8000-000000000001";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscape() throws IOException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        write("Application.csv", "id;name;kind;lifecycle.endOfLife\ntown.pay;Payroll;HR;2030-01-31\n");
        assertEquals(0, shell.type("import", "csv", "Application.csv", "--into", "town", "--apply").status());
        write("systems.csv", "IT-System (UUID);IT System\n" + UUID + ";Lønsystem\n");
        assertEquals(0, shell.type("import", "kitos", "systems.csv", "--into", "town", "--organisation", "town")
                .status());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("town"))) {
            for (Path file : all.filter(each -> each.toString().endsWith(".landskab")).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** Puts another text into a workbook, as a spreadsheet would save it. */
    private static void edit(Path workbook, String part, String text, String other) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
            String before = Files.readString(zip.getPath(part));
            assertTrue(before.contains(text), before);
            Files.writeString(zip.getPath(part), before.replace(text, other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookOfAnyLanguageIsReadInAnyOtherAndSaysNothingNew(Language language) throws IOException {
        Shell other = shell.speaking(language);
        assertEquals(0, other.type("export", "xlsx", "town", "--out", "book.xlsx", "--people").status());
        Map<String, String> before = files();
        for (Language reader : Language.values()) {
            Shell.Outcome outcome = shell.speaking(reader).type("import", "csv", "book.xlsx", "--into", "town",
                    "--apply", "--format", "json");
            JsonObject report = JsonParser.parseString(outcome.out()).getAsJsonObject();
            assertEquals("0 [] false []", outcome.status() + " " + report.get("entries") + " " + report.get("written")
                    + " " + report.get("files"));
        }
        assertEquals(before, files());
    }

    @Test
    void anEditedWorkbookIsShownFirstAndWrittenWhenAsked() throws IOException {
        shell.type("export", "xlsx", "town", "--out", "book.xlsx");
        edit(folder.resolve("book.xlsx"), "xl/sharedStrings.xml", ">Payroll<", ">Salaries<");
        Map<String, String> before = files();

        Shell.Outcome shown = shell.type("import", "csv", "book.xlsx", "--into", "town");
        assertEquals(0, shown.status(), shown::toString);
        assertTrue(shown.out().contains("Payroll") && shown.out().contains("Salaries"), shown::out);
        assertTrue(shown.out().contains("--apply"), shown::out);
        assertEquals(before, files());

        assertEquals(0, shell.type("import", "csv", "book.xlsx", "--into", "town", "--apply").status());
        assertTrue(files().toString().contains("name=\"Salaries\""));
        assertTrue(shell.type("import", "csv", "book.xlsx", "--into", "town").out().contains("Nothing changed."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "kitos"})
    void aFileThatIsNoTableEndsWithStatus3AndChangesNothing(String importer) throws IOException {
        shell.type("export", "xlsx", "town", "--out", "book.xlsx");
        byte[] book = Files.readAllBytes(folder.resolve("book.xlsx"));
        Map<String, byte[]> bad = Map.of("cut.xlsx", Arrays.copyOf(book, book.length / 2),
                "encrypted.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                "binary.csv", new byte[] {0, 1, 2},
                "other.csv", "colour;size\nred;1\n".getBytes(StandardCharsets.UTF_8),
                "quote.csv", "id;name\n\"x;y\n".getBytes(StandardCharsets.UTF_8));
        Map<String, String> before = files();
        for (Map.Entry<String, byte[]> each : bad.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
            Shell.Outcome outcome = shell.type("import", importer, each.getKey(), "--into", "town", "--organisation",
                    "town");
            assertEquals(3, outcome.status(), each::getKey);
            assertTrue(outcome.err().contains(each.getKey()), outcome::err);
        }
        assertEquals(before, files());
    }

    @Test
    void jsonThatIsCutEndsWithStatus3AndItsPlace() throws IOException {
        write("cut.json", "[{\"uuid\": \"" + UUID + "\",\n \"systemContext\": {\"uuid\": \"" + UUID);
        Map<String, String> before = files();
        Shell.Outcome outcome = shell.type("import", "kitos", "cut.json", "--into", "town", "--organisation", "town");
        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("cut.json:2:"), outcome::err);
        assertEquals(before, files());
    }

    @Test
    void mergedCellsOfAnEditedWorkbookAreAFinding() throws IOException {
        shell.type("export", "xlsx", "town", "--out", "book.xlsx");
        String name = "xl/worksheets/sheet" + sheetOfApplications() + ".xml";
        edit(folder.resolve("book.xlsx"), name, "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/>"
                + "</mergeCells>");
        Map<String, String> before = files();
        Shell.Outcome outcome = shell.type("import", "csv", "book.xlsx", "--into", "town", "--apply");
        assertEquals(1, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("book.xlsx!Applications:2:2: The cells B2:B3 are merged"), outcome::out);
        assertEquals(before, files());
    }

    private int sheetOfApplications() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("book.xlsx"))) {
            String sheets = Files.readString(zip.getPath("xl/workbook.xml"));
            return sheets.substring(0, sheets.indexOf("name=\"Applications\"")).split("<sheet ", -1).length - 1;
        }
    }
}
