// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What reading and writing need to know of one feature of one class, looked up once. */
sealed interface FeatureSlot {

    /** The feature. */
    EStructuralFeature feature();

    /** Its number within the class. */
    int id();

    /** Whether it holds several values. */
    boolean many();

    /** The name under which it is written. */
    default String name() {
        return feature().getName();
    }

    /** An attribute. */
    record Value(EAttribute feature, int id, boolean many, ValueType type) implements FeatureSlot {
    }

    /** A reference that is written as ids. */
    record Link(EReference feature, int id, boolean many) implements FeatureSlot {
    }

    /**
     * A containment.
     *
     * @param usual the class of a child that does not name its own; null where children must
     */
    record Child(EReference feature, int id, boolean many, EClass usual, ChildOrder order) implements FeatureSlot {
    }
}
