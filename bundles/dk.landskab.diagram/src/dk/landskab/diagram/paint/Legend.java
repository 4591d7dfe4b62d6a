// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.diagram.run.EdgeLook;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;

/** Explains the looks and signs that are in use, and no others. */
final class Legend {

    private static final double SWATCH = 26;
    private static final double HEIGHT = 24;
    private static final double GAP = 20;
    private static final Shape.Lettering LETTERS = Shape.Lettering.plain(12, Ink.TEXT);

    private final Map<String, String> texts;
    private final Words words;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A line of the legend. */
    private record Entry(Swatch swatch, String text) {
    }

    /** The example that stands before the words. */
    private interface Swatch {
        List<Shape> in(Rect rect);
    }

    Legend(Scene scene, Notes notes, Map<String, String> texts, Words words) {
        this.texts = texts;
        this.words = words;
        scene.boxes().forEach(box -> node(box.view()));
        scene.lines().forEach(line -> edge(line.view()));
        fates(scene, notes);
        levels(scene, notes);
    }

    private void node(NodeView view) {
        NodeLook look = view.look();
        enter(look.key(), view.mapping().name(), view.mapping().label(), () -> seen(look),
                rect -> List.of(box(look, rect)));
    }

    /** What two looks must share to be explained once. */
    private static Object seen(NodeLook look) {
        return List.of(look.style().shape(), look.style().fill(), look.style().line(), look.style().lineStyle(),
                look.lineWidth());
    }

    private static Object seen(EdgeLook look) {
        return List.of(look.style().colour(), look.style().line(), look.style().source(), look.style().target(),
                look.width());
    }

    private static Shape box(NodeLook look, Rect rect) {
        Optional<Ink> fill = Optional.of(Ink.of(look.style().fill()));
        Optional<Stroke> stroke = look.lineWidth() == 0 ? Optional.empty() : Optional.of(
                new Stroke(Ink.of(look.style().line()), look.lineWidth(), look.style().lineStyle()));
        return look.style().shape() == NodeStyle.Shape.ELLIPSE ? new Shape.Ellipse(rect, fill, stroke)
                : new Shape.Rectangle(rect, Math.min(4, look.style().corner()), fill, stroke);
    }

    private void edge(EdgeView view) {
        EdgeLook look = view.look();
        enter(look.key(), view.mapping().name(), view.mapping().label(), () -> seen(look), rect -> line(look, rect));
    }

    private static List<Shape> line(EdgeLook look, Rect rect) {
        Point from = new Point(rect.x(), rect.center().y());
        Point to = new Point(rect.right(), rect.center().y());
        Ink ink = Ink.of(look.style().colour());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(List.of(from, to), 0, false, Optional.empty(),
                Optional.of(new Stroke(ink, look.width(), look.style().line()))));
        shapes.addAll(Arrowheads.of(look.style().source(), from, to, ink, look.width()));
        shapes.addAll(Arrowheads.of(look.style().target(), to, from, ink, look.width()));
        return shapes;
    }

    /** Where there are words for looks, one without is not explained; where there are none, mappings are. */
    private void enter(String key, String mapping, String label, Supplier<Object> look, Swatch swatch) {
        if (texts.containsKey(key)) {
            entries.putIfAbsent(texts.get(key) + look.get(), new Entry(swatch, texts.get(key)));
        } else if (texts.isEmpty() && !label.startsWith("%")) {
            entries.putIfAbsent(mapping, new Entry(swatch, label));
        }
    }

    private void fates(Scene scene, Notes notes) {
        TreeSet<Fate> used = new TreeSet<>();
        scene.boxes().forEach(box -> notes.fate(box.id()).ifPresent(used::add));
        scene.lines().forEach(line -> notes.fate(line.id()).ifPresent(used::add));
        used.forEach(fate -> entries.put("fate/" + fate,
                new Entry(rect -> Signs.of(fate, rect.center()), words.of(fate))));
    }

    private void levels(Scene scene, Notes notes) {
        TreeSet<Rule.Level> used = new TreeSet<>();
        scene.boxes().forEach(box -> notes.level(box.view().element()).ifPresent(used::add));
        scene.lines().stream().filter(line -> line.view().mapping().isElementBased())
                .forEach(line -> notes.level(line.view().element()).ifPresent(used::add));
        used.descendingSet().forEach(level -> entries.put("level/" + level,
                new Entry(rect -> Signs.of(level, words.letter(level), rect.center()), words.of(level))));
    }

    /** The legend in rows of at most a width, its upper left corner at a point. */
    Block block(Point at, double width) {
        List<Shape> shapes = new ArrayList<>();
        double x = at.x();
        double y = at.y();
        double widest = 0;
        for (Entry each : entries.values()) {
            double needed = SWATCH + 8 + LETTERS.face().width(each.text(), LETTERS.size());
            if (x > at.x() && x + needed > at.x() + width) {
                x = at.x();
                y += HEIGHT;
            }
            shapes.addAll(each.swatch().in(new Rect(x, y + 5, SWATCH, HEIGHT - 10)));
            shapes.add(new Shape.Words(x + SWATCH + 8, y + HEIGHT / 2 + 4.4, each.text(), LETTERS));
            x += needed + GAP;
            widest = Math.max(widest, x - GAP - at.x());
        }
        return new Block(shapes, widest, entries.isEmpty() ? 0 : y + HEIGHT - at.y());
    }

    /** Shapes and the room that they take. */
    record Block(List<Shape> shapes, double width, double height) {
    }
}
