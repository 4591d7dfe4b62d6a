// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.core.Identified;

/**
 * Where an object hangs in the tree.
 *
 * @param under the object that it hangs under; empty for the top of the tree
 * @param headings between that and the object, from the top
 */
public record Spot(Optional<Identified> under, List<Heading> headings) {

    /** At the top of the tree, below headings. */
    static Spot top(Heading... headings) {
        return new Spot(Optional.empty(), List.of(headings));
    }

    /** Below another object and headings. */
    static Spot below(Identified object, Heading... headings) {
        return new Spot(Optional.of(object), List.of(headings));
    }
}
