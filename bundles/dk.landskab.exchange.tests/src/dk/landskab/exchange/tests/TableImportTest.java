// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.strategy.Principle;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** What people write into sheets is understood, or told with its place. */
class TableImportTest {

    private static final String TOWN = """
            Application town.a "A" kind=HR businessFit=3 lifecycle.activeFrom=2020-01-01
            Application town.b "B" parent=town.a
            Principle town.p "P"
            Contract town.c "C"
              Cost town.c.cost amount=10 currency=DKK
            """;

    @TempDir
    private Path folder;

    private ImportResult read(String name, byte[] bytes, boolean deletes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Importers.named("csv").orElseThrow().run(new ImportRequest(List.of(folder.resolve(name).toString()),
                Optional.of(Sketch.of(TOWN)), Optional.empty(), deletes));
    }

    private Landscape after(String name, String text) {
        ImportResult result = read(name, text.getBytes(StandardCharsets.UTF_8), false);
        assertEquals(List.of(), findings(result));
        return Outcome.inMemory(result.drafts());
    }

    private static List<String> findings(ImportResult result) {
        return result.report().entries(Kind.FINDING).stream().map(each -> Path.of(each.where().file()).getFileName()
                + ":" + each.where().line() + ":" + each.where().column() + " " + each.what().in(Language.EN)).toList();
    }

    static Stream<Arguments> amounts() {
        return Stream.of(Arguments.of("id;Amount\ntown.c.cost;\"1.234.567,50\"\n", "1234567.50"),
                Arguments.of("id;Beløb\ntown.c.cost;1234,5\n", "1234.5"),
                Arguments.of("id,Belopp\ntown.c.cost,1234.5\n", "1234.5"),
                Arguments.of("id\tAmount\ntown.c.cost\t-12\n", "-12"),
                Arguments.of("\ufeffid,amount\ntown.c.cost,\"1,234,567.25\"\n", "1234567.25"),
                Arguments.of("id;amount\r\ntown.c.cost;0,125\r\n", "0.125"));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amountsAreUnderstoodAsTheCountryOfTheFileWritesThem(String text, String amount) {
        Landscape landscape = after("Cost.csv", text);
        assertEquals(amount, landscape.find("town.c.cost", Cost.class).orElseThrow().getAmount().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "31-01-2027", "31.1.2027", "31/1/2027"})
    void daysAreUnderstoodHoweverASpreadsheetSavesThem(String day) {
        Landscape landscape = after("Application.csv", "id,lifecycle.endOfLife\ntown.a," + day + "\n");
        assertEquals("2027-01-31", landscape.find("town.a", Application.class).orElseThrow().getLifecycle()
                .getEndOfLife().toString());
    }

    @Test
    void aTextThatWouldBeAFormulaKeepsItsMeaning() {
        Landscape landscape = after("Principle.csv", "id,name,statement,rationale,implication\n"
                + "town.p,'=1+1,\"=\"\"0012\"\"\",''-x,'plain\n");
        Principle principle = landscape.find("town.p", Principle.class).orElseThrow();
        assertEquals(List.of("=1+1", "0012", "'-x", "'plain"), List.of(principle.getName(), principle.getStatement(),
                principle.getRationale(), principle.getImplication()));
    }

    @Test
    void aColumnThatIsMissingSaysNothingAndAnEmptyCellSaysNothingIsThere() {
        Landscape landscape = after("Application.csv", "id,Kind\ntown.a,\n");
        Application application = landscape.find("town.a", Application.class).orElseThrow();
        assertEquals("A 3 false", application.getName() + " " + application.getBusinessFit() + " "
                + application.eIsSet(application.eClass().getEStructuralFeature("kind")));
    }

    @Test
    void aNewRowIsANewElementAndARowThatIsGoneIsToldAndOnlyDeletedWhenAsked() {
        String text = "id,name,parent,colour\ntown.a,A,,red\ntown.x,X,town.a,\n";
        ImportResult kept = read("Application.csv", text.getBytes(StandardCharsets.UTF_8), false);
        assertEquals("[town.b]", kept.report().entries(Kind.VANISHED).stream().map(each -> each.id()).toList()
                .toString());
        assertTrue(kept.report().entries(Kind.NOTE).getFirst().what().in(Language.EN).contains("colour"));
        Landscape landscape = Outcome.inMemory(kept.drafts());
        assertEquals("A", landscape.find("town.x", Application.class).orElseThrow().getParent().getName());

        ImportResult deleted = read("Application.csv", text.getBytes(StandardCharsets.UTF_8), true);
        assertTrue(Outcome.inMemory(deleted.drafts()).find("town.b").isEmpty());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("id,parent\ntown.a,town.nobody\n", "2:2"),
                Arguments.of("id,parent\ntown.a,town.p\n", "2:2"),
                Arguments.of("id,businessFit\ntown.b,2\ntown.a,high\n", "3:2"),
                Arguments.of("id,lifecycle.endOfLife\ntown.a,soon\n", "2:2"),
                Arguments.of("id,kind\ntown.a,Something\n", "2:2"),
                Arguments.of("id,name\ntown.a,\"=HYPERLINK(\"\"http://x\"\")\"\n", "2:2"),
                Arguments.of("id,name,Name\ntown.a,A,B\n", "1:3"),
                Arguments.of("id,name\ntown.p,A\n", "2:1"),
                Arguments.of("id,name\n,A\n", "2:1"),
                Arguments.of("id,name\ntown.a,A\ntown.a,A\n", "3:1"),
                Arguments.of("id,in\ntown.a,town.p\n", "2:2"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aCellThatIsWrongIsToldWithItsPlaceAndNothingChanges(String text, String place) {
        ImportResult result = read("Application.csv", text.getBytes(StandardCharsets.UTF_8), false);
        assertEquals(1, findings(result).size(), () -> findings(result).toString());
        assertTrue(findings(result).getFirst().startsWith("Application.csv:" + place + " "),
                () -> findings(result).toString());
        assertEquals(List.of(), result.drafts());
    }

    @Test
    void aNumberThatMayBeThousandsOrAFractionIsAskedAbout() {
        ImportResult result = read("Cost.csv", "id;amount\ntown.c.cost;1.234\n".getBytes(StandardCharsets.UTF_8),
                false);
        assertTrue(findings(result).getFirst().startsWith("Cost.csv:2:2 "), () -> findings(result).toString());
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            Worksheet sheet = book.newWorksheet("Application");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "name");
            sheet.value(0, 2, "lifecycle.endOfLife");
            sheet.value(0, 3, "businessFit");
            sheet.value(1_000_000, 0, "town.a");
            sheet.value(1_000_000, 1, "Far below");
            sheet.value(1_000_000, 2, java.time.LocalDate.of(2027, 1, 31));
            sheet.value(1_000_000, 3, 4);
        }
        return bytes.toByteArray();
    }

    @Test
    void aWorkbookWithAMillionEmptyRowsIsReadForTheOneThatIsNot() throws IOException {
        Application application = Outcome.inMemory(read("a.xlsx", book(), false).drafts())
                .find("town.a", Application.class).orElseThrow();
        assertEquals("Far below 2027-01-31 4", application.getName() + " "
                + application.getLifecycle().getEndOfLife() + " " + application.getBusinessFit());
    }
}
