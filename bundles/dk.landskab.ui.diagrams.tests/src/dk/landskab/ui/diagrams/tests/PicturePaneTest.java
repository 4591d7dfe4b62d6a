// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.diagrams.PicturePane;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class PicturePaneTest {

    private Window window;
    private PicturePane pane;

    @BeforeEach
    void open() {
        window = new Window(600, 400);
        pane = new PicturePane(window.shell(), new Pictures("town", Sketch.of(Town.TEXT), Language.DA)
                .of("kind:ApplicationLandscape/town").orElseThrow(), Language.DA);
        window.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePictureIsShownWholeAndABoxLetsItBeAsLargeAsItWasDrawn() {
        untilSays("Care system");
        untilSays("Hele billedet");
        untilSays("checked");
    }

    @Test
    void onAnotherBackgroundThePictureIsDrawnForIt() {
        boolean wasDark = ElementImages.isDark(pane.control());
        untilSays(wasDark ? "content=\"dark\"" : "content=\"light\"");

        pane.control().setBackground(window.shell().getDisplay().getSystemColor(
                wasDark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        window.painted();

        untilSays(wasDark ? "content=\"light\"" : "content=\"dark\"");
    }

    private void untilSays(String words) {
        Browser browser = window.find(Browser.class);
        Page.until(window, words, () -> browser.getText().contains(words));
    }
}
