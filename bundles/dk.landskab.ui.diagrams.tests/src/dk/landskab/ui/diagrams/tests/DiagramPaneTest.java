// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.diagrams.DiagramPane;
import dk.landskab.ui.diagrams.Diagrams;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(120)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class DiagramPaneTest {

    private static final String IN_DIALOG =
            "return document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false";
    private static final String SYSTEMS = "kind:ApplicationLandscape/town";

    @TempDir
    private Path temporary;
    private final List<String> wanted = new ArrayList<>();
    private Town town;
    private TestDesk desk;
    private Window window;
    private Diagrams diagrams;
    private DiagramPane pane;

    @BeforeEach
    void aTown() {
        town = Town.in(temporary);
        window = new Window(1000, 640);
    }

    @AfterEach
    void close() throws Exception {
        diagrams.close();
        window.close();
        town.close();
    }

    @Test
    void whatIsSelectedInTheDiagramIsChosenInTheWindow() {
        Page page = open(Language.EN);

        page.click("Care system");

        Page.until(window, "it", () -> !desk.selected.isEmpty());
        assertEquals(List.of(town.find("town.app.care")), desk.selected);
    }

    @Test
    void theMenuOfABoxHasWhatTheWindowCanDoWithIt() {
        Page page = open(Language.EN);
        desk.offers = true;

        page.menu("Care system", "Rename");

        Page.until(window, "it", () -> !desk.done.isEmpty());
        assertEquals(List.of("town.app.care"), desk.done);
    }

    @Test
    void whatIsChosenInTheWindowIsSelectedInTheDiagramWhichTakesNoFocus() {
        Page page = open(Language.EN);
        Button other = new Button(window.shell(), SWT.PUSH);
        window.shell().layout();
        other.setFocus();

        diagrams.reveal(town.find("town.app.care"));

        page.untilSelected("Care system");
        assertTrue(other.isFocusControl());
        assertEquals(List.of(), desk.selected);
    }

    @Test
    void aDiagramThatIsOpenedBeginsAtWhatIsChosenInTheWindowNearEnoughToBeRead() {
        window.shell().setSize(440, 320);
        prepare(Language.EN);
        diagrams.reveal(town.find("town.app.two"));
        Page page = show(within -> browser(within));

        page.untilSelected("Two");
        page.until("""
                const seen = document.querySelector('.stage').getBoundingClientRect();
                const box = document.querySelector('svg.diagram .selected > .face').getBoundingClientRect();
                const {a: zoom} = document.querySelector('svg.diagram > g').getCTM();
                return zoom >= 0.7 && box.top >= seen.top && box.bottom <= seen.bottom;
                """);
        assertEquals(List.of(), desk.selected, "what is chosen in the window is not chosen again");
    }

    @Test
    void byTheKeysOfTheSystemOneWalksGoesToThePaletteAndBackAndConnects() {
        Page page = open(Language.EN);
        Keys keys = new Keys(window);
        keys.assumeThere(page);

        keys.press(SWT.ARROW_RIGHT);
        page.until("return document.querySelector('svg.diagram .selected') !== null");
        keys.type("n");
        page.until("return document.activeElement.matches('.palette button')");
        keys.press(SWT.ARROW_DOWN);
        page.until("return document.activeElement === document.querySelectorAll('.palette button')[1]");
        keys.press(SWT.ESC);
        page.until("return document.activeElement.matches('svg.diagram')");
        diagrams.reveal(town.find("town.app.two"));
        page.untilSelected("Two");
        keys.type("c");
        page.until(IN_DIALOG);
        keys.press(SWT.ESC);
        page.until("return document.querySelector('dialog[open]') === null && document.activeElement.matches('svg.diagram')");
        keys.type("c");
        page.until(IN_DIALOG);
        keys.type("care");
        page.until("return document.querySelectorAll('dialog .choice').length === 1");
        keys.press(SWT.CR);

        Page.until(window, "a line", () -> town.open().reading(() -> leadsFromTwoToCare()));
        page.until("return document.querySelector('dialog[open]') === null");
    }

    private boolean leadsFromTwoToCare() {
        return town.open().landscape().all(Integration.class).stream().anyMatch(each -> each.getFrom() == town.find("town.app.two")
                && each.getTo() == town.find("town.app.care"));
    }

    @Test
    void whatIsRenamedInTheWindowIsCalledSoInTheDiagram() {
        Page page = open(Language.EN);

        new ChangeFeature(town.open()).set(town.find("town.app.care"), CorePackage.Literals.ELEMENT__NAME, "Nursing")
                .call();
        page.untilShown("Nursing");
        town.open().undo();
        page.untilShown("Care system");
    }

    @Test
    void whatIsCreatedInTheWindowIsOnTheDiagramAndUndoneThereIsNowhere() {
        Page page = open(Language.EN);
        new CreateElement(town.open(), ApplicationPackage.Literals.APPLICATION, "Brand new").of("town").call();
        page.untilShown("Brand new");

        page.key("z", true);

        page.untilGone("Brand new");
        assertTrue(town.open().find("town.app.brand-new").isEmpty());
        assertFalse(town.open().domain().getCommandStack().canUndo());
    }

    @Test
    void whatIsDeletedFromTheDiagramIsAGestureOnTheOneStack() {
        Page page = open(Language.EN);
        page.click("Two");
        page.untilSelected("Two");
        page.key("Delete", false);
        page.until("const button = [...document.querySelectorAll('dialog button')].find(each => "
                + "each.textContent.includes('model')); button?.click(); return button !== undefined;");

        page.untilGone("Two");
        Page.until(window, "it", () -> town.open().find("town.app.two").isEmpty());
        town.open().undo();
        page.untilShown("Two");
    }

    @Test
    void anotherDiagramIsWantedOfTheWindowAndThisOneStays() {
        Page page = open(Language.EN);

        page.browser().execute("window.location.search = '?diagram=kind%3AInfrastructure%2Ftown'");

        Page.until(window, "it", () -> !wanted.isEmpty());
        assertEquals(List.of("kind:Infrastructure/town"), wanted);
        page.untilShown("Care system");
    }

    @Test
    void nothingButThePagesOfTheLandscapeIsShown() {
        Page page = open(Language.EN);

        page.browser().setUrl("http://127.0.0.1:9/");
        page.browser().setUrl("file:///etc/hostname");

        page.untilShown("Care system");
        assertTrue(page.browser().getUrl().startsWith("http://127.0.0.1:"), page.browser().getUrl());
        assertFalse(page.browser().getUrl().contains(":9/"));
    }

    @Test
    void itLeavesToTheWindowWhatTheWindowHasAndIsAsLightOrDark() {
        Page page = open(Language.EN);
        page.until("return getComputedStyle(document.querySelector('[data-deed=undo]')).display === 'none'");
        page.until("return document.documentElement.dataset.theme === 'light'");

        pane.control().setBackground(window.shell().getDisplay().getSystemColor(SWT.COLOR_BLACK));
        pane.themed();

        page.until("return document.documentElement.dataset.theme === 'dark'");
    }

    @Test
    void theTokenIsNotInTheAddressThatIsShown() {
        Page page = open(Language.EN);

        assertFalse(page.browser().getUrl().contains("#"), page.browser().getUrl());
    }

    @Test
    void closedWithTheLandscapeNothingIsServedAnyMore() {
        Page page = open(Language.EN);
        int port = URI.create(page.browser().getUrl()).getPort();

        diagrams.close();

        page.until("return document.body.classList.contains('stopped')");
        pane.control().dispose();
        Page.until(window, "it", () -> !listens(port));
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    @Test
    void withoutABrowserItIsSaidWhatToInstallAndWhatCanBeDone() {
        open(Language.EN, within -> {
            throw new SWTError(SWT.ERROR_NO_HANDLES);
        });

        Page.until(window, "it", () -> Window.all(window.shell(), Button.class).findFirst().isPresent());

        assertTrue(window.find(Label.class).getText().contains("apt install libwebkit2gtk-4.1-0"));
        assertEquals("Open in the browser of the system", window.find(Button.class).getText());
        window.picture("diagram-without-browser");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsShownInEveryLanguage(Language language) {
        Page page = open(language);
        page.until("return document.documentElement.lang === '" + language.tag() + "'");
        page.browser().setSize(page.browser().getSize());
        window.picture("diagram-" + language.tag());
    }

    private Page open(Language language) {
        prepare(language);
        return show(within -> browser(within));
    }

    private void open(Language language, Function<Composite, Browser> browsers) {
        prepare(language);
        fill(browsers);
    }

    private void prepare(Language language) {
        desk = new TestDesk(town, language);
        diagrams = new Diagrams(desk, "town", window.shell().getDisplay());
    }

    private Page show(Function<Composite, Browser> browsers) {
        fill(browsers);
        return Page.in(window);
    }

    private void fill(Function<Composite, Browser> browsers) {
        pane = new DiagramPane(window.shell(), diagrams, SYSTEMS, wanted::add, browsers);
        window.open();
        pane.setFocus();
    }

    private static Browser browser(Composite within) {
        try {
            return new Browser(within, SWT.NONE);
        } catch (SWTError none) {
            assumeTrue(false, "needs package libwebkit2gtk-4.1-0");
            throw none;
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
