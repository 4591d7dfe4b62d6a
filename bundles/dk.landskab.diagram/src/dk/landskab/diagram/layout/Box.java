// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.diagram.font.Wrap;
import dk.landskab.diagram.run.NodeView;

/**
 * A box with its size and no place yet.
 *
 * @param width in pixels; the least where there are children, which may need more
 * @param height likewise
 * @param head height of the label at the top of a container; 0 where the label stands in the middle
 * @param label its lines
 * @param items lines of text in a list, instead of children
 * @param icon whether the icon of its element's class stands before the label
 */
public record Box(NodeView view, double width, double height, double head, Wrap label, List<Wrap> items,
        List<Box> children, List<Box> borders, boolean icon) {

    /** Copies the lists. */
    public Box {
        items = List.copyOf(items);
        children = List.copyOf(children);
        borders = List.copyOf(borders);
    }

    /** A box without an icon. */
    public Box(NodeView view, double width, double height, double head, Wrap label, List<Wrap> items, List<Box> children,
            List<Box> borders) {
        this(view, width, height, head, label, items, children, borders, false);
    }

    /** The id of the view. */
    public String id() {
        return view.id();
    }

    /** This box and all in it and on its border. */
    public Stream<Box> withDescendants() {
        if (children.isEmpty() && borders.isEmpty()) {
            return Stream.of(this);
        }
        return Stream.concat(Stream.of(this),
                Stream.concat(children.stream(), borders.stream()).flatMap(Box::withDescendants));
    }
}
