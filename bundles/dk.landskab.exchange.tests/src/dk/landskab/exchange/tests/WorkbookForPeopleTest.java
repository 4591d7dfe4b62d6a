// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.exchange.sheet.Cell;
import dk.landskab.exchange.sheet.Row;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** Sheets are written for people: in their language, with lists to choose from, in types a spreadsheet counts with. */
class WorkbookForPeopleTest {

    private static final String TOWN = """
            Application town.a "A" kind=HR lifecycle.activeFrom=2020-01-31
            Application town.b "B" parent=town.a
            Contract town.c "C"
              Cost town.c.cost amount=1234567.5 currency=DKK
              Cost town.c.whole amount=1000 currency=DKK
              Cost town.c.exact amount=0.125 currency=DKK
            """;
    private static final Pattern VALIDATION = Pattern.compile("<dataValidation sqref=\"([A-Z]+)2:[^>]*showErrorMessage="
            + "\"(true|false)\" errorTitle=\"([^\"]*)\" error=\"([^\"]*)\"[^>]*><formula1>"
            + "'Landskab lists'!\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)<");

    @TempDir
    private Path folder;

    private Landscape town;

    @BeforeEach
    void begin() {
        town = Sketch.of(TOWN);
    }

    private Path export(Landscape landscape, Language language, String format) {
        String target = format.equals("csv") ? "sheets" : "book.xlsx";
        new ExportFolder(folder).run(format, new ExportRequest(landscape, target, language, true));
        return folder.resolve(target);
    }

    private List<Table> workbook(Language language) {
        return Tables.read("book", export(town, language, "xlsx"));
    }

    private static Table sheet(List<Table> tables, String idHeader) {
        return tables.stream().filter(each -> !each.rows().isEmpty() && each.rows().getFirst().cells().getFirst().text()
                .equals(idHeader)).findFirst().orElseThrow();
    }

    private static int column(Table table, String header) {
        return table.rows().getFirst().cells().stream().filter(each -> each.text().equals(header)).findFirst()
                .orElseThrow().column();
    }

    private static Cell cell(Table table, String id, String header) {
        Row row = table.rows().stream().filter(each -> each.cells().getFirst().text().equals(id)).findFirst()
                .orElseThrow();
        return row.cell(column(table, header)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"EN, Costs, Cost id, Amount, Lies in", "DA, Omkostninger, Omkostning id, Beløb, Ligger i",
        "SV, Kostnader, Kostnad id, Belopp, Ligger i"})
    void aSheetSpeaksTheLanguageOfItsReader(Language language, String sheet, String id, String amount, String in) {
        Table costs = sheet(workbook(language), id);
        assertEquals(sheet, costs.sheet());
        assertEquals("town.c", cell(costs, "town.c.cost", in).text());
        assertTrue(column(costs, amount) > 1);
    }

    @ParameterizedTest
    @EnumSource
    void everyClassThatHasIdsHasASheet(Language language) throws IOException {
        long classes = Metamodel.classes().filter(each -> !each.isAbstract() && !each.isInterface()
                && CorePackage.Literals.IDENTIFIED.isSuperTypeOf(each)
                && each.getEPackage() != DiagramPackage.eINSTANCE).count();
        List<Table> tables = workbook(language).stream().filter(each -> !each.traits().hidden()).toList();
        assertEquals(classes, tables.size());
        assertEquals(classes, tables.stream().map(each -> each.sheet().toLowerCase()).distinct().count());
        try (Stream<Path> files = Files.list(export(town, language, "csv"))) {
            assertEquals(classes, files.count());
        }
    }

    @Test
    void daysAndMoneyAreWhatASpreadsheetCountsWith() throws IOException {
        List<Table> tables = workbook(Language.EN);
        Cell day = cell(sheet(tables, "Application id"), "town.a", "Lifecycle: In operation from");
        assertEquals("DATE 2020-01-31", day.type() + " " + day.text());
        Table costs = sheet(tables, "Cost id");
        for (String[] each : new String[][] {{"cost", "1234567.5"}, {"whole", "1000"}, {"exact", "0.125"}}) {
            Cell amount = cell(costs, "town.c." + each[0], "Amount");
            assertEquals("NUMBER " + each[1], amount.type() + " " + amount.text());
        }
        String styles = part(folder.resolve("book.xlsx"), "xl/styles.xml");
        for (String format : List.of("#,##0.00", "#,##0", "#,##0.000", "yyyy-mm-dd")) {
            assertTrue(styles.contains("formatCode=\"" + format + "\""), format);
        }
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a cell below a header may choose from, behind whether anything else is refused, and with which words. */
    private String choices(Language language, String idHeader, String header) throws IOException {
        List<Table> tables = workbook(language);
        Table table = sheet(tables, idHeader);
        Table lists = tables.getLast();
        assertTrue(lists.traits().hidden());
        String letters = letters(column(table, header));
        String xml = part(folder.resolve("book.xlsx"), "xl/worksheets/sheet" + (tables.indexOf(table) + 1) + ".xml");
        MatchResult found = VALIDATION.matcher(xml).results().filter(each -> each.group(1).equals(letters)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing to choose from in " + letters));
        int column = number(found.group(5));
        String list = lists.rows().stream().limit(Integer.parseInt(found.group(6)))
                .map(each -> each.cell(column).orElseThrow().text()).collect(Collectors.joining(", "));
        return (found.group(2).equals("true") ? found.group(3) + "/" + found.group(4) : "free") + ": " + list;
    }

    private static String letters(int column) {
        return (column > 26 ? letters((column - 1) / 26) : "") + (char) ('A' + (column - 1) % 26);
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Cost id | Paid | Paid/Choose one of the words in the list.: ",
        "DA | Omkostning id | Betales | Betales/Vælg et af ordene på listen.: ",
        "SV | Kostnad id | Betalas | Betalas/Välj ett av orden i listan.: "})
    void aLiteralIsChosenFromTheWordsOfItsReader(Language language, String id, String header, String begin)
            throws IOException {
        String choices = choices(language, id, header);
        assertTrue(choices.startsWith(begin), choices);
        assertTrue(choices.contains(language == Language.EN ? "per year" : language == Language.DA ? "pr. år"
                : "per år"), choices);
    }

    @Test
    void aReferenceIsChosenFromTheIdsOfWhatItMayLeadTo() throws IOException {
        assertEquals("free: town.a, town.b", choices(Language.EN, "Application id", "Module of"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://127.0.0.1:1/x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
        "'=1", "''", "'x", "=\"007\"", "=cmd|'/c calc'!A0", "0012", "1.5", "2027-01-31", "true", "_x0041_", " a ",
        "a\n=1", "[\"a\"]", "\u0001", "'"})
    void aTextIsNeverComputedAndComesBackAsItWas(String text) throws IOException {
        Application application = town.find("town.a", Application.class).orElseThrow();
        application.setName(text);
        for (String format : List.of("xlsx", "csv")) {
            Path target = export(town, Language.EN, format);
            Path file = Files.isDirectory(target) ? target.resolve("Application.csv") : target;
            Table table = sheet(Tables.read("f", file), "Application id");
            Cell name = cell(table, "town.a", "Name");
            assertEquals("TEXT", name.type() + name.formula());
            assertFalse("=+-@\t\r".indexOf(name.written().charAt(0)) >= 0, name::written);
            Landscape read = Outcome.inMemory(Importers.named("csv").orElseThrow().run(new ImportRequest(
                    List.of(file.toString()), Optional.of(Sketch.of(TOWN)), Optional.empty())).drafts());
            assertEquals(text, read.find("town.a", Application.class).orElseThrow().getName());
        }
    }
}
