// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/** Under which element an object is told, and where that stands in the order of a story. */
final class Tops {

    private Tops() {
    }

    /** The object itself where it is an element, else the nearest element around it, else the root of its file. */
    static Identified of(Identified object) {
        Identified top = object;
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Element element) {
                return element;
            }
            if (each instanceof Identified identified && !(each instanceof Part)) {
                top = identified;
            }
        }
        return top;
    }

    /** The area that a class or a class that it extends is annotated with. */
    static Area area(EClass type) {
        return Metamodel.area(type).map(Area::getByName).orElseGet(() -> type.getESuperTypes().stream()
                .map(Tops::area).filter(area -> area != Area.UNSPECIFIED).findFirst().orElse(Area.UNSPECIFIED));
    }
}
