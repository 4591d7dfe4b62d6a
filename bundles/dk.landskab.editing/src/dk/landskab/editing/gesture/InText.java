// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;

/** What stands in a text is edited there, and not by other gestures. */
final class InText {

    private InText() {
    }

    /** The file of an object, where that is edited as a text. */
    static Optional<OpenPart> part(EObject object) {
        return object.eResource() instanceof OpenPart part && part.text().isPresent() ? Optional.of(part)
                : Optional.empty();
    }

    /**
     * Refuses to edit an object that stands in a text.
     *
     * @throws EditRefusedException with the path of the text
     */
    static void refuse(EObject object) {
        part(object).ifPresent(part -> {
            throw new EditRefusedException(Message.of(InText.class, "standsInText", part.path()));
        });
    }
}
