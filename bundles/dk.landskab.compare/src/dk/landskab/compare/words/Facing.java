// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.edit.Labels;

/**
 * What one feature says of an element in each of two landscapes.
 *
 * @param label what the feature is called, in a language
 * @param left what it says on the left, "–" where it says nothing or the element is not there
 * @param right what it says on the right, likewise
 * @param path the features on the way to it; empty where it is no feature, as the class is
 * @param differs whether the two say something else, however they are worded
 */
public record Facing(String label, List<EStructuralFeature> path, String left, String right, boolean differs) {

    private static final String NOTHING = "–";

    /** Copies the list. */
    public Facing {
        path = List.copyOf(path);
    }

    /** From values as they stand in a model. */
    static Facing of(String label, List<EStructuralFeature> path, List<?> left, List<?> right, boolean differs,
            Labels labels) {
        return new Facing(label, path, text(left, labels), text(right, labels), differs);
    }

    private static String text(List<?> values, Labels labels) {
        return values.isEmpty() ? NOTHING : labels.text(values);
    }
}
