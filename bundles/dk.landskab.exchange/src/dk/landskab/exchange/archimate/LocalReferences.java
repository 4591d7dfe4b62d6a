// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.content.Statements;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.core.Identified;

/** Lets what a fresh object refers to be what the landscape has. */
final class LocalReferences {

    private LocalReferences() {
    }

    /** Changes the references of the object itself, and none of what it contains. */
    static void in(WorkingCopy copy, EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()
                    && object.eGet(reference, false) instanceof EObject target) {
                Optional<Identified> there = Statements.id(target).map(copy::find);
                there.filter(reference.getEReferenceType()::isInstance).ifPresent(each -> object.eSet(reference, each));
            }
        }
    }
}
