// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextEdit;
import dk.landskab.store.TextFormat;

/** Creates a file that is edited as a text. */
public final class CreateText {

    private final OpenLandscape landscape;
    private final String path;
    private final String text;

    /**
     * A new text.
     *
     * @param path where the file is to lie within the landscape, with {@code /} between folders
     * @param text what it says; may be empty
     */
    public CreateText(OpenLandscape landscape, String path, String text) {
        this.landscape = landscape;
        this.path = path;
        this.text = text;
    }

    /**
     * Creates it.
     *
     * @throws EditRefusedException where there is such a file, or files of that name are no texts
     */
    public void call() {
        landscape.reading(() -> {
            if (!(landscape.formats().of(path).orElse(null) instanceof TextFormat format)) {
                throw new EditRefusedException(Message.of(EditText.class, "noText", path));
            }
            if (landscape.parts().stream().anyMatch(each -> isSame(each.path()))) {
                throw new EditRefusedException(Message.of(EditText.class, "taken", path));
            }
            EObject root = format.read(PartSource.of(path, new byte[0])).roots().getFirst();
            OpenPart part = OpenPart.freshText(path, format, root);
            CompoundCommand command = new CompoundCommand();
            command.append(landscape.adding(part));
            command.append(landscape.replacing(part, List.of(TextEdit.insert(0, text)), null, false));
            landscape.execute(command);
            return null;
        });
    }

    /** Some systems do not tell capital letters from small ones. */
    private boolean isSame(String other) {
        return other.toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT));
    }
}
