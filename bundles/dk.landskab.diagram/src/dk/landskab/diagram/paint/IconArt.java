// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.plan.Colour;
import dk.landskab.diagram.plan.LineStyle;
import dk.landskab.model.edit.Icons;

/** The icons of the metamodel as shapes, each read once a picture. */
public final class IconArt {

    /** The width and height of an icon in a box, in pixels. */
    public static final double SIZE = 16;

    private static final double GRID = 24;
    private static final double DOT = 0.1;

    private final Map<EClass, List<Piece>> known = new HashMap<>();

    /** A piece of an icon, on its grid. */
    private record Piece(List<IconPath.Outline> outlines, Optional<Ink> fill, Optional<Stroke> stroke) {

        List<Shape> at(Point corner) {
            double scale = SIZE / GRID;
            return outlines.stream().map(each -> shape(each.points().stream()
                    .map(point -> corner.plus(point.x() * scale, point.y() * scale)).toList(), each.closed(),
                    stroke.map(line -> new Stroke(line.ink(), line.width() * scale, line.style())))).toList();
        }

        /** A line of no length is a dot, as round ends make it. */
        private Shape shape(List<Point> points, boolean isClosed, Optional<Stroke> line) {
            Rect around = points.stream().map(each -> new Rect(each.x(), each.y(), 0, 0)).reduce(Rect::union).orElseThrow();
            boolean isDot = around.width() < DOT && around.height() < DOT;
            return isDot ? new Shape.Ellipse(around.grown(line.map(Stroke::width).orElse(1.0) / 2),
                    line.map(Stroke::ink), Optional.empty()) : new Shape.Path(points, 0, isClosed, fill, line);
        }
    }

    /** The icon of a class with its upper left corner at a point. */
    public List<Shape> of(EClass type, Point corner) {
        return known.computeIfAbsent(type, each -> read(Icons.of(each))).stream().flatMap(each -> each.at(corner).stream())
                .toList();
    }

    private static List<Piece> read(URL icon) {
        try (InputStream in = icon.openStream()) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            List<Piece> pieces = new ArrayList<>();
            Map<String, String> all = new HashMap<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    Map<String, String> own = attributes(reader, all);
                    if (reader.getLocalName().equals("svg")) {
                        all.putAll(own);
                    } else {
                        pieces.add(piece(reader.getLocalName(), own));
                    }
                }
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle lacks " + icon, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The bundle holds a broken " + icon, e);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader, Map<String, String> inherited) {
        Map<String, String> own = new HashMap<>(inherited);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            own.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return own;
    }

    private static Piece piece(String name, Map<String, String> own) {
        List<IconPath.Outline> outlines = switch (name) {
            case "path" -> IconPath.outlines(own.get("d"));
            case "circle" -> ellipse(own, number(own, "r"), number(own, "r"));
            case "ellipse" -> ellipse(own, number(own, "rx"), number(own, "ry"));
            case "rect" -> rectangle(new Rect(number(own, "x"), number(own, "y"), number(own, "width"),
                    number(own, "height")), own.containsKey("rx") ? number(own, "rx") : 0);
            default -> throw new IllegalStateException("An icon may not hold a " + name);
        };
        return new Piece(outlines, ink(own.get("fill")), ink(own.get("stroke")).map(each -> new Stroke(each,
                number(own, "stroke-width"), own.containsKey("stroke-dasharray") ? LineStyle.DOT : LineStyle.SOLID)));
    }

    private static List<IconPath.Outline> ellipse(Map<String, String> own, double rx, double ry) {
        double left = number(own, "cx") - rx;
        double right = number(own, "cx") + rx;
        double y = number(own, "cy");
        return IconPath.outlines("M" + left + " " + y + "A" + rx + " " + ry + " 0 0 1 " + right + " " + y + "A" + rx + " " + ry
                + " 0 0 1 " + left + " " + y + "Z");
    }

    private static List<IconPath.Outline> rectangle(Rect rect, double corner) {
        double across = rect.width() - 2 * corner;
        double down = rect.height() - 2 * corner;
        if (corner == 0) {
            return IconPath.outlines("M" + rect.x() + " " + rect.y() + "h" + across + "v" + down + "h" + -across + "z");
        }
        String arc = "a" + corner + " " + corner + " 0 0 1 ";
        return IconPath.outlines("M" + (rect.x() + corner) + " " + rect.y() + "h" + across + arc + corner + " " + corner + "v"
                + down + arc + -corner + " " + corner + "h" + -across + arc + -corner + " " + -corner + "v" + -down + arc
                + corner + " " + -corner + "z");
    }

    private static double number(Map<String, String> own, String name) {
        return Double.parseDouble(own.get(name));
    }

    private static Optional<Ink> ink(String colour) {
        return Optional.ofNullable(colour).filter(each -> !each.equals("none")).map(Colour::of).map(Ink::of);
    }
}
