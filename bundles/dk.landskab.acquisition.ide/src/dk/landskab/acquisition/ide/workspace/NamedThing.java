// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;

/**
 * Something that a text may name.
 *
 * @param label what people call it; empty where nothing says
 * @param path of the file it stands in
 * @param sought id and label in small letters, for looking
 */
public record NamedThing(String id, String label, EClass type, String path, String sought) {

    /** An object with an id; empty for one without. */
    static Optional<NamedThing> of(EObject object, String path) {
        if (!(object instanceof Identified identified) || identified.getId() == null) {
            return Optional.empty();
        }
        String label = label(object);
        return Optional.of(new NamedThing(identified.getId(), label, object.eClass(), path,
                (identified.getId() + " " + label).toLowerCase(Locale.ROOT)));
    }

    /** What people call an object; empty where nothing says. */
    public static String label(EObject object) {
        for (String feature : new String[] {"name", "label"}) {
            if (object.eClass().getEStructuralFeature(feature) instanceof EAttribute attribute
                    && object.eGet(attribute) instanceof String text) {
                return text;
            }
        }
        return "";
    }
}
