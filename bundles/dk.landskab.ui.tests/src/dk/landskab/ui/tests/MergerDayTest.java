// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.change.Correspondence;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.landscape.OpenDesk;

/** The day of those who bring two municipalities together: from two repositories to the report in every form. */
@ExtendWith(Bench.class)
class MergerDayTest {

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final AnalysesHand analyses;
    private OpenDesk desk;

    MergerDayTest(Driver driver) {
        this.driver = driver;
        analyses = new AnalysesHand(driver);
    }

    @BeforeEach
    void theOneIsOpenAndTheOtherLiesBesideIt() {
        Terminal south = Terminal.in(Neighbours.south(temporary.resolve("south")));
        south.replace("south/systems.landskab", "Boats", "Ships");
        Neighbours.plan(temporary.resolve("plan"));
        driver.turnTo(Perspectives.MERGER);
        desk = driver.open(Neighbours.north(temporary.resolve("north")));
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
        driver.turnTo(Perspectives.ARCHITECTURE);
    }

    @Test
    void twoRepositoriesAreAskedAboutAndTheAnswerIsLookedThroughAndWrittenInEveryForm() throws IOException {
        Set<String> stopped = ask();
        assertEquals(Set.of("&Stop"), stopped, "what goes on is shown, and can be stopped");

        analyses.look("Which systems are the same?", "Score", "");
        assertEquals(List.of("Patients of Northby", "Curo in Northby"), driver.on(() -> analyses.rows(0)));
        analyses.look("Which systems are the same?", "Northby", "curo");
        assertEquals(List.of("Curo in Southby"), driver.on(() -> analyses.rows(1)));
        analyses.follow(0);
        driver.until("the form shows it", () -> !driver.controls(Text.class,
                each -> each.getText().equals("Curo in Northby")).isEmpty());
        driver.until("it is open", () -> driver.window().getActivePage().getActiveEditor().getSite().getId()
                .equals("dk.landskab.ui.element"));

        analyses.look("Where do the data land?", "Data", "");
        Path all = temporary.resolve("report");
        analyses.write(all);
        wholeReport(all);
        for (String each : List.of("html", "md", "txt", "csv", "json", "xlsx", "ics")) {
            Path file = temporary.resolve("one." + each);
            analyses.write(file);
            assertTrue(words(file).contains(each.equals("ics") ? "20280331" : "Patients of Southby")
                    || each.equals("json"), each);
        }
        assertEquals(Files.readString(all.resolve("report.json")), Files.readString(temporary.resolve("one.json")));
        assertFalse(driver.on(desk::isDirty));
    }

    @Test
    void thePlanIsOpenedFromTheAnswerNamesTheSystemsOfBothAndTheAnswerIsStillThere() {
        Path plan = temporary.resolve("made");
        analyses.analyse("merger");
        analyses.place(0, AnalysesHand.HERE);
        analyses.place(1, desk.path().resolveSibling("south").toString());
        analyses.folder(plan);
        driver.press("Finish");
        analyses.answered();

        driver.press("Open the plan");
        driver.until("the plan is open", () -> driver.workplace().desk().filter(each -> each.path().equals(plan))
                .isPresent());
        OpenDesk planned = driver.opened();
        driver.on(() -> {
            planned.open(planned.landscape().landscape().all(Correspondence.class).stream()
                    .filter(each -> Labels.in(Language.EN).of(each).startsWith("Curo in")).findFirst().orElseThrow());
            return null;
        });

        for (String each : List.of("Curo in Northby (Northby)", "Curo in Southby (Southby)")) {
            driver.until(each + " in the form", () -> driver.onTheScreen().stream().anyMatch(text -> text.contains(each)));
        }
        assertTrue(driver.on(analyses::isAnswered), "the answer is still there");
        assertTrue(driver.on(() -> driver.controls(Button.class, each -> each.getText().equals("Open the p&lan")
                && each.isVisible()).isEmpty()), "the plan is open already");
    }

    /** Asks by the wizard; gives what stands on the buttons that were shown while it was worked out. */
    private Set<String> ask() {
        Set<String> shown = ConcurrentHashMap.newKeySet();
        Listener watch = event -> {
            if (event.widget instanceof Composite line
                    && Stream.of(line.getChildren()).anyMatch(ProgressBar.class::isInstance)) {
                Stream.of(line.getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                        .forEach(each -> shown.add(each.getText()));
            }
        };
        driver.on(() -> {
            driver.window().getShell().getDisplay().addFilter(SWT.Show, watch);
            return null;
        });
        analyses.analyse("merger");
        analyses.place(0, AnalysesHand.HERE);
        analyses.place(1, desk.path().resolveSibling("south").toString(), "main");
        analyses.folder(desk.path().resolveSibling("plan"));
        driver.press("Next >");
        driver.fill("Date:", "2026-12-01");
        driver.press("Finish");
        analyses.answered();
        driver.on(() -> {
            driver.window().getShell().getDisplay().removeFilter(SWT.Show, watch);
            return null;
        });
        return shown;
    }

    /** By the fees of the fixture: the south's 7,500 a month is paid beside the north's 10,000 until the contract ends. */
    private static void wholeReport(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("index.html"));
        for (String each : List.of("Curo in Northby", "Curo in Southby", "Same product", "45,000", "2028-03-31")) {
            assertTrue(page.contains(each), each);
        }
        assertFalse(page.contains("Ships"), "what is not committed is not of the revision");
        JsonObject result = JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
        assertEquals("45000.00", with(result, "doubles", "group", "north.app.curo+south.app.curo").get("amount")
                .getAsString());
        assertEquals("7500.00", with(result, "months", "month", "2028-06").get("DOUBLE").getAsString());
        assertEquals("0.00", with(result, "months", "month", "2028-07").get("DOUBLE").getAsString());
        assertEquals("2028-03-31", with(result, "contracts", "id", "south.contract.curo").get("lastNotice").getAsString());
        JsonObject landing = with(result, "landing", "data", "south.data.patients");
        assertEquals("LANDED", landing.get("status").getAsString());
        assertEquals("north.app.curo", landing.getAsJsonArray("to").get(0).getAsString());
        assertTrue(Files.readString(folder.resolve("tables/contracts.csv")).contains("Curo for Southby"));
    }

    private static JsonObject with(JsonObject result, String list, String key, String value) {
        return StreamSupport.stream(result.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(each -> each.get(key).getAsString().equals(value)).findFirst().orElseThrow();
    }

    /** The words of a file, also of one that is packed. */
    private static String words(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file);
        }
        try (ZipFile packed = new ZipFile(file.toFile())) {
            StringBuilder words = new StringBuilder();
            for (var each : packed.stream().toList()) {
                words.append(new String(packed.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
            return words.toString();
        }
    }
}
