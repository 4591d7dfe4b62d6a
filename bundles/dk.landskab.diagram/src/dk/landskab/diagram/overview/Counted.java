// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.overview;

import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A container that says how much stands in it.
 *
 * @param boxes how many boxes stand in it
 * @param lines how many lines lead between them
 */
record Counted(NodeView container, long boxes, long lines) {

    /** All are equally large, in pixels: a larger one would seem to say more. */
    private static final double WIDTH = 260;
    private static final double HEIGHT = 110;

    NodeView view(Language language) {
        NodeLook look = container.look();
        String count = Message.of(Counted.class, lines == 0 ? "boxes" : "boxesAndLines", boxes, lines).in(language);
        String name = look.label().line();
        Label label = new Label(name.isEmpty() ? count : name + "\n" + count, look.label().style());
        return new NodeView(container.id(), container.mapping(), container.element(), new NodeLook(look.key(),
                look.style(), Math.max(WIDTH, look.width()), Math.max(HEIGHT, look.height()), look.lineWidth(), label),
                container.tooltip(), container.visible(), container.children(), container.borders());
    }
}
