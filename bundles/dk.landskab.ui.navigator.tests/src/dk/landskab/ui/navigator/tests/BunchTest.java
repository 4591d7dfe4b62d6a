// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.strategy.StrategyPackage;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.Navigator;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Very many lines below one heading. */
@Timeout(120)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class BunchTest {

    private static final int MANY = 805;

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private Navigator navigator;
    private Tree tree;

    @BeforeEach
    void open() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(String.format("Strategy s.%04d \"Strategy %04d\"%n", i, i));
        }
        town = Town.of(temporary, Sketch.of(text.toString()), Language.EN);
        window = new Window(500, 700);
        navigator = new Navigator(window.shell(), new TestDesk(town, Language.EN));
        window.open();
        tree = window.find(Tree.class);
        window.until(() -> tree.getItemCount() == 1 && all().getText().equals("Strategies (805)"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void veryManyLinesAreShownInBunchesThatSayFromWhereToWhere() {
        all().setExpanded(true);
        window.settle();
        assertEquals(List.of("Strategy 0000 – Strategy 0199", "Strategy 0200 – Strategy 0399",
                "Strategy 0400 – Strategy 0599", "Strategy 0600 – Strategy 0799", "Strategy 0800 – Strategy 0804"),
                texts(all().getItems()));
        navigator.show(town.find("s.0804"));
        assertEquals(List.of("Strategy 0804"), texts(tree.getSelection()));
        assertEquals(5, tree.getSelection()[0].getParentItem().getItemCount());
        window.picture("bunches");
    }

    @Test
    void aRenamedLineMovesToItsBunchAndWhatWasChosenStaysChosen() {
        navigator.show(town.find("s.0500"));
        rename("s.0700", "A first");
        window.settle();
        assertEquals("A first – Strategy 0198", all().getItem(0).getText());
        assertEquals(List.of("Strategy 0500"), texts(tree.getSelection()));
        town.open().undo();
        window.settle();
        assertEquals("Strategy 0000 – Strategy 0199", all().getItem(0).getText());
        assertEquals(List.of("Strategy 0500"), texts(tree.getSelection()));
    }

    @Test
    void whereFewAreLeftThereAreNoBunchesAndWithMoreThereAreAgain() {
        navigator.show(town.find("s.0500"));
        List<EObject> six = List.of(0, 1, 2, 3, 4, 5).stream().map(each -> (EObject) town.find("s.000" + each)).toList();
        new Deletion(town.open(), six).call();
        window.settle();
        assertEquals(799, all().getItemCount());
        assertEquals("Strategy 0006", all().getItem(0).getText());
        town.open().undo();
        window.settle();
        assertEquals(5, all().getItemCount());
        assertEquals(List.of("Strategy 0500"), texts(tree.getSelection()));
    }

    @Test
    void afterAnyGesturesTheWindowShowsWhatIsThere() {
        Random random = new Random(5);
        navigator.show(town.find("s.0300"));
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(4)) {
                case 0 -> new CreateElement(town.open(), StrategyPackage.Literals.STRATEGY, "N" + i).of("s").call();
                case 1 -> rename(any(random), "Strategy " + random.nextInt(1000));
                case 2 -> new Deletion(town.open(), List.of(town.find(any(random)), town.find(any(random)))).call();
                default -> town.open().undo();
            }
            window.settle();
        }
        assertEquals(names(), shown());
    }

    private String any(Random random) {
        List<Element> all = elements();
        return all.get(random.nextInt(all.size())).getId();
    }

    private List<Element> elements() {
        return town.open().parts().stream().flatMap(part -> part.root().eContents().stream())
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private List<String> names() {
        return elements().stream().map(Element::getName).sorted().toList();
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        for (TreeItem item : all().getItems()) {
            if (item.getItemCount() == 0) {
                shown.add(item.getText());
            } else {
                item.setExpanded(true);
                window.settle();
                shown.addAll(texts(item.getItems()));
            }
        }
        assertTrue(shown.size() > 700);
        return shown.stream().sorted().toList();
    }

    private void rename(String id, String name) {
        new ChangeFeature(town.open()).set(town.find(id), CorePackage.Literals.ELEMENT__NAME, name).call();
    }

    private TreeItem all() {
        TreeItem family = tree.getItem(0);
        family.setExpanded(true);
        return family.getItem(0);
    }

    /** Texts of what may not have been seen yet. */
    private static List<String> texts(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }
}
