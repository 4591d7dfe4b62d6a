// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads the features of objects of a specification by their names. A name that the class does not have is a mistake. */
public final class Parts {

    private Parts() {
    }

    /** Whether an object is of a class of the subset. */
    public static boolean isA(EObject object, String type) {
        return isA(object.eClass(), type);
    }

    /** Whether a class is one of the subset, or below it. */
    public static boolean isA(EClass type, String name) {
        return type.getName().equals(name)
                || type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(name));
    }

    /** Whether a class has a feature. */
    public static boolean has(EObject object, String feature) {
        return object.eClass().getEStructuralFeature(feature) != null;
    }

    /** The text of an attribute: an enumeration's literal, a number, "" where nothing is given and there is no default. */
    public static String text(EObject object, String feature) {
        Object value = object.eGet(feature(object, feature));
        return value == null ? "" : value.toString();
    }

    /** A whole number; 0 where nothing is given and there is no default. */
    public static int number(EObject object, String feature) {
        return object.eGet(feature(object, feature)) instanceof Integer number ? number : 0;
    }

    /** Whether an attribute is true. */
    public static boolean flag(EObject object, String feature) {
        return Boolean.TRUE.equals(object.eGet(feature(object, feature)));
    }

    /** The one object that a reference holds. */
    public static Optional<EObject> one(EObject object, String feature) {
        return Optional.ofNullable((EObject) object.eGet(feature(object, feature)));
    }

    /** The objects that a reference holds. */
    @SuppressWarnings("unchecked")
    public static List<EObject> many(EObject object, String feature) {
        return (List<EObject>) object.eGet(feature(object, feature));
    }

    /** The values of an attribute that has many, as texts. */
    public static List<String> texts(EObject object, String feature) {
        return ((List<?>) object.eGet(feature(object, feature))).stream().map(String::valueOf).toList();
    }

    /** The name of an object, or of its class where it has none. */
    public static String name(EObject object) {
        String name = has(object, "name") ? text(object, "name") : "";
        return name.isBlank() ? object.eClass().getName() : name;
    }

    private static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no " + name);
        }
        return feature;
    }
}
