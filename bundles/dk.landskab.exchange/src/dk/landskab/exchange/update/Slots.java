// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Property;

/**
 * The values of an element and of its parts, each under a path: the name of the feature, with the id of the part, as
 * far as it goes beyond the id of the element, and {@code /} before it.
 */
final class Slots {

    /** The feature of an object that has one value, or several. */
    record Slot(EObject holder, EStructuralFeature feature) {

        /** The values as text; empty where nothing is set. */
        List<String> values() {
            if (!holder.eIsSet(feature)) {
                return List.of();
            }
            Object value = holder.eGet(feature, false);
            return value instanceof List<?> many ? many.stream().map(Slots::text).toList() : List.of(text(value));
        }

        boolean isMany() {
            return feature.isMany();
        }

        void clear() {
            holder.eUnset(feature);
        }
    }

    /** What says which part it is, as an id does, and is no value of its own. */
    private static final Set<EStructuralFeature> NAMING = Set.of(CorePackage.Literals.PROPERTY__KEY,
            CorePackage.Literals.EXTERNAL_REF__SCHEME);

    private final Element element;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, EObject> parts = new LinkedHashMap<>();

    private Slots(Element element, String without) {
        this.element = element;
        add(element, "", without);
    }

    /** Those of an element that are set, but for the property with this key. */
    static Slots of(Element element, String without) {
        return new Slots(element, without);
    }

    Map<String, Slot> all() {
        return slots;
    }

    /** The parts, each under the beginning of the paths of its values; what is in a part comes after it. */
    Map<String, EObject> parts() {
        return parts;
    }

    private void add(EObject object, String prefix, String without) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isChangeable() || feature.isDerived() || !object.eIsSet(feature)
                    || feature == object.eClass().getEIDAttribute() || NAMING.contains(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                contained(object, reference).stream().filter(each -> !isProperty(each, without))
                        .forEach(each -> part(each, prefix, without));
            } else if (!(feature instanceof EReference reference && reference.isContainer())) {
                slots.put(prefix + feature.getName(), new Slot(object, feature));
            }
        }
    }

    private void part(EObject part, String prefix, String without) {
        String path = prefix + name(part) + "/";
        parts.put(path, part);
        add(part, path, without);
    }

    private String name(EObject part) {
        if (part instanceof Identified identified && identified.getId() != null) {
            String start = element.getId() + ".";
            return identified.getId().startsWith(start) ? identified.getId().substring(start.length())
                    : identified.getId();
        }
        return part.eContainmentFeature().getName();
    }

    private static boolean isProperty(EObject object, String key) {
        return object instanceof Property property && key.equals(property.getKey());
    }

    private static List<EObject> contained(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        List<EObject> all = new ArrayList<>();
        if (value instanceof List<?> many) {
            many.forEach(each -> all.add((EObject) each));
        } else {
            all.add((EObject) value);
        }
        return all;
    }

    static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case InternalEObject object when object.eIsProxy() -> Objects.toString(object.eProxyURI().fragment());
            case Identified identified -> Objects.toString(identified.getId());
            default -> Objects.toString(value);
        };
    }
}
