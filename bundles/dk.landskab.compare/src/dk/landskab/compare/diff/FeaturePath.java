// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The way from an object to one of its values, through children that have no id: {@code lifecycle.endOfLife}.
 *
 * @param steps at least one; all but the last are single containments
 */
public record FeaturePath(List<EStructuralFeature> steps) {

    /** Copies the steps. */
    public FeaturePath {
        steps = List.copyOf(steps);
    }

    /** The path of a feature of the object itself. */
    public static FeaturePath of(EStructuralFeature... steps) {
        return new FeaturePath(List.of(steps));
    }

    /** The feature that the path ends at. */
    public EStructuralFeature last() {
        return steps.getLast();
    }

    /** This path, one step longer. */
    public FeaturePath then(EStructuralFeature step) {
        return new FeaturePath(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The technical names with dots between them. */
    @Override
    public String toString() {
        return steps.stream().map(EStructuralFeature::getName).collect(Collectors.joining("."));
    }
}
