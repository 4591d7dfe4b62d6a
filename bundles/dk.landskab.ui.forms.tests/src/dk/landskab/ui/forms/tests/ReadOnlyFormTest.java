// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class ReadOnlyFormTest {

    private static final String FILE = "town/application.landskab";

    @TempDir
    private Path temporary;

    @Test
    void whatIsInAFileThatWasNotUnderstoodInFullCanOnlyBeRead() throws Exception {
        FormTown.in(temporary, Language.EN).close();
        Path file = temporary.resolve("town").resolve(FILE);
        Files.writeString(file, Files.readString(file).replaceFirst("version=\"7.2\"", "version=\"7.2\" later=\"x\""));
        OpenLandscape open = OpenLandscape.open(LandscapeFolder.at(temporary.resolve("town")),
                new Journal.Folder(temporary.resolve("journals")), Language.EN);
        try (Town town = new Town(open, new Catalogue(open, Language.EN)); Window window = new Window(1000, 900)) {
            ElementForm form = new ElementForm(window.shell(), new TestDesk(town, Language.EN));
            FormHand hand = new FormHand(window);
            window.open();
            form.show(town.find("town.app.pay"));
            window.settle();

            assertTrue(Window.all(window.shell(), Label.class).anyMatch(each -> each.getText().contains(FILE + " is edited")));
            assertFalse(hand.field("Name *", Text.class).getEditable());
            assertFalse(hand.field("Kind", Combo.class).isEnabled());
            assertFalse(hand.button("Accountable unit", "Choose …").isEnabled());
            assertFalse(hand.button("Used by", "Add …").isEnabled());
            hand.toggle("Relations");
            assertFalse(hand.field("Data", Button.class).isEnabled());
            hand.field("Name *", Text.class).setText("Other");
            assertTrue(form.commit());
            assertEquals(Set.of(), open.dirty());
            window.picture("readonly");

            form.show(town.find("town"));
            assertTrue(hand.field("Name *", Text.class).getEditable());
        }
    }
}
