// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** The form of every class, over objects with all that is hard to show: line ends of every kind, markup, many values. */
@Timeout(300)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class EveryClassTest {

    @TempDir
    private Path temporary;

    @Test
    void lookingAtEverythingChangesNothing() throws Exception {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("random"));
        folder.save(List.of(PartDraft.added("random.landskab", RandomLandscape.part(11, 400))));
        OpenLandscape open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), Language.SV);
        try (Town town = new Town(open, new Catalogue(open, Language.SV)); Window window = new Window(900, 800)) {
            ElementForm form = new ElementForm(window.shell(), new TestDesk(town, Language.SV));
            FormHand hand = new FormHand(window);
            window.open();
            Map<EClass, EObject> one = oneOfEach(open);
            one.values().forEach(each -> lookAt(each, form, hand, window));

            assertEquals(Set.of(), open.dirty());
            assertTrue(one.size() > Metamodel.classes().filter(each -> !each.isAbstract()).count() * 3 / 4,
                    () -> "only " + one.size() + " classes");
        }
    }

    private static void lookAt(EObject object, ElementForm form, FormHand hand, Window window) {
        form.show(object);
        window.settle();
        Window.all(window.shell(), Section.class).filter(each -> !each.isExpanded()).map(Section::getText).toList()
                .forEach(hand::toggle);
        Window.all(window.shell(), Text.class).forEach(each -> Window.happens(each, SWT.FocusOut));
        assertTrue(form.commit());
        assertFalse(form.shown().isEmpty());
    }

    private static Map<EClass, EObject> oneOfEach(OpenLandscape open) {
        Map<EClass, EObject> one = new LinkedHashMap<>();
        List<EObject> all = new ArrayList<>();
        open.parts().forEach(part -> {
            all.add(part.root());
            part.root().eAllContents().forEachRemaining(all::add);
        });
        all.stream().filter(Identified.class::isInstance).forEach(each -> one.putIfAbsent(each.eClass(), each));
        return one;
    }
}
