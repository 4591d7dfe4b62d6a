// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be arranged: only what is visible.
 *
 * @param layered whether what is connected is arranged in layers; else boxes are packed and lines led between them
 * @param downward whether it is read from top to bottom; else from left to right
 * @param padding pixels between boxes
 */
public record Scene(List<Box> roots, List<Line> lines, boolean layered, boolean downward, int padding) {

    /** Copies the lists. */
    public Scene {
        roots = List.copyOf(roots);
        lines = List.copyOf(lines);
    }

    /** All boxes, containers before what they contain. */
    public Stream<Box> boxes() {
        return roots.stream().flatMap(Box::withDescendants);
    }
}
