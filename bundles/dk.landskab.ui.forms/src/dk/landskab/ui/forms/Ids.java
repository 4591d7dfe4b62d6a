// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;

/** The id of an object, also of one that is referred to and not there. */
final class Ids {

    private Ids() {
    }

    static String of(EObject object) {
        if (object.eIsProxy()) {
            return EcoreUtil.getURI(object).fragment();
        }
        return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
