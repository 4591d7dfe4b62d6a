// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.util.List;

import dk.landskab.model.change.Area;
import dk.landskab.model.core.Identified;

/**
 * What is told of one element and its children.
 *
 * @param element from the right landscape where it stands in both
 * @param area the area that its class belongs to; {@link Area#UNSPECIFIED} where it belongs to none
 * @param sentences at least one: what concerns the element itself first; where it was added or removed as a whole, one
 *            that counts its children
 */
public record Topic(Identified element, Area area, List<Sentence> sentences) {

    /** Copies the list. */
    public Topic {
        sentences = List.copyOf(sentences);
    }
}
