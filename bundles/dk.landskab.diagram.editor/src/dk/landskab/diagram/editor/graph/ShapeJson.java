// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.paint.Ink;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.paint.Stroke;

/**
 * Shapes as JSON, moved: rectangles {@code r}, ellipses {@code e}, paths {@code p}, words {@code t}. A colour is written
 * as it is on light and on dark ground, so that a page changes its theme by itself.
 */
final class ShapeJson {

    private final double dx;
    private final double dy;
    private final JsonArray array = new JsonArray();

    /** Moves by so much. */
    ShapeJson(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** Some shapes; groups are taken apart. */
    String of(List<Shape> shapes) {
        shapes.forEach(this::add);
        return array.toString();
    }

    private void add(Shape shape) {
        switch (shape) {
            case Shape.Rectangle each -> {
                JsonObject object = rect("r", each.rect().plus(dx, dy));
                if (each.corner() > 0) {
                    number(object, "c", each.corner());
                }
                look(object, each.fill(), each.stroke());
            }
            case Shape.Ellipse each -> look(rect("e", each.rect().plus(dx, dy)), each.fill(), each.stroke());
            case Shape.Path each -> look(path(each), each.fill(), each.stroke());
            case Shape.Words each -> words(each);
            case Shape.Group each -> each.shapes().forEach(this::add);
        }
    }

    private JsonObject rect(String kind, dk.landskab.diagram.layout.Rect rect) {
        JsonObject object = object(kind);
        number(object, "x", rect.x());
        number(object, "y", rect.y());
        number(object, "w", rect.width());
        number(object, "h", rect.height());
        return object;
    }

    private JsonObject path(Shape.Path path) {
        List<Point> points = path.points().stream().map(each -> each.plus(dx, dy)).toList();
        JsonObject object = object("p");
        object.addProperty("d",
                new Shape.Path(points, path.corner(), path.closed(), path.fill(), path.stroke()).data());
        return object;
    }

    private void words(Shape.Words words) {
        Shape.Lettering letters = words.lettering();
        JsonObject object = object("t");
        number(object, "x", words.x() + dx);
        number(object, "y", words.y() + dy);
        object.addProperty("t", words.text());
        number(object, "z", letters.size());
        number(object, "l", words.width());
        if (letters.face().weight() != 400) {
            number(object, "w", letters.face().weight());
        }
        flag(object, "i", letters.italic());
        flag(object, "u", letters.underlined());
        flag(object, "st", letters.struck());
        object.addProperty("f", colour(letters.ink()));
    }

    private JsonObject object(String kind) {
        JsonObject object = new JsonObject();
        object.addProperty("k", kind);
        array.add(object);
        return object;
    }

    private static void look(JsonObject object, Optional<Ink> fill, Optional<Stroke> stroke) {
        fill.ifPresent(ink -> object.addProperty("f", colour(ink)));
        stroke.ifPresent(each -> {
            object.addProperty("s", colour(each.ink()));
            number(object, "sw", each.width());
            if (!each.dashes().isEmpty()) {
                object.addProperty("da", each.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        });
    }

    private static void flag(JsonObject object, String name, boolean value) {
        if (value) {
            object.addProperty(name, true);
        }
    }

    /** A hundredth of a pixel nobody sees. */
    private static void number(JsonObject object, String name, double value) {
        double rounded = Math.round(value * 100) / 100.0;
        object.add(name, new JsonPrimitive(rounded == Math.rint(rounded) ? (Number) (long) rounded : rounded));
    }

    private static String colour(Ink ink) {
        return ink.light().hex() + ink.dark().hex();
    }
}
