// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words of a list, in the order of the metamodel. */
final class Literals {

    private Literals() {
    }

    static List<Enumerator> of(EStructuralFeature feature) {
        return ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }
}
