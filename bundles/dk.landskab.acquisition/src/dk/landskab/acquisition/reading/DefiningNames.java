// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.procurement.GateRequirement;

/**
 * The name that each object without one goes by: what it refers to with its first feature. Of several names the first
 * by the alphabet, since in what order they are written says nothing.
 */
final class DefiningNames {

    private DefiningNames() {
    }

    /** @param names in the order of the text */
    static Map<EObject, String> of(List<NameReference> names) {
        Map<EObject, NameReference> first = new IdentityHashMap<>();
        names.forEach(name -> first.merge(name.source(), name, DefiningNames::defining));
        Map<EObject, String> texts = new IdentityHashMap<>();
        first.forEach((source, name) -> texts.put(source, name.text()));
        return texts;
    }

    private static NameReference defining(NameReference first, NameReference next) {
        boolean alike = first.feature() == next.feature() || first.source() instanceof GateRequirement;
        return alike && next.text().compareTo(first.text()) < 0 ? next : first;
    }
}
