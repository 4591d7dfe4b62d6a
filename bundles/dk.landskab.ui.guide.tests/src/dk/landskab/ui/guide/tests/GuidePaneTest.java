// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.guide.GuidePane;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class GuidePaneTest {

    private Window window;
    private GuidePane guide;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContentsLeadToAChapterItsSectionsAndTheWordsInIt(Language language) {
        open(language);
        Chapter chapter = Guide.named("acquisition", language).orElseThrow();
        text().setCaretOffset(text().getText().indexOf(chapter.title()) + 1);
        Event enter = new Event();
        enter.character = SWT.CR;
        text().notifyListeners(SWT.KeyDown, enter);
        assertTrue(text().getText().startsWith(chapter.title()));
        window.picture("guide-" + language.tag());

        Combo sections = window.find(Combo.class);
        sections.select(sections.getItemCount() - 1);
        Window.happens(sections, SWT.Selection);
        assertEquals(sections.getItem(sections.getItemCount() - 1).strip(),
                text().getLine(text().getLineAtOffset(text().getCaretOffset())));

        window.find(Text.class).setText("lindholt.ANSKAF");
        String first = text().getSelectionText();
        int at = text().getSelectionRange().x;
        Window.happens(window.find(Text.class), SWT.DefaultSelection);
        assertEquals("lindholt.anskaf", first);
        assertTrue(text().getSelectionRange().x > at);

        guide.show("nothing");
        assertTrue(text().getText().contains(chapter.title()));
        assertTrue(!text().getText().startsWith(chapter.title()));
    }

    private void open(Language language) {
        window = new Window(560, 640);
        guide = new GuidePane(window.shell(), language);
        window.open();
    }

    private StyledText text() {
        return window.find(StyledText.class);
    }
}
