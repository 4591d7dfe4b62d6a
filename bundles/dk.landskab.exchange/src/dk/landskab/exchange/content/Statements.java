// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/**
 * Says in texts what an object says. Its own id is left out, and so are elements that it contains: they are things of
 * their own.
 */
public final class Statements {

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String CLASS = "class";

    /** What is left out. */
    @FunctionalInterface
    public interface Omission {

        /**
         * Whether a value is left out.
         *
         * @param holder the object, or something that it contains
         */
        boolean omits(EObject holder, EStructuralFeature feature, Object value);
    }

    private final Omission omitted;
    private final List<Statement> made = new ArrayList<>();

    private Statements(Omission omitted) {
        this.omitted = omitted;
    }

    /** All that an object says, in the order of its features. */
    public static List<Statement> of(EObject object) {
        return of(object, (holder, feature, value) -> false);
    }

    /**
     * What an object says.
     *
     * @param omitted values of the object, or of what it contains, that are left out
     */
    public static List<Statement> of(EObject object, Omission omitted) {
        Statements statements = new Statements(omitted);
        statements.add("", object);
        return List.copyOf(statements.made);
    }

    /** What an object says by one of its features. */
    public static List<Statement> of(EObject object, EStructuralFeature feature) {
        Statements statements = new Statements((holder, each, value) -> false);
        statements.add("", object, feature);
        return List.copyOf(statements.made);
    }

    /** A value of an attribute as text. */
    public static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /** The id of what is referred to, also where it is missing; empty where it has none. */
    public static Optional<String> id(EObject target) {
        return target.eIsProxy() ? Optional.ofNullable(((InternalEObject) target).eProxyURI().fragment())
                : target instanceof Identified identified ? Optional.ofNullable(identified.getId()) : Optional.empty();
    }

    /** The values of a feature; one where it has one, none where it is not set. */
    public static List<?> values(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        Object value = object.eGet(feature, false);
        return feature.isMany() ? List.copyOf((List<?>) value) : List.of(value);
    }

    /** Whether what a containment holds has no id and is of one class, so that a path leads into it. */
    public static boolean isInline(EReference reference) {
        EClass type = reference.getEReferenceType();
        return reference.isContainment() && !reference.isMany() && !type.isAbstract()
                && !CorePackage.Literals.IDENTIFIED.isSuperTypeOf(type);
    }

    private void add(String prefix, EObject object) {
        object.eClass().getEAllStructuralFeatures().forEach(each -> add(prefix, object, each));
    }

    private void add(String prefix, EObject object, EStructuralFeature feature) {
        if (isStated(feature)) {
            values(object, feature).stream().filter(value -> !omitted.omits(object, feature, value))
                    .forEach(value -> add(prefix + feature.getName(), feature, value));
        }
    }

    private static boolean isStated(EStructuralFeature feature) {
        return feature != CorePackage.Literals.IDENTIFIED__ID && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private void add(String path, EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute) {
            made.add(new Statement(path, text(attribute, value)));
            return;
        }
        EReference reference = (EReference) feature;
        EObject target = (EObject) value;
        if (!reference.isContainment()) {
            id(target).ifPresent(id -> made.add(new Statement(path, id)));
        } else if (isInline(reference)) {
            inline(path, target);
        } else if (!CorePackage.Literals.ELEMENT.isInstance(target)) {
            made.add(new Statement(path, JSON.toJson(json(reference, target))));
        }
    }

    /** That a contained object is there is a statement even where it says nothing. */
    private void inline(String path, EObject target) {
        int before = made.size();
        add(path + ".", target);
        if (made.size() == before) {
            made.add(new Statement(path, ""));
        }
    }

    private Map<String, Object> json(EReference reference, EObject object) {
        Map<String, Object> json = new TreeMap<>();
        if (object.eClass() != reference.getEReferenceType()) {
            json.put(CLASS, object.eClass().getName());
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            List<Object> values = feature == CorePackage.Literals.IDENTIFIED__ID || isStated(feature)
                    ? jsonValues(object, feature) : List.of();
            if (!values.isEmpty()) {
                json.put(feature.getName(), feature.isMany() ? values : values.getFirst());
            }
        }
        return json;
    }

    private List<Object> jsonValues(EObject object, EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        for (Object value : values(object, feature)) {
            if (omitted.omits(object, feature, value)) {
                continue;
            }
            switch (feature) {
                case EAttribute attribute -> values.add(text(attribute, value));
                case EReference reference when !reference.isContainment() ->
                    id((EObject) value).ifPresent(values::add);
                case EReference reference when !CorePackage.Literals.ELEMENT.isInstance(value) ->
                    values.add(json(reference, (EObject) value));
                default -> {
                    // an element is a thing of its own
                }
            }
        }
        return values;
    }
}
