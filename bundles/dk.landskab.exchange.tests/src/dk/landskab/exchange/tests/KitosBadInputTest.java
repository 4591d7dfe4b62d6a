// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;

/** What is wrong is refused, or told with sheet, row and column; and then nothing of it is in the landscape. */
class KitosBadInputTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";

    @TempDir
    private Path temporary;
    private ImportFolder folder;
    private Map<String, String> before;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
        folder.run("kitos", systems().row(A, "System A", "1").write(temporary.resolve("good.xlsx")));
        before = folder.files();
    }

    private boolean refused;

    @AfterEach
    void whatIsRefusedChangesNothing() {
        if (refused) {
            assertEquals(before, folder.files());
        }
    }

    private static SheetSketch systems() {
        return new SheetSketch("Overblik", "IT-System (UUID)", "IT System", "Version", "Ibrugtagningsdato");
    }

    private String refusal(byte[] bytes) throws IOException {
        refused = true;
        String input = Files.write(temporary.resolve("f"), bytes).toString();
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> folder.run("kitos", input));
        return (refusal.location() + ": " + refusal.what().in(Language.EN)).replace(temporary + "/", "");
    }

    private List<String> findings(SheetSketch sheet, Kind kind) {
        ImportReport report = folder.run("kitos", sheet.write(temporary.resolve("f"))).report();
        return report.entries(kind).stream().map(each -> (each.where() + ": " + each.what().in(Language.EN))
                .replace(temporary + "/", "")).toList();
    }

    @Test
    void theWrongSheet() throws IOException {
        assertEquals("f: None of the sheets is an overview of KITOS: Budget. One of the first rows must have the "
                + "titles of its columns, such as 'IT-System (UUID)' or 'IT Kontrakt'.",
                refusal(new SheetSketch("Budget", "Konto", "Beløb").row("1", "2").bytes()));
    }

    @Test
    void theColumnOfIdentitiesIsHidden() throws IOException {
        assertTrue(refusal(new SheetSketch("Overblik", "IT System", "Version").row("A", "1").bytes())
                .startsWith("f!Overblik:1: The column 'IT-System (UUID)' is missing"));
        assertTrue(refusal(new SheetSketch("Katalog", "IT systemnavn", "Forretningstype").row("A", "1").bytes())
                .startsWith("f!Katalog:1: The column 'UUID' is missing"));
    }

    @Test
    void aTitleTwice() throws IOException {
        assertTrue(refusal(new SheetSketch("Overblik", "IT-System (UUID)", "IT System", "Version", "version ").bytes())
                .startsWith("f!Overblik:1:4: The title 'version' stands in column 3 too"));
    }

    @Test
    void noUuidAndNoName() {
        assertEquals(List.of("f!Overblik:2: IT-System (UUID): '42' is no UUID, so that nothing can be found again by "
                + "it; the row is left out."), findings(systems().row("42", "System X"), Kind.LOST));
        SheetSketch contracts = new SheetSketch("Overblik", "IT Kontrakt", "Kontrakt ID", "Reference");
        assertEquals(List.of("f!Overblik:3: The column 'IT Kontrakt' is empty here, so that nobody can say what the "
                + "row is of; it is left out."), findings(contracts
                        .row("K", "1", "x").row(null, null, "y"), Kind.LOST));
    }

    @Test
    void datesAsTextAndAsNonsense() {
        assertEquals(List.of("f!Overblik:3:4: Ibrugtagningsdato: '32-13-2026' of System B is not understood; "
                + "it is kept as a property."), findings(systems().row(A, "System A", "1", "31-12-2026")
                        .row(B, "System B", "1", "32-13-2026"), Kind.FALLBACK));
        assertEquals("2026-12-31", folder.find("kk.app." + A, Application.class).getLifecycle().getActiveFrom()
                .toString());
    }

    @Test
    void jsonCutAnywhere() throws IOException {
        String one = "{\"uuid\": \"" + A + "\",\n \"systemContext\": {\"uuid\": \"" + A + "\", \"name\": \"New\"}}";
        String row = "{\"ItSystemUuid\": \"" + A + "\",\n \"SystemName\": \"New\"}";
        for (String json : List.of(one, "[" + one + "]", "{\"@odata.context\": \"x\", \"value\": [" + row + "]}")) {
            for (int length = 1; length < json.length(); length++) {
                String cut = json.substring(0, length);
                String told = refusal(cut.getBytes(StandardCharsets.UTF_8));
                assertTrue(told.startsWith(cut.contains("\n") ? "f:2:" : "f:1:"), told);
            }
        }
    }

    @Test
    void jsonOfSomethingElse() throws IOException {
        assertTrue(refusal("[\n{\"a\": 1}]".getBytes(StandardCharsets.UTF_8)).startsWith("f:2:"));
        assertTrue(refusal("[]".getBytes(StandardCharsets.UTF_8)).startsWith("f: There is nothing of KITOS"));
        assertTrue(refusal("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).startsWith("f:1"));
    }

    @Test
    void whatIsNotSaidOrNotUnderstoodLeavesWhatWasKnown() throws IOException {
        String[] titles = {"IT-System (UUID)", "IT System", "Ibrugtagningsdato"};
        folder.run("kitos", new SheetSketch("Overblik", titles).row(B, "Ældrepleje", "2020-01-31")
                .write(temporary.resolve("good.xlsx")));
        folder.run("kitos", new SheetSketch("Overblik", titles).row(B, null, "engang")
                .write(temporary.resolve("bad.xlsx")));

        Application known = folder.find("kk.app." + B, Application.class);
        assertEquals("Ældrepleje", known.getName());
        assertEquals("2020-01-31", known.getLifecycle().getActiveFrom().toString());
    }

    @Test
    void aFolder() {
        refused = true;
        UnreadableException refusal = assertThrows(UnreadableException.class,
                () -> folder.run("kitos", temporary.toString()));
        assertEquals("This is a folder, and a file is wanted. Name the files in it.", refusal.what().in(Language.EN));
    }

    @Test
    void nobodyForWhomItCouldBe() {
        ImportFolder nobody = new ImportFolder(temporary.resolve("nobody"), null);
        assertThrows(UnreadableException.class, () -> nobody.run("kitos", temporary.resolve("good.xlsx").toString()));
        assertEquals(Map.of(), nobody.files());
    }
}
