// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What Sirius makes of a value where it wants one of another kind. */
public final class Coercion {

    private Coercion() {
    }

    /** Nothing is false, a text may say so; <em>everything</em> else is true, an empty list and 0 included. */
    public static boolean truth(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case String text -> !"false".equalsIgnoreCase(text);
            default -> true;
        };
    }

    /** The objects among a value, each once; what is referred to and not there is left out. */
    public static List<EObject> objects(Object value) {
        return switch (value) {
            case EObject object -> object.eIsProxy() ? List.of() : List.of(object);
            case Collection<?> many -> objects(many);
            case null, default -> List.of();
        };
    }

    private static List<EObject> objects(Collection<?> many) {
        Set<EObject> found = new LinkedHashSet<>();
        for (Object each : many) {
            if (each instanceof EObject object && !object.eIsProxy()) {
                found.add(object);
            }
        }
        return List.copyOf(found);
    }

    /** The object that a value is; a collection is none, even of one. */
    public static Optional<EObject> object(Object value) {
        return value instanceof EObject object && !object.eIsProxy() ? Optional.of(object) : Optional.empty();
    }

    /** The text of a value; "" for nothing. */
    public static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The whole number of a value, or another where it is none. */
    public static int number(Object value, int otherwise) {
        return switch (value) {
            case Number number -> number.intValue();
            case String text when text.strip().matches("[+-]?\\d{1,9}") -> Integer.parseInt(text.strip());
            case null, default -> otherwise;
        };
    }
}
