// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.design.DiagramKind;

/** What holds of each graph that is sent, whatever the diagram. */
class GraphTest {

    /** What each kind of shape must say, and what it may. */
    private static final Map<String, List<Set<String>>> SHAPES = Map.of(
            "r", List.of(Set.of("k", "x", "y", "w", "h"), Set.of("c", "f", "s", "sw", "da")),
            "e", List.of(Set.of("k", "x", "y", "w", "h"), Set.of("f", "s", "sw", "da")),
            "p", List.of(Set.of("k", "d"), Set.of("f", "s", "sw", "da")),
            "t", List.of(Set.of("k", "x", "y", "t", "z", "l", "f"), Set.of("w", "i", "u", "st")));

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}#[0-9A-F]{6}");
    private static final double NEAR = 1.5;

    @TempDir
    Path temporary;

    private record Corner(double x, double y) {
    }

    private static List<JsonObject> shapes(JsonObject arguments, String name) {
        return arguments.has(name) ? JsonParser.parseString(arguments.get(name).getAsString()).getAsJsonArray().asList()
                .stream().map(JsonElement::getAsJsonObject).toList() : List.of();
    }

    private static boolean isBox(JsonObject element) {
        return TestPage.type(element).startsWith("node:");
    }

    private static double number(JsonObject object, String name) {
        return object.get(name).getAsDouble();
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyShapeIsOneThatThePageCanPaint(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            Stream.concat(Stream.of(page.graph()), page.elements()).filter(each -> each.has("args"))
                    .map(each -> each.getAsJsonObject("args"))
                    .flatMap(each -> Stream.of("shapes", "heading", "labels", "legend")
                            .flatMap(name -> shapes(each, name).stream()))
                    .forEach(GraphTest::isPaintable);
        }
    }

    private static void isPaintable(JsonObject shape) {
        List<Set<String>> properties = SHAPES.get(shape.get("k").getAsString());
        assertTrue(shape.keySet().containsAll(properties.getFirst()), shape::toString);
        Set<String> more = new HashSet<>(shape.keySet());
        more.removeAll(properties.getFirst());
        assertTrue(properties.getLast().containsAll(more), shape::toString);
        Stream.of("f", "s").filter(shape::has).forEach(each -> assertTrue(
                COLOUR.matcher(shape.get(each).getAsString()).matches(), shape::toString));
        Stream.of("w", "h", "z", "l", "sw", "c").filter(shape::has)
                .forEach(each -> assertTrue(number(shape, each) >= 0, shape::toString));
        assertEquals(shape.has("s"), shape.has("sw"), shape::toString);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void idsAreUniqueBoxesHaveASizeAndLinesHaveEnds(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            List<String> ids = page.elements().map(TestPage::id).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size());
            Set<String> boxes = new HashSet<>(page.elements().filter(GraphTest::isBox).map(TestPage::id).toList());
            page.elements().filter(GraphTest::isBox).forEach(each -> {
                assertTrue(number(each.getAsJsonObject("size"), "width") > 0, each::toString);
                assertTrue(number(each.getAsJsonObject("size"), "height") > 0, each::toString);
                assertFalse(each.getAsJsonObject("args").get("kind").getAsString().isBlank(), each::toString);
            });
            page.lines().forEach(each -> assertAll(
                    () -> assertTrue(boxes.contains(each.get("sourceId").getAsString()), each::toString),
                    () -> assertTrue(boxes.contains(each.get("targetId").getAsString()), each::toString)));
        }
    }

    /** The upper left corner of each box on the diagram. */
    private static void corners(JsonObject element, Corner outer, Map<String, Corner> corners) {
        JsonArray children = element.has("children") ? element.getAsJsonArray("children") : new JsonArray();
        for (JsonElement each : children) {
            JsonObject child = each.getAsJsonObject();
            if (isBox(child)) {
                Corner corner = new Corner(outer.x() + number(child.getAsJsonObject("position"), "x"),
                        outer.y() + number(child.getAsJsonObject("position"), "y"));
                corners.put(TestPage.id(child), corner);
                corners(child, corner, corners);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void aLineBeginsAndEndsAtTheBordersOfItsBoxes(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            Map<String, Corner> corners = new HashMap<>();
            corners(page.graph(), new Corner(0, 0), corners);
            Map<String, JsonObject> boxes = new HashMap<>();
            page.elements().filter(GraphTest::isBox).forEach(each -> boxes.put(TestPage.id(each), each));
            page.lines().forEach(line -> {
                List<Corner> points = Arrays.stream(line.getAsJsonObject("args").get("points").getAsString().split(" "))
                        .map(each -> each.split(",")).map(each -> new Corner(Double.parseDouble(each[0]),
                                Double.parseDouble(each[1]))).toList();
                assertTrue(points.size() >= 2, line::toString);
                touches(points.getFirst(), line.get("sourceId").getAsString(), boxes, corners);
                touches(points.getLast(), line.get("targetId").getAsString(), boxes, corners);
            });
        }
    }

    private static void touches(Corner point, String box, Map<String, JsonObject> boxes, Map<String, Corner> corners) {
        Corner corner = corners.get(box);
        JsonObject size = boxes.get(box).getAsJsonObject("size");
        double right = corner.x() + number(size, "width");
        double bottom = corner.y() + number(size, "height");
        boolean within = point.x() >= corner.x() - NEAR && point.x() <= right + NEAR && point.y() >= corner.y() - NEAR
                && point.y() <= bottom + NEAR;
        boolean inside = point.x() > corner.x() + NEAR && point.x() < right - NEAR && point.y() > corner.y() + NEAR
                && point.y() < bottom - NEAR;
        assertTrue(within && !inside, box + " at " + corner + " " + size + " is not touched by " + point);
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void eachWordOfTheGraphIsAWordOfThePicture(DiagramKind kind) {
        try (Served served = Served.city(temporary, 12); TestPage page = served.page("kind:" + kind.id())) {
            String svg = page.ask("landskab.requestSvg", "theme", "light").get("svg").getAsString();
            Set<String> written = new HashSet<>();
            Matcher words = Pattern.compile("<text[^>]*>([^<]*)</text>").matcher(svg);
            while (words.find()) {
                written.add(words.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                        .replace("&#39;", "'").replace("&amp;", "&"));
            }
            List<String> strange = page.elements().filter(each -> each.has("args"))
                    .flatMap(each -> Stream.of("shapes", "heading", "labels")
                            .flatMap(name -> shapes(each.getAsJsonObject("args"), name).stream()))
                    .filter(each -> each.get("k").getAsString().equals("t")).map(each -> each.get("t").getAsString())
                    .filter(each -> !written.contains(each)).toList();
            assertEquals(List.of(), strange);
        }
    }
}
