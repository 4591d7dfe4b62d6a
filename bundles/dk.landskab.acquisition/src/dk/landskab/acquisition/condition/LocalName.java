// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.GateDef;

/** The name that something has inside its process: what its id says beyond the process and the kind. */
public final class LocalName {

    private LocalName() {
    }

    /** The local name; empty for something without an id. */
    public static String of(Identified named) {
        String id = named.eIsProxy() ? fragment(named) : named.getId();
        if (id == null) {
            return "";
        }
        String container = named.eContainer() instanceof Identified around ? around.getId() : null;
        if (container != null && id.startsWith(container + ".")) {
            String rest = id.substring(container.length() + 1);
            return rest.substring(rest.indexOf('.') + 1);
        }
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** What a gate is called: its label, or else its local name; empty for null. */
    public static String title(GateDef gate) {
        return gate == null ? "" : gate.getLabel() == null || gate.getLabel().isBlank() ? of(gate) : gate.getLabel();
    }

    private static String fragment(EObject proxy) {
        return EcoreUtil.getURI(proxy).fragment();
    }
}
