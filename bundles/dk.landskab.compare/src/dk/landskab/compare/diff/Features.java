// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares the features of two objects, and those of the children that have no id. */
final class Features {

    private final Values values;
    private final Map<EClass, List<FeatureAccess>> plans = new HashMap<>();

    Features(Values values) {
        this.values = values;
    }

    /** Tells every change from one object to the other; the objects may be of different classes. */
    void compare(EObject left, EObject right, BiConsumer<FeaturePath, Change> changed) {
        compare(left, right, null, changed);
    }

    private void compare(EObject left, EObject right, FeaturePath around, BiConsumer<FeaturePath, Change> changed) {
        if (left == null || right == null || left.eClass() == right.eClass()) {
            EObject either = left == null ? right : left;
            for (FeatureAccess feature : plan(either.eClass())) {
                compare(feature, feature, left, right, around, changed);
            }
        } else {
            compareUnlike(left, right, around, changed);
        }
    }

    private void compareUnlike(EObject left, EObject right, FeaturePath around,
            BiConsumer<FeaturePath, Change> changed) {
        Set<EStructuralFeature> union = new LinkedHashSet<>(left.eClass().getEAllStructuralFeatures());
        union.addAll(right.eClass().getEAllStructuralFeatures());
        for (EStructuralFeature feature : union) {
            if (FeatureAccess.isCompared(feature)) {
                FeatureAccess onLeft = FeatureAccess.of(left.eClass(), feature);
                FeatureAccess onRight = FeatureAccess.of(right.eClass(), feature);
                compare(onLeft, onRight, onLeft.isKnown() ? left : null, onRight.isKnown() ? right : null, around,
                        changed);
            }
        }
    }

    private void compare(FeatureAccess onLeft, FeatureAccess onRight, EObject left, EObject right, FeaturePath around,
            BiConsumer<FeaturePath, Change> changed) {
        Object before = onLeft.get(left);
        Object after = onRight.get(right);
        if (before == after) {
            return;
        }
        EStructuralFeature feature = onLeft.feature();
        switch (onLeft.kind()) {
            case CHILD -> compare((EObject) before, (EObject) after, path(around, feature), changed);
            case TREE -> {
                if (treesDiffer((EObject) before, (EObject) after)) {
                    changed.accept(path(around, feature), new Change.OfValue(before, after));
                }
            }
            case ONE -> {
                if (!values.areEqual(before, after)) {
                    changed.accept(path(around, feature), new Change.OfValue(before, after));
                }
            }
            case MANY -> values.change(feature, before, after)
                    .ifPresent(change -> changed.accept(path(around, feature), change));
        }
    }

    /** Whether two trees of value objects differ anywhere, or in their classes. */
    private boolean treesDiffer(EObject left, EObject right) {
        if (left == null || right == null || left.eClass() != right.eClass()) {
            return true;
        }
        List<Change> changes = new ArrayList<>(1);
        compare(left, right, (path, change) -> changes.add(change));
        return !changes.isEmpty();
    }

    private static FeaturePath path(FeaturePath around, EStructuralFeature feature) {
        return around == null ? FeaturePath.of(feature) : around.then(feature);
    }

    private List<FeatureAccess> plan(EClass type) {
        return plans.computeIfAbsent(type, each -> each.getEAllStructuralFeatures().stream()
                .filter(FeatureAccess::isCompared)
                .map(feature -> FeatureAccess.of(each, feature))
                .toList());
    }
}
