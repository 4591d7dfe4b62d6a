// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;

/**
 * The order in which the children in one containment are written: as they stand where the metamodel calls it ordered,
 * else by the number that their class orders them by, if it has one, and by id, letter by letter.
 */
final class ChildOrder {

    private static final String NUMBER = "order";

    private final Comparator<EObject> comparator;

    private ChildOrder(Comparator<EObject> comparator) {
        this.comparator = comparator;
    }

    static ChildOrder of(EReference containment) {
        if (!containment.isMany() || containment.isOrdered()) {
            return new ChildOrder(null);
        }
        EClass type = containment.getEReferenceType();
        Comparator<EObject> byId = Comparator.comparing(child -> ((Identified) child).getId(),
                Comparator.nullsFirst(Comparator.naturalOrder()));
        EStructuralFeature number = type.getEStructuralFeature(NUMBER);
        return new ChildOrder(number instanceof EAttribute ? byNumber(number).thenComparing(byId) : byId);
    }

    private static Comparator<EObject> byNumber(EStructuralFeature number) {
        return Comparator.comparing(child -> (Integer) child.eGet(number),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** The children in the order of the file; the list itself is left alone. */
    List<EObject> of(List<EObject> children) {
        return comparator == null ? children : children.stream().sorted(comparator).toList();
    }
}
