// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
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
    private static final Comparator<Integer> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** What a child is sorted by, taken out of it once. */
    private record Keyed(Integer number, String id, EObject child) implements Comparable<Keyed> {

        @Override
        public int compareTo(Keyed other) {
            int byNumber = NULLS_LAST.compare(number, other.number);
            return byNumber != 0 ? byNumber : id.compareTo(other.id);
        }
    }

    private final boolean asTheyStand;
    private final EStructuralFeature number;

    private ChildOrder(boolean asTheyStand, EStructuralFeature number) {
        this.asTheyStand = asTheyStand;
        this.number = number;
    }

    static ChildOrder of(EReference containment) {
        EStructuralFeature number = containment.getEReferenceType().getEStructuralFeature(NUMBER);
        return new ChildOrder(!containment.isMany() || containment.isOrdered(),
                number instanceof EAttribute ? number : null);
    }

    /** The children in the order of the file; the list itself is left alone. */
    List<EObject> of(List<EObject> children) {
        if (asTheyStand || children.size() < 2) {
            return children;
        }
        Keyed[] keyed = new Keyed[children.size()];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = keyed(children.get(i));
        }
        Arrays.sort(keyed);
        return Arrays.stream(keyed).map(Keyed::child).toList();
    }

    private Keyed keyed(EObject child) {
        String id = ((Identified) child).getId();
        return new Keyed(number == null ? null : (Integer) child.eGet(number), id == null ? "" : id, child);
    }
}
