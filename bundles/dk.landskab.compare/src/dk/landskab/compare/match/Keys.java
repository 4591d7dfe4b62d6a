// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.Identified;

/**
 * What an object is known by: its id, for a proxy the id that it names, and for an object without an id the key of its
 * container with the feature that holds it and, where there are several, the position.
 */
final class Keys {

    /** Stands in no id, so that a key made up here is never taken for one. */
    private static final char SEPARATOR = '\n';

    private Keys() {
    }

    /** The key of an object; never null. */
    static String of(EObject object) {
        if (object.eIsProxy()) {
            String id = ((InternalEObject) object).eProxyURI().fragment();
            return id == null ? ((InternalEObject) object).eProxyURI().toString() : id;
        }
        return object instanceof Identified identified && identified.getId() != null ? identified.getId()
                : structural(object);
    }

    private static String structural(EObject object) {
        EReference feature = object.eContainmentFeature();
        if (feature == null) {
            return SEPARATOR + object.eClass().getName();
        }
        EObject container = object.eContainer();
        String position = feature.isMany() ? "#" + ((List<?>) container.eGet(feature)).indexOf(object) : "";
        return of(container) + SEPARATOR + feature.getName() + position;
    }
}
