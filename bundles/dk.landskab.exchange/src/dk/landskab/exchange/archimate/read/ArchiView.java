// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel.Line;
import dk.landskab.exchange.archimate.ArchimateModel.Node;
import dk.landskab.exchange.archimate.ArchimateModel.Point;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.View;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.xml.XmlInput;

/**
 * A view as Archi and coArchi write it: boxes lie relative to the box around them, and the corners of a line relative
 * to the middles of its ends.
 */
final class ArchiView {

    /** The size of a box whose size is left to Archi. */
    private static final int WIDTH = 120;
    private static final int HEIGHT = 55;

    /** A box before it is known where the boxes around it lie. */
    private static final class Box {

        private final String id;
        private String element;
        private int x;
        private int y;
        private int width = WIDTH;
        private int height = HEIGHT;
        private final List<Box> inner = new ArrayList<>();

        Box(String id, String element) {
            this.id = id;
            this.element = element;
        }
    }

    /** Where a corner lies, as seen from the middle of either end; the two need not agree. */
    private record Corner(int startX, int startY, int endX, int endY) {
    }

    private record Connection(String id, String relation, String source, String target, List<Corner> corners) {
    }

    private final String id;
    private final String name;
    private final List<Property> properties = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Point> centres = new HashMap<>();
    private int others;

    ArchiView(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Reads the view that the input stands on. */
    View read(XmlInput input) {
        List<Box> boxes = new ArrayList<>();
        while (input.child()) {
            switch (input.name()) {
                case "child", "children" -> boxes.add(box(input));
                case "property", "properties" -> property(ArchiConcept.property(input));
                case "documentation" -> {
                    others++;
                    input.skip();
                }
                default -> input.skip();
            }
        }
        boxes.forEach(each -> place(each, 0, 0));
        return new View(id, name, properties, nodes, connections.stream().map(this::line).toList(), others);
    }

    private void property(Property property) {
        if (OwnWords.isOwn(property.key())) {
            properties.add(property);
        } else {
            others++;
        }
    }

    private Box box(XmlInput input) {
        Box box = new Box(input.attribute("id"), input.attribute("archimateElement"));
        while (input.child()) {
            switch (input.name()) {
                case "bounds" -> bounds(box, input);
                case "child", "children" -> box.inner.add(box(input));
                case "sourceConnection", "sourceConnections" -> connection(input);
                case "archimateElement" -> {
                    box.element = ArchiConcept.fragment(input.attribute("href"));
                    input.skip();
                }
                default -> input.skip();
            }
        }
        return box;
    }

    private static void bounds(Box box, XmlInput input) {
        box.x = number(input, "x", 0);
        box.y = number(input, "y", 0);
        box.width = Math.max(number(input, "width", WIDTH), 1);
        box.height = Math.max(number(input, "height", HEIGHT), 1);
        input.skip();
    }

    private void connection(XmlInput input) {
        String connection = input.attribute("id");
        String source = input.attribute("source");
        String target = input.attribute("target");
        String relation = input.attribute("archimateRelationship") + input.attribute("relationship");
        List<Corner> corners = new ArrayList<>();
        while (input.child()) {
            switch (input.name()) {
                case "bendpoint", "bendpoints" -> {
                    corners.add(new Corner(number(input, "startX", 0), number(input, "startY", 0),
                            number(input, "endX", 0), number(input, "endY", 0)));
                    input.skip();
                }
                case "archimateRelationship" -> {
                    relation = ArchiConcept.fragment(input.attribute("href"));
                    input.skip();
                }
                case "sourceConnection", "sourceConnections" -> connection(input);
                default -> input.skip();
            }
        }
        if (relation.isEmpty()) {
            others++;
        } else {
            connections.add(new Connection(connection, relation, source, target, corners));
        }
    }

    /** A number, whatever else a file may hold in its place. */
    private static int number(XmlInput input, String attribute, int otherwise) {
        String text = input.attribute(attribute);
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    private void place(Box box, int left, int top) {
        Node node = new Node(box.id, box.element, left + box.x, top + box.y, box.width, box.height);
        centres.put(box.id, node.centre());
        if (box.element.isEmpty()) {
            others++;
        } else {
            nodes.add(node);
        }
        box.inner.forEach(each -> place(each, node.x(), node.y()));
    }

    private Line line(Connection connection) {
        Point start = centres.get(connection.source());
        Point end = centres.getOrDefault(connection.target(), start);
        List<Point> corners = new ArrayList<>();
        for (int i = 0; start != null && i < connection.corners().size(); i++) {
            corners.add(corner(start, end, connection.corners().get(i), i + 1, connection.corners().size() + 1));
        }
        return new Line(connection.id(), connection.relation(), connection.source(), connection.target(), corners);
    }

    /** Archi draws a corner between where both ends see it, the nearer to an end the nearer to what that end sees. */
    private static Point corner(Point start, Point end, Corner seen, int number, int parts) {
        return new Point(between(start.x() + seen.startX(), end.x() + seen.endX(), number, parts),
                between(start.y() + seen.startY(), end.y() + seen.endY(), number, parts));
    }

    private static int between(int one, int other, int number, int parts) {
        return (one * (parts - number) + other * number) / parts;
    }
}
