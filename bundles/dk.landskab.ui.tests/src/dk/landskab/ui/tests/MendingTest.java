// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;

/** A case was approved on conditions, and none is stated: the rule knows that it can be an approval. */
@ExtendWith(Bench.class)
class MendingTest {

    private static final String RULE = "V-ACQ-21";
    private static final String TEXT = "town/buy.acq";
    private static final String CASES = """
            process town.buying "Buying" {
              organisation town version "1" currency DKK
              body board "Board"
              phase first "Need" { gate start "Start" approval { decided by board } }
            }
            acquisition town.one "One" {
              process town.buying requested by town.unit.hr on 2026-01-05 need "N"
              phase first entered 2026-01-05 { decision town.unit.it = approved-with-conditions on 2026-01-06 }
            }
            acquisition town.two "Two" {
              process town.buying requested by town.unit.hr on 2026-01-05 need "N"
              phase first entered 2026-01-05 { decision town.unit.it = approved-with-conditions on 2026-01-06 }
            }
            """;

    @TempDir
    private Path temporary;

    private final Driver driver;
    private OpenDesk desk;

    MendingTest(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void twoCasesAreOpenAndChecked() throws IOException {
        Path town = Town.write(temporary.resolve("town"));
        Files.writeString(town.resolve(TEXT), CASES);
        desk = driver.open(town);
        driver.until("the rules have run", () -> count() == 2);
        driver.until("the table shows them", () -> table().getItemCount() == desk.findings().size());
    }

    @AfterEach
    void nothingIsOpen() {
        driver.clear();
    }

    @Test
    void aProblemIsMendedAndTheMendingIsUndone() {
        List<String> offered = driver.on(this::offered);
        assertTrue(offered.size() > 2, offered.toString());

        driver.on(() -> press(offered.getFirst()));
        driver.until("one is mended", () -> count() == 1);
        assertTrue(driver.on(desk::isDirty));

        driver.begin(driver.workplace()::undo);
        driver.until("it is undone", () -> count() == 2);
        assertEquals(CASES, driver.on(this::text));
    }

    @Test
    void allOfAKindAreMendedInOneStep() {
        String all = driver.on(this::offered).stream().filter(each -> each.startsWith("For all 2 of this kind: "))
                .findFirst().orElseThrow();

        driver.on(() -> press(all));
        driver.until("both are mended", () -> count() == 0);
        assertFalse(driver.on(this::text).contains("approved-with-conditions"));

        driver.begin(driver.workplace()::undo);
        driver.until("both are undone", () -> count() == 2);
        assertEquals(CASES, driver.on(this::text));
    }

    @Test
    void whatNoRuleCanMendSaysSo() {
        List<String> offered = driver.on(() -> {
            int other = desk.findings().indexOf(desk.findings().stream().filter(each -> each.rule().equals("V-OWN-1")
                    || each.location().file().endsWith(".landskab")).findFirst().orElseThrow());
            return offered(other);
        });

        assertTrue(offered.contains("No rule knows how to fix this by itself"), offered.toString());
    }

    private long count() {
        return desk.findings().stream().map(Finding::rule).filter(RULE::equals).count();
    }

    private String text() {
        return desk.landscape().text(TEXT).orElseThrow().content();
    }

    private List<String> offered() {
        return offered(desk.findings().indexOf(desk.findings().stream().filter(each -> each.rule().equals(RULE))
                .findFirst().orElseThrow()));
    }

    /** What is offered for a row; the table stands as the findings do. */
    private List<String> offered(int row) {
        table().setSelection(row);
        table().notifyListeners(SWT.Selection, new Event());
        table().getMenu().notifyListeners(SWT.Show, new Event());
        return Stream.of(table().getMenu().getItems()).map(MenuItem::getText).toList();
    }

    private Object press(String item) {
        Stream.of(table().getMenu().getItems()).filter(each -> each.getText().equals(item)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        return null;
    }

    private Table table() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4).getFirst();
    }
}
