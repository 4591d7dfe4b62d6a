// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.Perspectives;
import dk.landskab.ui.acquisitions.board.Board;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.part.AcquisitionTextEditor;

/** The part of the {@link AlbumTest album} that shows acquisitions, and what is wrong with them. */
@ExtendWith(Bench.class)
@EnabledIfSystemProperty(named = Walk.PICTURES, matches = ".+")
class AlbumOfTextsTest {

    private static final String CASE = "lindholt.anskaf.omsorg";

    @TempDir
    private Path temporary;

    private final Driver driver;
    private final Walk walk;
    private OpenDesk desk;
    private StyledText text;

    AlbumOfTextsTest(Driver driver) {
        this.driver = driver;
        this.walk = Walk.with(driver);
    }

    @BeforeEach
    void aTextOfTheExampleIsOpen() throws IOException {
        Path lindholt = walk.begin(temporary);
        walk.perspective(Perspectives.ACQUISITIONS);
        desk = driver.open(lindholt);
        driver.begin(() -> desk.open(desk.landscape().find(CASE).orElseThrow()));
        driver.until("the text", () -> !texts().isEmpty());
        text = driver.on(() -> texts().getFirst());
        driver.until("the outline", () -> driver.window().getActivePage()
                .getActiveEditor() instanceof AcquisitionTextEditor);
        driver.on(() -> {
            driver.window().getActivePage().activate(driver.window().getActivePage().getActiveEditor());
            return null;
        });
    }

    private List<StyledText> texts() {
        return driver.controls(StyledText.class, each -> each.getText().contains("acquisition lindholt."));
    }

    @AfterEach
    void nothingIsOpen() {
        walk.end();
    }

    @Test
    void theTextAndItsWizards() {
        walk.take("acquisitions");
        for (String each : List.of("new", "adopt")) {
            driver.command("dk.landskab.ui.acquisition." + each);
            walk.dialog("acquisition-" + each);
        }
        walk.view(Perspectives.PROBLEMS);
        walk.take("problems");
    }

    @Test
    void whatIsSaidUnderTheMouse() {
        caret("app.vardelys,");
        driver.on(() -> {
            Point place = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset() + 2));
            point(place.x, place.y + text.getLineHeight() / 2);
            return null;
        });
        driver.on(() -> {
            Point place = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset() + 2));
            point(place.x + 1, place.y + text.getLineHeight() / 2);
            return null;
        });
        walk.dialog("acquisitions-hover");
    }

    @Test
    void assistAndRenameAndSearchAndMenu() {
        caret("  product dk.prod.nordhelt");
        driver.command("dk.landskab.ui.text.assist");
        walk.dialog("acquisitions-assist");
        caret("app.vardelys,");
        driver.command("dk.landskab.ui.text.rename");
        walk.dialog("acquisitions-rename");
        driver.command("dk.landskab.ui.text.references");
        walk.dialog("acquisitions-references");
        driver.command("dk.landskab.ui.text.find");
        walk.take("acquisitions-find");
        walk.menu("acquisitions-menu", driver.on(text::getMenu), 300, 200);
        walk.whole("acquisitions-whole");
    }

    @Test
    void whatIsWrongAndHowItIsMended() {
        replace("replaces app.vardelys,", "replaces app.vardelis,");
        driver.until("the rules say so", () -> desk.findings().stream().anyMatch(each -> each.rule().equals("V-ID-2")));
        walk.take("acquisitions-wrong");
        caret("app.vardelis");
        driver.command("dk.landskab.ui.text.fix");
        walk.dialog("acquisitions-fix");
        walk.view(Perspectives.PROBLEMS);
        walk.choose(driver.on(this::problems), 0);
        walk.menu("problems-menu", driver.on(() -> problems().getMenu()), 200, 300);
    }

    private void point(int x, int y) {
        Event mouse = new Event();
        mouse.type = SWT.MouseMove;
        mouse.x = x;
        mouse.y = y;
        text.getDisplay().post(mouse);
    }

    @Test
    void everyCase() {
        walk.view("dk.landskab.ui.pipeline");
        String reading = Message.of(Board.class, "reading").in(driver.workplace().language());
        driver.until("the cases", () -> driver.controls(Label.class, each -> each.getText().equals(reading)).isEmpty());
        walk.take("board");
        walk.maximize();
        for (int i = 0; i < 3; i++) {
            walk.tab(3, i);
            walk.take("board-whole-" + (i + 1));
        }
        walk.maximize();
    }

    private Table problems() {
        return driver.controls(Table.class, each -> each.getColumnCount() == 4 && each.getMenu() != null).getFirst();
    }

    /** Puts the caret before a word. */
    private void caret(String word) {
        driver.on(() -> {
            text.setFocus();
            text.setSelection(text.getText().indexOf(word));
            return null;
        });
    }

    private void replace(String what, String by) {
        driver.on(() -> {
            int at = text.getText().indexOf(what);
            text.replaceTextRange(at, what.length(), by);
            text.setSelection(at + by.length());
            return null;
        });
    }
}
