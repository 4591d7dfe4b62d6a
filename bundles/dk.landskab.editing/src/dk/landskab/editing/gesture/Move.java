// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;

/** Moves an object into another container, or an element into another file. Its id and who refers to it stay. */
public final class Move {

    private final OpenLandscape landscape;
    private final EObject object;
    private final EObject to;

    /**
     * A move; nothing is done yet.
     *
     * @param to the new container, or the root of another file
     */
    public Move(OpenLandscape landscape, EObject object, EObject to) {
        this.landscape = landscape;
        this.object = object;
        this.to = to;
    }

    /** The feature of the new container that would hold the object; empty where it cannot move there. */
    public Optional<EReference> into() {
        if (object.eContainer() == null || object.eContainer() == to || EcoreUtil.isAncestor(object, to)) {
            return Optional.empty();
        }
        return to.eClass().getEAllContainments().stream()
                .filter(each -> each.getEReferenceType().isSuperTypeOf(object.eClass()))
                .filter(each -> each.isMany() || !to.eIsSet(each)).findFirst();
    }

    /**
     * Moves.
     *
     * @throws EditRefusedException where it cannot move there
     */
    public void call() {
        InText.refuse(object);
        InText.refuse(to);
        EReference into = into().orElseThrow(() -> new EditRefusedException(
                Message.of(Move.class, "nowhere", object.eClass(), to.eClass())));
        CompoundCommand command = new CompoundCommand();
        command.append(object.eContainmentFeature().isMany()
                ? RemoveCommand.create(landscape.domain(), object.eContainer(), object.eContainmentFeature(), object)
                : SetCommand.create(landscape.domain(), object.eContainer(), object.eContainmentFeature(),
                        SetCommand.UNSET_VALUE));
        command.append(into.isMany() ? AddCommand.create(landscape.domain(), to, into, object)
                : SetCommand.create(landscape.domain(), to, into, object));
        landscape.execute(command);
    }
}
