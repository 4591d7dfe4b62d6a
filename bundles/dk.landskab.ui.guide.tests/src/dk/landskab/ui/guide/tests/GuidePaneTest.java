// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.guide.GuidePane;
import dk.landskab.ui.guide.Leaf;
import dk.landskab.ui.guide.Leaf.Span;
import dk.landskab.ui.guide.Leaf.Style;
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

    @Test
    void onlyALinkIsFollowedByEnterOrAClickThatChoosesNothing() {
        open(Language.EN);
        Chapter chapter = Guide.in(Language.EN).getFirst();
        String contents = text().getText();

        text().setCaretOffset(0);
        key(SWT.CR);
        assertEquals(contents, text().getText(), "the title is no link");
        text().setCaretOffset(contents.indexOf(chapter.title()) + 1);
        key(' ');
        assertEquals(contents, text().getText());
        text().setSelection(contents.indexOf(chapter.title()), contents.indexOf(chapter.title()) + 4);
        click(contents.indexOf(chapter.title()) + 2);
        assertEquals(contents, text().getText(), "who marks words follows nothing");
        text().setSelection(0);
        click(contents.indexOf(chapter.title()) + 2);
        assertTrue(text().getText().startsWith(chapter.title()));
    }

    @Test
    void theChoiceHasTheContentsAllChaptersAndTheSectionsOfTheOneThatIsShown() {
        open(Language.DA);
        List<String> chapters = Guide.in(Language.DA).stream().map(Chapter::title).toList();
        Combo choice = window.find(Combo.class);
        assertEquals(chapters, List.of(choice.getItems()).subList(1, choice.getItemCount()));

        choose(2);
        assertTrue(text().getText().startsWith(chapters.get(1)));
        assertEquals(2, choice.getSelectionIndex());
        assertTrue(choice.getItemCount() > chapters.size() + 1, "its sections");
        choose(0);
        assertEquals(chapters.size() + 1, choice.getItemCount());
    }

    @Test
    void aSearchGoesFromPlaceToPlaceAndBeginsAgainAtTheEnd() {
        open(Language.EN);
        guide.show("acquisition");
        String words = text().getText().toLowerCase(Locale.ROOT);
        int places = words.split("process", -1).length - 1;
        assertTrue(places > 2);

        Set<Integer> found = new LinkedHashSet<>();
        search("PROCESS");
        for (int i = 0; i < places; i++) {
            found.add(text().getSelectionRange().x);
            Window.happens(window.find(Text.class), SWT.DefaultSelection);
        }
        assertEquals(places, found.size());
        assertEquals(words.indexOf("process"), text().getSelectionRange().x, "from the top again");
        search("no such word in all of it");
        assertEquals(words.indexOf("process"), text().getSelectionRange().x, "what is not there moves nothing");
        search("  ");
        assertEquals(words.indexOf("process"), text().getSelectionRange().x);
    }

    @Test
    void headingsWeighMoreAndLinesToBeTypedStandOnAGroundThatFollowsTheTheme() {
        open(Language.EN);
        guide.show("acquisition");
        Leaf leaf = Leaf.of(Guide.named("acquisition", Language.EN).orElseThrow());
        assertTrue(height(leaf, Style.TITLE) > height(leaf, Style.HEADING));
        assertTrue(height(leaf, Style.HEADING) > text().getFont().getFontData()[0].getHeight());

        text().setBackground(new Color(250, 250, 250));
        text().setForeground(new Color(10, 10, 10));
        window.painted();
        guide.show("acquisition");
        int line = text().getLineAtOffset(first(leaf, Style.BLOCK).start());
        assertTrue(text().getLineBackground(line).getRed() > 200);

        text().setBackground(new Color(20, 20, 20));
        text().setForeground(new Color(240, 240, 240));
        window.painted();
        window.until(() -> text().getLineBackground(line).getRed() < 80);
        window.picture("guide-dark");
    }

    private static Span first(Leaf leaf, Style style) {
        return leaf.spans().stream().filter(each -> each.style() == style).findFirst().orElseThrow();
    }

    private StyleRange range(Leaf leaf, Style style) {
        return text().getStyleRangeAtOffset(first(leaf, style).start());
    }

    private int height(Leaf leaf, Style style) {
        return range(leaf, style).font.getFontData()[0].getHeight();
    }

    private void key(char key) {
        Event event = new Event();
        event.character = key;
        text().notifyListeners(SWT.KeyDown, event);
    }

    private void click(int offset) {
        Point at = text().getLocationAtOffset(offset);
        Event event = new Event();
        event.x = at.x + 1;
        event.y = at.y + 2;
        text().notifyListeners(SWT.MouseUp, event);
    }

    private void choose(int entry) {
        window.find(Combo.class).select(entry);
        Window.happens(window.find(Combo.class), SWT.Selection);
    }

    private void search(String words) {
        window.find(Text.class).setText(words);
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
