// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.compare.match.Matching;

/** Compares the values of one feature. Absent stands for the default. */
final class Values {

    private final Matching matching;

    Values(Matching matching) {
        this.matching = matching;
    }

    /** Whether two single values, of either side, say the same. */
    boolean areEqual(Object left, Object right) {
        return Objects.equals(leftForm(left), rightForm(right));
    }

    /**
     * How the values of a feature that has many differ, if they do.
     *
     * @param left a list, or null for an empty one
     * @param right likewise
     */
    Optional<Change> change(EStructuralFeature feature, Object left, Object right) {
        List<?> lefts = list(left);
        List<?> rights = list(right);
        if (areEqualInOrder(lefts, rights)) {
            return Optional.empty();
        }
        return feature.isOrdered() ? Optional.of(new Change.OfSequence(List.copyOf(lefts), List.copyOf(rights)))
                : changeOfSet(lefts, rights);
    }

    private boolean areEqualInOrder(List<?> lefts, List<?> rights) {
        if (lefts.size() != rights.size()) {
            return false;
        }
        for (int i = 0; i < lefts.size(); i++) {
            if (!areEqual(lefts.get(i), rights.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Change> changeOfSet(List<?> left, List<?> right) {
        List<Object> lefts = forms(left, this::leftForm);
        List<Object> rights = forms(right, this::rightForm);
        List<Object> lost = without(left, lefts, rights);
        List<Object> gained = without(right, rights, lefts);
        return lost.isEmpty() && gained.isEmpty() ? Optional.empty() : Optional.of(new Change.OfSet(lost, gained));
    }

    /** The values whose forms are not among others. */
    private static List<Object> without(List<?> values, List<Object> forms, List<Object> others) {
        Set<Object> known = new HashSet<>(others);
        List<Object> rest = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (known.add(forms.get(i))) {
                rest.add(values.get(i));
            }
        }
        return rest;
    }

    private static List<Object> forms(List<?> values, Function<Object, Object> form) {
        List<Object> forms = new ArrayList<>(values.size());
        values.forEach(value -> forms.add(form.apply(value)));
        return forms;
    }

    private Object leftForm(Object value) {
        return value instanceof EObject target ? matching.leftKey(target) : plain(value);
    }

    private Object rightForm(Object value) {
        return value instanceof EObject target ? matching.rightKey(target) : plain(value);
    }

    /** Numbers of equal value compare equal however many zeros they are written with. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static List<?> list(Object value) {
        return switch (value) {
            case InternalEList<?> list -> list.basicList();
            case List<?> list -> list;
            case null, default -> List.of();
        };
    }
}
