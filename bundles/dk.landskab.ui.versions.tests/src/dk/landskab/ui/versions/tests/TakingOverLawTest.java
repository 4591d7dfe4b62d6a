// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;

/** Whatever was edited, taking over every difference from the last commit leaves none, and undo takes all of it back. */
@InWindow
class TakingOverLawTest {

    private static final int EDITS = 5;

    @AutoClose
    private final VersionsWindow on;

    TakingOverLawTest(@TempDir Path town) {
        on = new VersionsWindow(town);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void takingEverythingOverLeavesNoDifference(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            edit(random);
        }
        List<String> edited = names();
        on.open(Language.EN);
        on.tab(VersionsWindow.COMPARE);
        on.combo().setText("HEAD");
        on.press("Compare");
        on.window().until(() -> on.says("differ"));

        int taken = 0;
        while (lines().findAny().isPresent()) {
            TreeItem line = lines().skip(random.nextInt((int) lines().count())).findFirst().orElseThrow();
            String heading = line.getText();
            on.press(line, SWT.Selection);
            on.window().until(() -> on.table().getItemCount() > 0);
            on.press("Take over");
            on.window().until(() -> line.isDisposed() && on.button("Compare").isEnabled() && !on.says("Comparing"));
            assertTrue(++taken <= 2 * EDITS, () -> "no end, at " + heading);
        }

        assertTrue(on.says("Nothing differs from HEAD"));
        for (int i = 0; i < taken; i++) {
            on.town.open().undo();
        }
        assertEquals(edited, names());
    }

    private void edit(Random random) {
        List<Element> all = elements().filter(each -> ApplicationPackage.Literals.APPLICATION == each.eClass()).toList();
        EObject one = all.get(random.nextInt(all.size()));
        switch (random.nextInt(4)) {
            case 0 -> new CreateElement(on.town.open(), ApplicationPackage.Literals.APPLICATION, "New").of("town").call();
            case 1 -> new Deletion(on.town.open(), List.of(one)).call();
            case 2 -> new ChangeFeature(on.town.open()).set(one, CorePackage.Literals.ELEMENT__ALIASES,
                    List.of("alias " + random.nextInt())).call();
            default -> new ChangeFeature(on.town.open()).set(one, CorePackage.Literals.ELEMENT__NAME,
                    "Name " + random.nextInt()).call();
        }
    }

    private Stream<Element> elements() {
        return on.town.open().landscape().all(Element.class).stream();
    }

    private List<String> names() {
        return elements().map(each -> each.getId() + " " + each.getName()).sorted().toList();
    }

    /** The lines that are about an element, at the top of it. */
    private Stream<TreeItem> lines() {
        return Arrays.stream(on.tree().getItems()).flatMap(each -> Arrays.stream(each.getItems()));
    }
}
