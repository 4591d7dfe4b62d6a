// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A part of a {@link Message} that is worded only once the language is known. */
public interface Phrase {

    /** The words in the language of the labels; never null. */
    String in(Labels labels);

    /**
     * A value as {@link Labels#value(EStructuralFeature, Object)} writes it: a year ungrouped, a percentage with its
     * sign.
     */
    static Phrase value(EStructuralFeature feature, Object value) {
        return new Value(feature, value);
    }

    /** A feature as it stands within a sentence: "end of life", "CVR number". */
    static Phrase inside(EStructuralFeature feature) {
        return new Feature(feature);
    }

    /** A class as it stands within a sentence: "application". */
    static Phrase inside(EClass type) {
        return new Type(type);
    }

    /** So many of a class: "1 data use", "3 data uses". */
    static Phrase count(int count, EClass type) {
        return new Count(count, type);
    }

    /** A value of a feature. */
    record Value(EStructuralFeature feature, Object value) implements Phrase {
        @Override
        public String in(Labels labels) {
            return labels.value(feature, value);
        }
    }

    /** A feature within a sentence. */
    record Feature(EStructuralFeature feature) implements Phrase {
        @Override
        public String in(Labels labels) {
            return Words.inside(labels.of(feature));
        }
    }

    /** A class within a sentence. */
    record Type(EClass type) implements Phrase {
        @Override
        public String in(Labels labels) {
            return Words.inside(labels.of(type));
        }
    }

    /** So many of a class. */
    record Count(int count, EClass type) implements Phrase {
        @Override
        public String in(Labels labels) {
            return labels.text(count) + " " + Words.inside(count == 1 ? labels.of(type) : labels.plural(type));
        }
    }
}
