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
 * @param views what is drawn; only counted so far
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

    /** A drawing. */
    public record View(String id, String name) {
    }
}
