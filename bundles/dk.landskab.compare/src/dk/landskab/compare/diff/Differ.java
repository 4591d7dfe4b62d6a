// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.compare.match.Matching;
import dk.landskab.compare.match.Pair;
import dk.landskab.model.core.Identified;

/** Finds the differences of two matched landscapes. Used once. */
public final class Differ {

    private final Matching matching;
    private final Features features;
    private final List<Difference> differences = new ArrayList<>();

    private Differ(Matching matching) {
        this.matching = matching;
        this.features = new Features(new Values(matching));
    }

    /** All differences: of what stands on both sides, then what was removed, then what was added. */
    public static List<Difference> differences(Matching matching) {
        Differ differ = new Differ(matching);
        matching.pairs().forEach(differ::compare);
        matching.onlyLeft().forEach(each -> differ.differences.add(new Difference.Removed(each, Slot.of(each))));
        matching.onlyRight().forEach(each -> differ.differences.add(new Difference.Added(each, Slot.of(each))));
        return List.copyOf(differ.differences);
    }

    /** All that an object says, as changes from one that says nothing; used where there is nothing to compare with. */
    public static void contents(Matching matching, Identified object, BiConsumer<FeaturePath, Change> stated) {
        changes(matching, null, object, stated);
    }

    /**
     * The features in which two objects differ; the one or the other may be null, which says nothing.
     *
     * @param left of the left landscape
     * @param right of the right landscape
     */
    public static void changes(Matching matching, Identified left, Identified right,
            BiConsumer<FeaturePath, Change> changed) {
        new Features(new Values(matching)).compare(left, right, changed);
    }

    private void compare(Pair pair) {
        if (pair.left().eClass() != pair.right().eClass()) {
            differences.add(new Difference.Retyped(pair));
        }
        if (!standsAlike(pair.left(), pair.right())) {
            differences.add(moved(pair, Slot.of(pair.left()), Slot.of(pair.right())));
        }
        features.compare(pair.left(), pair.right(),
                (path, change) -> differences.add(new Difference.Changed(pair, path, change)));
    }

    /** Whether the nearest identified containers match and the same features lead to both; makes no objects. */
    private boolean standsAlike(EObject left, EObject right) {
        EObject leftContainer = left.eContainer();
        EObject rightContainer = right.eContainer();
        if (leftContainer == null || rightContainer == null) {
            return leftContainer == rightContainer;
        }
        if (leftContainer.eClass() == rightContainer.eClass() ? number(left) != number(right)
                : left.eContainmentFeature() != right.eContainmentFeature()) {
            return false;
        }
        return leftContainer instanceof Identified || rightContainer instanceof Identified
                ? matching.leftKey(leftContainer).equals(matching.rightKey(rightContainer))
                : standsAlike(leftContainer, rightContainer);
    }

    /** The number of the feature that holds an object, within its container's class. */
    private static int number(EObject object) {
        return ((InternalEObject) object).eContainerFeatureID();
    }

    private static Difference moved(Pair pair, Slot from, Slot to) {
        return from.isTopOfFile() && to.isTopOfFile() ? new Difference.Refiled(pair, from, to)
                : new Difference.Moved(pair, from, to);
    }
}
