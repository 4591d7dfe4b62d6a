// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Scene;
import dk.landskab.model.core.Identified;

/** The subject of the diagram that a service works for. */
final class Subjects {

    private Subjects() {
    }

    /** What the diagram is about; where the view does not tell, the element that was asked about. */
    static Identified of(EObject view, Identified asked) {
        return Scene.of(view).subject().filter(Identified.class::isInstance).map(Identified.class::cast).orElse(asked);
    }
}
