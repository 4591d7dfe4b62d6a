// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;

/** Gives features of objects other values, all in one command. */
public final class ChangeFeature {

    private final OpenLandscape landscape;
    private final CompoundCommand command = new CompoundCommand();

    /** Nothing to change yet. */
    public ChangeFeature(OpenLandscape landscape) {
        this.landscape = landscape;
    }

    /**
     * Changes a feature.
     *
     * @param value of the feature's type; for a feature with many values the list of them; null for no value
     * @throws dk.landskab.editing.EditRefusedException where the object stands in a text
     */
    public ChangeFeature set(EObject object, EStructuralFeature feature, Object value) {
        InText.refuse(object);
        Object wanted = value == null ? feature.isMany() ? List.of() : SetCommand.UNSET_VALUE : value;
        Command change = SetCommand.create(landscape.domain(), object, feature, wanted);
        command.append(change);
        return this;
    }

    /**
     * Does it.
     *
     * @throws dk.landskab.editing.EditRefusedException where a value does not fit, or a file must not be edited
     */
    public void call() {
        landscape.execute(command);
    }
}
