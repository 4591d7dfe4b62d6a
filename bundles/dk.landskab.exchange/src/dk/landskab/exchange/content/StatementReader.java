// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/** Lets an object say what {@link Statements} said of it. References are set only when all objects are there. */
public final class StatementReader {

    private static final String CLASS = "class";

    private final References references;
    private final Consumer<Identified> made;

    /**
     * @param references gathers the references
     * @param made is told of every child with an id that is made
     */
    public StatementReader(References references, Consumer<Identified> made) {
        this.references = references;
        this.made = made;
    }

    /**
     * Takes a statement over. A value is added to those of a feature that has many, and else replaces the one there.
     *
     * @return whether it was understood; if not, the object is as it was
     */
    public boolean read(EObject object, Statement statement) {
        int dot = statement.path().indexOf('.');
        EStructuralFeature feature = object.eClass()
                .getEStructuralFeature(dot < 0 ? statement.path() : statement.path().substring(0, dot));
        if (dot < 0) {
            return feature != null && set(object, feature, statement.text());
        }
        return feature instanceof EReference reference && Statements.isInline(reference)
                && read(inline(object, reference), new Statement(statement.path().substring(dot + 1),
                        statement.text()));
    }

    private boolean set(EObject object, EStructuralFeature feature, String text) {
        try {
            switch (feature) {
                case EAttribute attribute -> put(object, attribute, value(attribute, text));
                case EReference reference when !reference.isContainment() -> references.add(object, reference, text);
                case EReference reference when Statements.isInline(reference) -> inline(object, reference);
                case EReference reference -> put(object, reference, child(reference, JsonParser.parseString(text)));
                default -> throw new IllegalArgumentException(feature.getName());
            }
            return true;
        } catch (RuntimeException notUnderstood) {
            // EMF and Gson throw many kinds of it; all of them say that the text is none of the feature's
            return false;
        }
    }

    private static EObject inline(EObject object, EReference reference) {
        if (object.eGet(reference) == null) {
            object.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
        }
        return (EObject) object.eGet(reference);
    }

    private static Object value(EAttribute attribute, String text) {
        Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private EObject child(EReference reference, JsonElement json) {
        List<Runnable> later = new ArrayList<>();
        EObject child = child(reference, json.getAsJsonObject(), later);
        later.forEach(Runnable::run);
        return child;
    }

    /** @param later what is done only when the whole text was understood */
    private EObject child(EReference reference, JsonObject json, List<Runnable> later) {
        EClass type = json.has(CLASS) ? Metamodel.classNamed(json.get(CLASS).getAsString()).orElseThrow()
                : reference.getEReferenceType();
        if (!reference.getEReferenceType().isSuperTypeOf(type) || CorePackage.Literals.ELEMENT.isSuperTypeOf(type)) {
            throw new JsonParseException(type.getName());
        }
        EObject child = EcoreUtil.create(type);
        json.entrySet().stream().filter(entry -> !entry.getKey().equals(CLASS)).forEach(entry ->
            fill(child, child.eClass().getEStructuralFeature(entry.getKey()), entry.getValue(), later));
        if (child instanceof Identified identified) {
            later.add(() -> made.accept(identified));
        }
        return child;
    }

    private void fill(EObject child, EStructuralFeature feature, JsonElement value, List<Runnable> later) {
        List<JsonElement> values = value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
        for (JsonElement each : values) {
            switch (feature) {
                case EAttribute attribute -> put(child, attribute, value(attribute, each.getAsString()));
                case EReference reference when !reference.isContainment() -> {
                    String id = each.getAsString();
                    later.add(() -> references.add(child, reference, id));
                }
                case EReference reference -> put(child, reference, child(reference, each.getAsJsonObject(), later));
                case null, default -> throw new JsonParseException("no such feature");
            }
        }
    }
}
