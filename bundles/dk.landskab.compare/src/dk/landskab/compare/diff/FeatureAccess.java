// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.CorePackage;

/**
 * A feature of one class, read through the generated accessors by its number in that class, which asks no object for
 * its class, resolves no proxy and makes no list where there is none.
 *
 * @param number in the class; negative where the class does not have the feature
 */
record FeatureAccess(EStructuralFeature feature, int number, Kind kind) {

    /** How the value of a feature is compared. */
    enum Kind {
        /** As a value. */
        ONE,
        /** As values, in an order or in none. */
        MANY,
        /** As the values of a child without an id, feature by feature. */
        CHILD,
        /** As a whole: a child without an id whose class may vary, as a condition's. */
        TREE
    }

    static FeatureAccess of(EClass type, EStructuralFeature feature) {
        return new FeatureAccess(feature, type.getFeatureID(feature), kindOf(feature));
    }

    /**
     * Whether a feature is compared: not the id, nor what is computed, nor what holds objects that are compared alone.
     */
    static boolean isCompared(EStructuralFeature feature) {
        if (feature == CorePackage.Literals.IDENTIFIED__ID || feature.isDerived() || feature.isTransient()) {
            return false;
        }
        return !(feature instanceof EReference reference) || !reference.isContainer()
                && !(reference.isContainment() && isIdentified(reference));
    }

    boolean isKnown() {
        return number >= 0;
    }

    /** The value or values, unresolved; where the object is missing the default, and null instead of an empty list. */
    Object get(EObject object) {
        if (object == null) {
            return kind == Kind.ONE ? feature.getDefaultValue() : null;
        }
        InternalEObject accessible = (InternalEObject) object;
        return kind == Kind.MANY && !accessible.eIsSet(number) ? null : accessible.eGet(number, false, true);
    }

    private static boolean isIdentified(EReference reference) {
        return CorePackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()) || reference.isMany();
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return feature.isMany() ? Kind.MANY : Kind.ONE;
        }
        return reference.getEReferenceType().isAbstract() ? Kind.TREE : Kind.CHILD;
    }
}
