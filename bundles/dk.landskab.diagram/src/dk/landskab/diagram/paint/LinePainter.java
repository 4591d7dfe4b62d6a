// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.plan.EdgeStyle;
import dk.landskab.diagram.plan.LineStyle;
import dk.landskab.diagram.run.EdgeLook;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.Mark;

/** Paints lines and, apart from them, their labels, which stand on gaps of the lines. */
final class LinePainter {

    private static final double CORNER = Arrowheads.ROUND;

    private final Notes notes;
    private final Words words;
    private final Crossings crossings;

    LinePainter(Notes notes, Words words, Crossings crossings) {
        this.notes = notes;
        this.words = words;
        this.crossings = crossings;
    }

    /** A line without its labels, led over those that were painted before. */
    Shape paint(Line line, List<Point> points, Ground ground) {
        EdgeLook look = line.view().look();
        EdgeStyle style = look.style();
        Optional<Fate> fate = notes.fate(line.id());
        Stroke stroke = fate.map(each -> stroke(each, look)).orElse(new Stroke(Ink.of(style.colour()),
                look.width(), style.line()));
        List<Shape> shapes = new ArrayList<>();
        crossings.over(points).forEach(gap -> shapes.add(new Shape.Path(List.of(gap.from(), gap.to()), 0, false,
                Optional.empty(), Optional.of(Stroke.solid(ground.at(gap.from()), stroke.width() + 5)))));
        shapes.add(new Shape.Path(Arrowheads.between(style.source(), style.target(), points, look.width()), CORNER, false,
                Optional.empty(), Optional.of(stroke)));
        if (fate.equals(Optional.of(Fate.CHANGED))) {
            shapes.add(new Shape.Path(points, CORNER, false, Optional.empty(),
                    Optional.of(Stroke.solid(Ink.GROUND, 1))));
        }
        shapes.addAll(Arrowheads.of(style.source(), points.getFirst(), points.get(1), stroke.ink(), look.width()));
        shapes.addAll(Arrowheads.of(style.target(), points.getLast(), points.get(points.size() - 2), stroke.ink(),
                look.width()));
        return new Shape.Group(Optional.of(line.id()), title(line), shapes);
    }

    private static Stroke stroke(Fate fate, EdgeLook look) {
        Ink ink = Signs.ink(fate);
        return switch (fate) {
            case ADDED -> Stroke.solid(ink, look.width() + 1.5);
            case REMOVED -> new Stroke(ink, look.width() + 0.5, LineStyle.DASH);
            case CHANGED -> Stroke.solid(ink, look.width() + 2);
            case MOVED -> Stroke.solid(ink, look.width() + 0.5);
        };
    }

    /** The labels of a line, on the ground that each stands on. */
    List<Shape> labels(Line line, Route route, Ground ground) {
        EdgeLook look = line.view().look();
        List<Shape> shapes = new ArrayList<>();
        Optional<Fate> fate = notes.fate(line.id());
        label(look.begin(), route.begin(), ground, fate, shapes);
        label(look.center(), route.center(), ground, fate, shapes);
        label(look.end(), route.end(), ground, fate, shapes);
        Point middle = middle(route);
        fate.ifPresent(each -> shapes.addAll(Signs.of(each,
                route.center().map(rect -> new Point(rect.x() - 6, rect.center().y())).orElse(middle))));
        if (line.view().mapping().isElementBased()) {
            notes.level(line.view().element()).ifPresent(level -> shapes.addAll(Signs.of(level, words.letter(level),
                    route.center().map(rect -> new Point(rect.right() + 8, rect.center().y())).orElse(middle))));
        }
        return shapes;
    }

    private void label(Optional<Label> label, Optional<Rect> place, Ground ground, Optional<Fate> fate,
            List<Shape> shapes) {
        if (label.isEmpty() || place.isEmpty() || label.get().isEmpty()) {
            return;
        }
        Rect rect = place.get();
        Shape.Lettering letters = BoxPainter.lettering(label.get().style(), fate);
        double width = letters.face().width(label.get().line(), letters.size());
        double middle = rect.center().y() + Typeface.CAPITAL * letters.size() / 2;
        shapes.add(new Shape.Rectangle(rect, 3, Optional.of(ground.at(rect.center())), Optional.empty()));
        shapes.add(new Shape.Words(rect.center().x() - width / 2, middle, label.get().line(), letters));
    }

    /** What a place lies on. */
    interface Ground {
        Ink at(Point point);
    }

    private static Point middle(Route route) {
        List<Point> points = route.points();
        Point from = points.get((points.size() - 1) / 2);
        Point to = points.get((points.size() - 1) / 2 + 1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private Optional<String> title(Line line) {
        EdgeLook look = line.view().look();
        Stream<String> labels = Stream.of(look.begin(), look.center(), look.end()).flatMap(Optional::stream)
                .map(Label::text);
        Stream<String> said = line.view().mapping().isElementBased()
                ? notes.of(line.view().element()).stream().map(Mark::text) : Stream.empty();
        String title = Stream.of(Stream.of(line.view().mapping().label()), labels,
                notes.fate(line.id()).map(words::of).stream(), said).flatMap(each -> each)
                .filter(each -> !each.isBlank()).distinct().collect(Collectors.joining("\n"));
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
