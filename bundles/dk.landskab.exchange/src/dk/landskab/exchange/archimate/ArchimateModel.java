// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.List;
import java.util.Map;

import dk.landskab.store.Location;

/**
 * A model as its file states it, whatever the format: types in the words of ArchiMate 3.2, ids as written. Folders are
 * left out: they carry no meaning.
 *
 * @param family which kind of file it comes from
 * @param id of the model itself; empty where it has none
 * @param details name, purpose and properties of the model itself
 * @param elements in the order of the file
 * @param relations in the order of the file
 * @param views what is drawn
 * @param unread how often something stands in the file that is not read, by what it is
 */
public record ArchimateModel(Family family, String id, Details details, List<Element> elements,
        List<Relation> relations, List<View> views, Map<Unread, Integer> unread) {

    /** Copies the collections. */
    public ArchimateModel {
        elements = List.copyOf(elements);
        relations = List.copyOf(relations);
        views = List.copyOf(views);
        unread = Map.copyOf(unread);
    }

    /** Two kinds of files that write one and the same id differently. */
    public enum Family {
        /** Archi's own file, and coArchi's folder of files. */
        NATIVE,
        /** The Open Exchange format. */
        EXCHANGE
    }

    /** What a file may hold that is not read. */
    public enum Unread {
        /** Pictures that views use. */
        IMAGES,
        /** Data about the file, such as its author. */
        METADATA,
        /** Access relations of a format that has no word for reading and writing. */
        ACCESS_TYPES
    }

    /**
     * What elements and relations have in common.
     *
     * @param name empty where there is none
     * @param documentation empty where there is none
     * @param attributes what the type has besides, by attribute; without what is the default
     * @param properties in the order of the file; a key may occur twice
     */
    public record Details(String name, String documentation, Map<Attribute, String> attributes,
            List<Property> properties) {

        /** Copies the collections. */
        public Details {
            attributes = Map.copyOf(attributes);
            properties = List.copyOf(properties);
        }

        /** The value of an attribute; empty where it is not stated. */
        public String attribute(Attribute attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    /**
     * A property of the source.
     *
     * @param value empty where there is none
     */
    public record Property(String key, String value) {
    }

    /**
     * An element.
     *
     * @param type in the words of ArchiMate 3.2, or as written where it is none of them
     */
    public record Element(String id, String type, Details details, Location where) {
    }

    /**
     * A relation.
     *
     * @param type in the words of ArchiMate 3.2 without "Relationship", or as written where it is none of them
     * @param source id of an element or of another relation; nothing may have it
     * @param target id of an element or of another relation; nothing may have it
     */
    public record Relation(String id, String type, String source, String target, Details details, Location where) {
    }

    /**
     * A drawing.
     *
     * @param properties of ours; those of others are not read
     * @param nodes boxes that show elements, wherever they are nested
     * @param lines that show relations
     * @param others how much else is on it: notes, groups, pictures, its documentation
     */
    public record View(String id, String name, List<Property> properties, List<Node> nodes, List<Line> lines,
            int others) {

        /** Copies the lists. */
        public View {
            properties = List.copyOf(properties);
            nodes = List.copyOf(nodes);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A box on a view.
     *
     * @param element id of the element that it shows
     * @param x of its left edge, from that of the view
     * @param y of its upper edge, from that of the view, downwards
     */
    public record Node(String id, String element, int x, int y, int width, int height) {

        /** The point in its middle. */
        public Point centre() {
            return new Point(x + width / 2, y + height / 2);
        }
    }

    /**
     * A line on a view.
     *
     * @param relation id of the relation that it shows
     * @param source id of the box, or the line, that it begins at
     * @param target id of the box, or the line, that it ends at
     * @param corners between them
     */
    public record Line(String id, String relation, String source, String target, List<Point> corners) {

        /** Copies the list. */
        public Line {
            corners = List.copyOf(corners);
        }
    }

    /** A point on a view. */
    public record Point(int x, int y) {
    }
}
