// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.expression.Coercion;
import dk.landskab.diagram.plan.TypeName;

/** Sets, adds and clears the values of features by their names. */
final class Values {

    private Values() {
    }

    /** Replaces a single value; adds to many, each once. A feature that is not there is passed over, as in Sirius. */
    @SuppressWarnings("unchecked")
    static void set(EObject context, String name, Object value) {
        EStructuralFeature feature = context.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return;
        }
        if (!feature.isMany()) {
            context.eSet(feature, converted(context, feature, value));
            return;
        }
        List<Object> values = (List<Object>) context.eGet(feature);
        for (Object each : value instanceof Collection<?> many ? new ArrayList<>(many) : one(value)) {
            Object fitting = converted(context, feature, each);
            if (!values.contains(fitting)) {
                values.add(fitting);
            }
        }
    }

    private static List<Object> one(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** A text becomes a value of the type; a number where a text belongs is refused, as Sirius fails there. */
    private static Object converted(EObject context, EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute && value instanceof String text) {
            try {
                return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            } catch (RuntimeException e) {
                // What a data type throws at a text that it does not understand is not agreed on.
                throw new OperationException(dk.landskab.model.edit.Message.of(Values.class, "noValue", text,
                        feature.getName()), e);
            }
        }
        if (value != null && !feature.getEType().isInstance(value)) {
            throw ToolRun.failed("wrongKind", String.valueOf(value), feature.getName());
        }
        if (feature instanceof EReference reference && reference.isContainment() && value instanceof EObject child
                && EcoreUtil.isAncestor(child, context)) {
            throw ToolRun.failed("withinItself", feature.getName());
        }
        return value;
    }

    /** Takes elements out of a feature; without any, clears a single value and leaves a list as it is, as in Sirius. */
    static void unset(EObject context, String name, Object elements) {
        EStructuralFeature feature = context.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return;
        }
        List<EObject> taken = Coercion.objects(elements);
        if (feature.isMany()) {
            ((Collection<?>) context.eGet(feature)).removeAll(taken);
        } else {
            Object value = context.eGet(feature);
            if (elements == null || value != null && taken.contains(value)) {
                context.eUnset(feature);
            }
        }
    }

    /** A new instance within a reference of the context. */
    static EObject create(List<EPackage> metamodels, EObject context, String type, String reference) {
        EStructuralFeature feature = context.eClass().getEStructuralFeature(reference);
        if (!(feature instanceof EReference target)) {
            throw ToolRun.failed("noReference", reference, context.eClass().getName());
        }
        if (!target.isMany() && context.eGet(target) != null) {
            throw ToolRun.failed("occupied", reference);
        }
        EObject made = EcoreUtil.create(TypeName.parse(type).in(metamodels).filter(each -> !each.isAbstract())
                .orElseThrow(() -> ToolRun.failed("noClass", type)));
        set(context, reference, made);
        return made;
    }
}
