// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What a relation becomes. One end of it, the holder, has the feature; the other end is the value. */
sealed interface Shape {

    /** Whether ends of these classes can be holder and value. */
    boolean fits(EClass holder, EClass value);

    /** A value of a reference of the holder. */
    record Value(EReference feature) implements Shape {

        @Override
        public boolean fits(EClass holder, EClass value) {
            return feature.getEContainingClass().isSuperTypeOf(holder)
                    && feature.getEReferenceType().isSuperTypeOf(value);
        }
    }

    /** A child of the holder that refers to the value. */
    record Child(EReference feature, EReference to, String suffix) implements Shape {

        @Override
        public boolean fits(EClass holder, EClass value) {
            return holder.getEAllReferences().contains(feature) && to.getEReferenceType().isSuperTypeOf(value);
        }
    }

    /** An element of its own between the two. */
    record Link(EClass type, EReference holder, EReference value) implements Shape {

        @Override
        public boolean fits(EClass holderClass, EClass valueClass) {
            return holder.getEReferenceType().isSuperTypeOf(holderClass)
                    && value.getEReferenceType().isSuperTypeOf(valueClass);
        }
    }
}
