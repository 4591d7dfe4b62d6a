// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.SceneBuilder;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.plan.LineStyle;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.Mark;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;

/** Paints boxes. */
final class BoxPainter {

    /** Letters from this size on, in pixels, are read where those of boxes are not. */
    private static final double LARGE = 22;
    private static final double SMALLER = 0.75;

    private final Notes notes;
    private final Words words;
    private final IconArt icons = new IconArt();

    BoxPainter(Notes notes, Words words) {
        this.notes = notes;
        this.words = words;
    }

    /** A container's surface, on which lines and other boxes lie. */
    Shape surface(Box box, Rect rect) {
        List<Shape> shapes = new ArrayList<>();
        outline(box.view().look(), rect, notes.fate(box.id()), shapes);
        return new Shape.Group(Optional.of(box.id()), title(box.view()), shapes);
    }

    /** What stands on a container's surface: its label, on a piece of it that no line crosses, and its signs. */
    Shape heading(Box box, Rect rect) {
        List<Shape> shapes = new ArrayList<>();
        Optional<Fate> fate = notes.fate(box.id());
        List<Shape> words = new ArrayList<>();
        label(box, rect, fate, words);
        count(box, words);
        words.forEach(each -> {
            if (each instanceof Shape.Words one) {
                double size = one.lettering().size();
                shapes.add(new Shape.Rectangle(new Rect(one.x() - 3, one.y() - size, one.width() + 6, size * 1.3), 0,
                        Optional.of(Ink.of(box.view().look().style().fill())), Optional.empty()));
            }
        });
        shapes.addAll(words);
        signs(box.view(), rect, fate, shapes);
        return new Shape.Group(Optional.empty(), title(box.view()), shapes);
    }

    /** How much stands in a container with a large heading, behind its last word, unless it says so itself. */
    private static void count(Box box, List<Shape> words) {
        if (box.view().look().label().style().pixels() < LARGE || words.isEmpty()) {
            return;
        }
        Shape.Words last = (Shape.Words) words.getLast();
        double size = last.lettering().size() * SMALLER;
        String count = Long.toString(box.withDescendants().filter(each -> each.children().isEmpty()).count());
        if (!last.text().endsWith("(" + count + ")")) {
            words.add(new Shape.Words(last.x() + last.width() + size / 2, last.y(), count,
                    new Shape.Lettering(size, Typeface.REGULAR, false, false, false, Ink.QUIET)));
        }
    }

    /** A box where it stands. */
    Shape paint(Box box, Rect rect) {
        List<Shape> shapes = new ArrayList<>();
        NodeView view = box.view();
        Optional<Fate> fate = notes.fate(view.id());
        outline(view.look(), rect, fate, shapes);
        if (box.icon()) {
            shapes.addAll(icons.of(view.element().eClass(), new Point(rect.x() + SceneBuilder.INSET - 2,
                    rect.center().y() - IconArt.SIZE / 2)));
        }
        label(box, rect, fate, shapes);
        items(box, rect, shapes);
        signs(view, rect, fate, shapes);
        return new Shape.Group(Optional.of(view.id()), title(view), shapes);
    }

    private void signs(NodeView view, Rect rect, Optional<Fate> fate, List<Shape> shapes) {
        fate.ifPresent(each -> shapes.addAll(Signs.of(each, new Point(rect.x() + 2, rect.y() + 2))));
        notes.level(view.element()).ifPresent(level -> shapes.addAll(Signs.of(level, words.letter(level),
                new Point(rect.right() - 2, rect.y() + 2))));
    }

    private void outline(NodeLook look, Rect rect, Optional<Fate> fate, List<Shape> shapes) {
        Optional<Ink> fill = Optional.of(Ink.of(look.style().fill()));
        Optional<Stroke> stroke = fate.map(BoxPainter::stroke).or(() -> stroke(look));
        shapes.add(outline(look.style(), rect, fill, stroke));
        if (fate.equals(Optional.of(Fate.CHANGED))) {
            shapes.add(outline(look.style(), rect.grown(-3), Optional.empty(),
                    Optional.of(Stroke.solid(Ink.CHANGED, 1))));
        }
    }

    private static Shape outline(NodeStyle style, Rect rect, Optional<Ink> fill, Optional<Stroke> stroke) {
        return style.shape() == NodeStyle.Shape.ELLIPSE ? new Shape.Ellipse(rect, fill, stroke)
                : new Shape.Rectangle(rect, style.corner(), fill, stroke);
    }

    private static Stroke stroke(Fate fate) {
        return switch (fate) {
            case ADDED -> Stroke.solid(Ink.ADDED, 3);
            case REMOVED -> new Stroke(Ink.REMOVED, 2, LineStyle.DASH);
            case CHANGED -> Stroke.solid(Ink.CHANGED, 1.5);
            case MOVED -> Stroke.solid(Ink.MOVED, 2);
        };
    }

    private static Optional<Stroke> stroke(NodeLook look) {
        return look.lineWidth() == 0 ? Optional.empty()
                : Optional.of(new Stroke(Ink.of(look.style().line()), look.lineWidth(), look.style().lineStyle()));
    }

    private void label(Box box, Rect rect, Optional<Fate> fate, List<Shape> shapes) {
        NodeLook look = box.view().look();
        Label label = look.label();
        if (label.isEmpty()) {
            return;
        }
        double line = label.style().pixels() * Typeface.LINE;
        double height = box.label().lines().size() * line;
        double top = rect.center().y() - height / 2;
        if (look.style().shape() == NodeStyle.Shape.CONTAINER) {
            top = rect.y() + SceneBuilder.INSET;
        } else if (!look.style().labelInside()) {
            top = rect.bottom() + 2;
        }
        double icon = box.icon() ? SceneBuilder.ICON : 0;
        lines(box.label(), label.style(), new Rect(rect.x() + SceneBuilder.INSET + icon, top,
                rect.width() - 2 * SceneBuilder.INSET - icon, height), fate, shapes);
    }

    private void lines(Wrap wrap, LabelStyle style, Rect room, Optional<Fate> fate, List<Shape> shapes) {
        Shape.Lettering letters = lettering(style, fate);
        double y = room.y() + (Typeface.LINE - Typeface.CAPITAL) / 2 * letters.size()
                + Typeface.CAPITAL * letters.size();
        for (String each : wrap.lines()) {
            double width = letters.face().width(each, letters.size());
            double x = switch (style.alignment()) {
                case LEFT -> room.x();
                case RIGHT -> room.right() - width;
                case CENTER -> room.center().x() - width / 2;
            };
            shapes.add(new Shape.Words(x, y, each, letters));
            y += letters.size() * Typeface.LINE;
        }
    }

    static Shape.Lettering lettering(LabelStyle style, Optional<Fate> fate) {
        return new Shape.Lettering(style.pixels(), Typeface.of(style.bold()), style.italic(), style.underlined(),
                style.struck() || fate.equals(Optional.of(Fate.REMOVED)), Ink.of(style.colour()));
    }

    private void items(Box box, Rect rect, List<Shape> shapes) {
        if (!box.view().mapping().list()) {
            return;
        }
        double y = rect.y() + box.head();
        shapes.add(new Shape.Path(List.of(new Point(rect.x(), y - 4), new Point(rect.right(), y - 4)), 0, false,
                Optional.empty(), Optional.of(Stroke.solid(Ink.of(box.view().look().style().line()), 1))));
        List<NodeView> entries = box.view().children().stream().filter(NodeView::visible).toList();
        for (int i = 0; i < box.items().size(); i++) {
            lines(box.items().get(i), entries.get(i).look().label().style(),
                    new Rect(rect.x() + SceneBuilder.INSET, y + i * SceneBuilder.ITEM,
                            rect.width() - 2 * SceneBuilder.INSET, SceneBuilder.ITEM),
                    notes.fate(entries.get(i).id()), shapes);
        }
    }

    /** The whole label, what the specification adds to it, what became of it, and what the validation says. */
    private Optional<String> title(NodeView view) {
        Stream<String> said = notes.of(view.element()).stream().map(Mark::text);
        String title = Stream.of(Stream.of(view.look().label().text()), view.tooltip().stream(),
                notes.fate(view.id()).map(words::of).stream(), said).flatMap(each -> each).flatMap(String::lines)
                .filter(each -> !each.isBlank()).distinct().collect(Collectors.joining("\n"));
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
