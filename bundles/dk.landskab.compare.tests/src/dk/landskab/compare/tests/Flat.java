// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * The naive reference: a landscape as text, "id path" → value, made by reflection and by nothing of the product. Two
 * landscapes differ in what differs of these.
 */
public final class Flat {

    private Flat() {
    }

    /** All that a landscape says. */
    public static Map<String, String> of(Landscape landscape) {
        Map<String, String> flat = new TreeMap<>();
        landscape.objects().filter(Identified.class::isInstance).map(Identified.class::cast).forEach(object -> {
            flat.put(object.getId() + " class", object.eClass().getName());
            flat.put(object.getId() + " stands", stands(object));
            values(object, object.getId() + " ", flat);
        });
        return flat;
    }

    private static String stands(EObject object) {
        EObject container = object.eContainer();
        if (container == null) {
            return "root";
        }
        String step = "/" + object.eContainmentFeature().getName();
        return (container instanceof Identified owner ? owner.getId() : stands(container)) + step;
    }

    private static void values(EObject object, String prefix, Map<String, String> flat) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (contained && !feature.isMany() && value != null) {
                values((EObject) value, prefix + feature.getName() + ".", flat);
            } else if (!contained && !feature.getName().equals("id") && object.eIsSet(feature)) {
                flat.put(prefix + feature.getName(), text(feature, value));
            }
        }
    }

    /** A value as text; of several in no order, sorted. */
    static String text(EStructuralFeature feature, Object value) {
        if (!(value instanceof List<?> many)) {
            return text(value);
        }
        List<String> texts = many.stream().map(Flat::text).toList();
        return (feature.isOrdered() ? texts : new TreeSet<>(texts)).stream().collect(Collectors.joining(","));
    }

    static String text(Object value) {
        return switch (value) {
            case EObject target when target.eIsProxy() -> EcoreUtil.getURI(target).fragment();
            case Identified target -> target.getId();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
