// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.plan;

import java.math.BigDecimal;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.CorePackage;

/** How a feature is asked. */
public enum Kind {

    /** An id, which is chosen once. */
    ID,
    /** A line of text. */
    TEXT,
    /** Several lines of text. */
    LINES,
    /** Several texts, one a line. */
    TEXTS,
    /** A number. */
    NUMBER,
    /** A date. */
    DATE,
    /** A date and a time. */
    MOMENT,
    /** Yes, no, partly or unknown. */
    TRI,
    /** One of a few words. */
    CHOICE,
    /** Some of a few words. */
    CHOICES,
    /** Another object. */
    REFERENCE,
    /** Other objects. */
    REFERENCES,
    /** An object within, which has a form of its own. */
    CHILD,
    /** Objects within. */
    CHILDREN;

    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, Integer.class, Long.class);

    /** How a feature is asked. */
    public static Kind of(EStructuralFeature feature) {
        return feature instanceof EReference reference ? of(reference) : of((EAttribute) feature);
    }

    private static Kind of(EReference reference) {
        if (reference.isContainment()) {
            return reference.isMany() ? CHILDREN : CHILD;
        }
        return reference.isMany() ? REFERENCES : REFERENCE;
    }

    private static Kind of(EAttribute attribute) {
        EClassifier type = attribute.getEType();
        if (attribute.isID()) {
            return ID;
        } else if (type instanceof EEnum) {
            return attribute.isMany() ? CHOICES : type == CorePackage.Literals.TRI ? TRI : CHOICE;
        } else if (NUMBERS.contains(type.getInstanceClass())) {
            return NUMBER;
        } else if (type == CorePackage.Literals.DATE) {
            return DATE;
        } else if (type == CorePackage.Literals.DATE_TIME) {
            return MOMENT;
        }
        return attribute.isMany() ? TEXTS : type == CorePackage.Literals.TEXT ? LINES : TEXT;
    }
}
