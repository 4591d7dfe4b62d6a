// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.business.BusinessPackage;

/** By which reference the objects of a class name their subjects. */
public final class Filing {

    private static final String SUBJECTS = "subjects";

    private Filing() {
    }

    /** The reference; empty where the class can name no subject. */
    public static Optional<EReference> of(EClass type) {
        return type.getEStructuralFeature(SUBJECTS) instanceof EReference reference
                && reference.getEReferenceType() == BusinessPackage.Literals.SUBJECT
                        ? Optional.of(reference) : Optional.empty();
    }
}
