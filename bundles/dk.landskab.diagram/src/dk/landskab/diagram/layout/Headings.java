// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.Optional;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;

/**
 * Makes the headings of the outermost containers larger in large pictures, so that they are read where the whole is looked
 * at on a screen or on a sheet, and nothing else can be. Small pictures stay as they are specified.
 *
 * @param scene what is to be drawn
 * @param kept where things stay: there a heading takes the room that it has and moves nothing
 */
public record Headings(Scene scene, Kept kept) {

    /** A picture so wide is read at its own size, in pixels. */
    private static final double SHEET = 2_100;
    /** What lines and gaps take beside each box, in pixels to either side together. */
    private static final double AROUND = 60;
    /** How much larger than all its boxes with their gaps a picture is, and how much wider than high. */
    private static final double LOSS = 1.3;
    private static final double ASPECT = 1.5;
    private static final double STEP = 0.5;
    private static final double LARGEST = 4;
    /** A container no wider than this keeps its heading. */
    private static final double NARROW = 400;
    private static final int MOST_LINES = 2;

    /** The scene with headings that fit its size. */
    public Scene fitting() {
        double wanted = stepped(Math.sqrt(ASPECT * LOSS * area(scene.roots())) / SHEET);
        if (wanted <= 1) {
            return scene;
        }
        return new Scene(scene.roots().stream().map(root -> root.children().isEmpty() ? root : grown(root, wanted))
                .toList(), scene.lines(), scene.layered(), scene.downward(), scene.padding());
    }

    private static double stepped(double factor) {
        return Math.clamp(Math.floor(factor / STEP) * STEP, 1, LARGEST);
    }

    private static double area(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> box.children().isEmpty()
                ? (box.width() + AROUND) * (box.height() + AROUND) : area(box.children())).sum();
    }

    private Box grown(Box root, double wanted) {
        double width = Math.sqrt(ASPECT * area(root.children()));
        for (double factor = Math.min(wanted, stepped(width / NARROW)); factor > 1; factor -= STEP) {
            Box grown = grown(root, factor, Math.max(width, root.width()));
            if (!grown.label().cut() && grown.head() <= room(root)) {
                return grown;
            }
        }
        return root;
    }

    /** The room above what stands in a container that stays; endless in one that is placed anew. */
    private double room(Box root) {
        return place(root).map(place -> root.children().stream().flatMap(child -> place(child).stream())
                .mapToDouble(child -> child.y() - place.y()).min().orElse(Double.MAX_VALUE)).orElse(Double.MAX_VALUE);
    }

    private Optional<Rect> place(Box box) {
        return Optional.ofNullable(kept.boxes().get(box.id()))
                .or(() -> Optional.ofNullable(kept.boxes().get(SemanticModel.id(box.view().element()))));
    }

    private static Box grown(Box root, double factor, double width) {
        NodeView view = root.view();
        NodeLook look = view.look();
        LabelStyle style = look.label().style();
        LabelStyle larger = new LabelStyle(style.text(), (int) Math.round(style.points() * factor), style.bold(),
                style.italic(), style.underlined(), style.struck(), style.colour(), style.alignment());
        Wrap label = Wrap.of(look.label().text(), Typeface.of(larger.bold()), larger.pixels(),
                width - 2 * SceneBuilder.INSET, MOST_LINES);
        NodeView seen = new NodeView(view.id(), view.mapping(), view.element(), new NodeLook(look.key(), look.style(),
                look.width(), look.height(), look.lineWidth(), new Label(look.label().text(), larger)), view.tooltip(),
                view.visible(), view.children(), view.borders());
        double head = SceneBuilder.head(seen.look().label(), label);
        return new Box(seen, Math.max(root.width(), SceneBuilder.labelWidth(seen.look().label(), label)),
                Math.max(root.height(), head + SceneBuilder.INSET), head, label, root.items(), root.children(),
                root.borders(), root.icon());
    }
}
