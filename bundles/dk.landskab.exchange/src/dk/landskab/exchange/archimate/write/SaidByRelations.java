// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values that relations of the model say, so that no property need say them. */
final class SaidByRelations {

    private record Said(EObject holder, EStructuralFeature feature, Object value) {
    }

    private final Set<Said> said = new HashSet<>();

    /** Notes a value; false where it was noted before. */
    boolean add(EObject holder, EStructuralFeature feature, Object value) {
        return said.add(new Said(holder, feature, value));
    }

    boolean contains(EObject holder, EStructuralFeature feature, Object value) {
        return said.contains(new Said(holder, feature, value));
    }
}
