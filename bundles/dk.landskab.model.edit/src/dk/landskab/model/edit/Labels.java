// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a person calls the things of the metamodel and of a landscape, in one language. Never null and never empty.
 *
 * <p>Classes and features begin with a capital letter, literals do not, so that they can stand in a sentence.
 * Instances are immutable and may be used by any thread.
 */
public final class Labels {

    private static final Map<Language, Labels> BY_LANGUAGE = Collections.unmodifiableMap(
            Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, Labels::new,
                    (one, other) -> one, () -> new EnumMap<>(Language.class))));

    private final Language language;
    private final Wording wording;
    private final Names names;
    private final Values values;

    private Labels(Language language) {
        this.language = language;
        this.wording = Wording.of(language);
        this.names = new Names(this, wording);
        this.values = new Values(this);
    }

    /** The labels of a language; always the same instance. */
    public static Labels in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** The language of these labels. */
    public Language language() {
        return language;
    }

    /** A class, or the type of an attribute. */
    public String of(EClassifier classifier) {
        String name = classifier.getName();
        return wording.first("class." + name, "type." + name).orElseGet(() -> Words.ofName(name));
    }

    /** Several instances of a class. */
    public String plural(EClass type) {
        return wording.first("class." + type.getName() + ".plural").orElseGet(() -> of(type));
    }

    /** An attribute or a reference. */
    public String of(EStructuralFeature feature) {
        String name = feature.getName();
        String owner = feature.getEContainingClass() == null ? "" : feature.getEContainingClass().getName();
        return wording.first("feature." + owner + "." + name, "feature." + name).orElseGet(() -> Words.ofName(name));
    }

    /** A literal of an enumeration of the metamodel. */
    public String of(Enumerator literal) {
        return wording.first("literal." + enumeration(literal) + "." + literal.getName())
                .orElseGet(() -> Words.ofLiteral(literal.getName()));
    }

    /**
     * What a person calls an element: its name, or what tells a child without a name from its siblings, in one line.
     * For a proxy that cannot be resolved it is the name that the proxy was given, or else the id that it names.
     */
    public String of(EObject element) {
        return switch (element) {
            case EEnumLiteral literal -> of((Enumerator) literal);
            case EClassifier classifier -> of(classifier);
            case EStructuralFeature feature -> of(feature);
            default -> names.of(element);
        };
    }

    /**
     * A value of a feature as a reader sees it: dates as yyyy-MM-dd, numbers grouped as the language does, percentages
     * with their sign, references as names, several values with commas, and "–" where nothing is stated.
     *
     * @param value one value, a collection of them, or null
     */
    public String value(EStructuralFeature feature, Object value) {
        return values.of(feature, value);
    }

    /** Anything that may stand in a message; null is "–". */
    public String text(Object argument) {
        return switch (argument) {
            case Message message -> message.in(language);
            case Phrase phrase -> phrase.in(this);
            case Enumerator literal -> of(literal);
            case EObject element -> of(element);
            case Collection<?> many when !many.isEmpty() -> many.stream().map(this::text)
                    .collect(Collectors.joining(", "));
            case null, default -> values.plain(argument);
        };
    }

    private static String enumeration(Enumerator literal) {
        return switch (literal) {
            case EEnumLiteral dynamic -> dynamic.getEEnum().getName();
            case Enum<?> generated -> generated.getDeclaringClass().getSimpleName();
            default -> "";
        };
    }
}
