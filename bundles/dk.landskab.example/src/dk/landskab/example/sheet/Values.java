// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts what stands in a cell into a feature. */
final class Values {

    private final Sheet sheet;

    Values(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Replaces the value of a feature; a dot in the path leads into what a single contained object holds. */
    void set(EObject object, String path, Ids ids, String text) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            set(single(object, path.substring(0, dot)), path.substring(dot + 1), ids, text);
            return;
        }
        EStructuralFeature feature = feature(object, path);
        object.eUnset(feature);
        switch (feature) {
            case EAttribute attribute -> literals(attribute, text).forEach(each -> add(object, attribute, each));
            case EReference reference -> ids.all(sheet, text).forEach(id -> sheet.refer(object, reference, id));
            default -> throw new IllegalArgumentException("no value for " + path);
        }
    }

    /** Takes the value of a feature away. */
    void clear(EObject object, String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            clear(single(object, path.substring(0, dot)), path.substring(dot + 1));
        } else {
            object.eUnset(feature(object, path));
        }
    }

    @SuppressWarnings("unchecked")
    void add(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no feature " + name);
        }
        return feature;
    }

    private static EObject single(EObject object, String name) {
        EReference reference = (EReference) feature(object, name);
        if (object.eGet(reference) == null) {
            object.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
        }
        return (EObject) object.eGet(reference);
    }

    private static List<Object> literals(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (!attribute.isMany()) {
            return List.of(literal(type, text));
        }
        return Arrays.stream(text.split(type instanceof EEnum ? "," : ";")).map(String::strip)
                .map(each -> literal(type, each)).toList();
    }

    private static Object literal(EDataType type, String text) {
        Object value = EcoreUtil.createFromString(type, text);
        if (value == null) {
            throw new IllegalArgumentException(text + " is no " + type.getName());
        }
        return value;
    }
}
