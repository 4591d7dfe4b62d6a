// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.archimate.map.LandscapeIds;
import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;

/**
 * Writes what one entry says into one fresh element. What a feature cannot hold, or what nobody understands, is kept in
 * words as a property with the title of the field.
 */
final class Filling {

    private final Entry entry;
    private final Draft draft;
    private final ImportReport.Builder report;

    Filling(Entry entry, Draft draft, ImportReport.Builder report) {
        this.entry = entry;
        this.draft = draft;
        this.report = report;
    }

    Element element() {
        return draft.element();
    }

    Entry entry() {
        return entry;
    }

    /** A text. */
    void text(Field field, EStructuralFeature feature) {
        put(field, draft.element(), feature.getName(), feature, Optional::of);
    }

    /** A value of the element itself. */
    void value(Field field, EStructuralFeature feature, Function<String, ? extends Optional<?>> read) {
        put(field, draft.element(), feature.getName(), feature, read);
    }

    /**
     * A value of a part. One that is not understood leaves the value that is known.
     *
     * @param path of the value in the element
     */
    void put(Field field, EObject holder, String path, EStructuralFeature feature,
            Function<String, ? extends Optional<?>> read) {
        if (!entry.speaksOf(field)) {
            return;
        }
        draft.spoken().add(propertyPath(field.title()));
        String text = entry.text(field);
        Optional<?> value = text.isEmpty() ? Optional.empty() : read.apply(text);
        value.ifPresent(each -> holder.eSet(feature, each));
        if (text.isEmpty() || value.isPresent()) {
            draft.spoken().add(path);
        } else {
            notUnderstood(field);
        }
    }

    /** Keeps what nobody understands in words, and tells it. */
    void notUnderstood(Field field) {
        words(field);
        report.entry(ImportReport.Kind.FALLBACK, Message.of(Filling.class, "notUnderstood", field.title(),
                entry.text(field), draft.element()), draft.element().getId(),
                entry.value(field).map(Value::where).orElse(null));
    }

    /** Another name than the usual one. */
    void aliases(Field field) {
        String alias = entry.text(field);
        list(field, CorePackage.Literals.ELEMENT__ALIASES,
                alias.isEmpty() || alias.equals(draft.element().getName()) ? List.of() : List.of(alias));
    }

    /** All that a field refers to, or lists. */
    void list(Field field, EStructuralFeature feature, List<?> values) {
        if (entry.speaksOf(field)) {
            speaksOf(feature);
            if (!values.isEmpty()) {
                draft.element().eSet(feature, values);
            }
        }
    }

    /** That a feature says what a field does, be it nothing. */
    void speaksOf(Field field, EStructuralFeature feature) {
        if (entry.speaksOf(field)) {
            speaksOf(feature);
        }
    }

    /** What a field refers to. */
    void reference(Field field, EStructuralFeature feature, Optional<? extends Element> value) {
        if (entry.speaksOf(field)) {
            speaksOf(feature);
            value.ifPresent(each -> draft.element().eSet(feature, each));
        }
    }

    /** An answer to a question; not to know, and not to have decided, are kept in words. */
    void answer(Field field, EObject holder, EStructuralFeature feature) {
        answer(field, holder, feature.getName(), feature);
    }

    /** An answer of a part; as {@link #answer(Field, EObject, EStructuralFeature)}. */
    void answer(Field field, EObject holder, String path, EStructuralFeature feature) {
        Optional<Tri> known = Words.ANSWERS.of(entry.text(field)).flatMap(Answer::tri);
        put(field, holder, path, feature, text -> Words.ANSWERS.of(text).map(each -> each.tri().orElse(Tri.UNKNOWN)));
        if (known.isEmpty() && Words.ANSWERS.of(entry.text(field)).isPresent()) {
            answered(field);
        }
    }

    /** An answer in words, the same whichever way it came. */
    void answered(Field field) {
        String text = entry.text(field);
        words(field, Words.ANSWERS.of(text).map(Answer::word).orElse(text));
    }

    /** Everything that is only kept in words: fields without a feature, and what is not known. */
    void rest() {
        for (Field field : entry.kind().fields()) {
            if (field.home() == Field.Home.PROPERTY && isNumber(entry.text(field))) {
                words(field);
            } else if (field.home() == Field.Home.PROPERTY) {
                answered(field);
            }
        }
        entry.more().forEach((title, text) -> {
            draft.spoken().add(propertyPath(title));
            if (!text.isEmpty()) {
                property(title, text);
            }
        });
    }

    /** Whether what a field says is not an answer, though some answers are numbered. */
    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** A field in words. */
    void words(Field field) {
        words(field, entry.text(field));
    }

    /** What could not be said otherwise of a field, in words; nothing where it is empty. */
    void words(Field field, String text) {
        if (entry.speaksOf(field)) {
            draft.spoken().add(propertyPath(field.title()));
            if (!text.isEmpty()) {
                property(field.title(), text);
            }
        }
    }

    private void property(String key, String value) {
        String id = draft.element().getId() + "." + propertyPath(key);
        List<Property> properties = draft.element().getProperties();
        Optional<Property> there = properties.stream().filter(each -> each.getId().equals(id)).findFirst();
        Property property = there.orElseGet(CoreFactory.eINSTANCE::createProperty);
        property.setId(id);
        property.setKey(key);
        property.setValue(value);
        if (there.isEmpty()) {
            properties.add(property);
        }
    }

    /** An identity of the element in KITOS; none where it is empty. */
    void identity(String name, RefScheme scheme, String value) {
        if (!value.isEmpty()) {
            ExternalRef ref = CoreFactory.eINSTANCE.createExternalRef();
            ref.setId(draft.element().getId() + "." + name);
            ref.setScheme(scheme);
            ref.setValue(value);
            draft.element().getExternalRefs().add(ref);
        }
    }

    /** That the source speaks of a feature, be it to say that it has no value. */
    void speaksOf(EStructuralFeature feature) {
        draft.spoken().add(feature.getName());
    }

    private static String propertyPath(String key) {
        return "p." + LandscapeIds.of(Optional.empty(), key);
    }
}
