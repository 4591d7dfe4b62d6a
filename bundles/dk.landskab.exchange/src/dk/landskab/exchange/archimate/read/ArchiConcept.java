// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Element;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.ArchimateTypes;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.store.Location;

/**
 * One element, relation or view as Archi and coArchi write it: the same attributes and children, though Archi puts long
 * texts and ends of relations in children or attributes as it sees fit and coArchi in the other.
 */
final class ArchiConcept {

    /** The access types of Archi, by the number it writes; it writes none for the first. */
    private static final List<String> ACCESS = List.of("Write", "Read", "Access", "ReadWrite");

    private final String type;
    private final Location where;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<String> profiles = new ArrayList<>();

    private ArchiConcept(String type, Location where) {
        this.type = type;
        this.where = where;
    }

    /**
     * Reads the element that the input stands on, and adds what it is.
     *
     * @param stated whether an access type that is left out is Archi's default, and not merely unknown
     */
    static void read(XmlInput input, String type, boolean stated, ModelBuilder into) {
        ArchiConcept concept = new ArchiConcept(type, input.location());
        List.of("id", "name", "documentation", "source", "target", "accessType", "strength", "directed", "type")
                .forEach(each -> concept.texts.put(each, input.attribute(each)));
        concept.profile(input.attribute("profiles"));
        if (ArchimateTypes.isView(type)) {
            into.add(new ArchiView(concept.texts.get("id"), concept.texts.get("name")).read(input));
        } else {
            concept.children(input);
            concept.addTo(into, stated);
        }
    }

    private void children(XmlInput input) {
        while (input.child()) {
            switch (input.name()) {
                case "documentation" -> texts.put("documentation", input.text());
                case "name" -> texts.put("name", input.text());
                case "property", "properties" -> properties.add(property(input));
                case "source", "target" -> end(input);
                case "profile", "profiles" -> {
                    profile(fragment(input.attribute("href")));
                    input.skip();
                }
                default -> input.skip();
            }
        }
    }

    /** A property of an element, a relation or the model, as Archi writes it. */
    static Property property(XmlInput input) {
        Property property = new Property(input.attribute("key"), input.attribute("value"));
        input.skip();
        return property;
    }

    private void end(XmlInput input) {
        String end = input.name();
        texts.put(end, fragment(input.attribute("href")));
        input.skip();
    }

    private void profile(String ids) {
        if (!ids.isBlank()) {
            profiles.add(ids.strip());
        }
    }

    /** The id that a reference to another file leads to. */
    static String fragment(String href) {
        return href.substring(href.indexOf('#') + 1);
    }

    private void addTo(ModelBuilder into, boolean stated) {
        String id = texts.get("id");
        if (ArchimateTypes.isRelation(type)) {
            into.add(new Relation(id, ArchimateTypes.relation(type), texts.get("source"), texts.get("target"),
                    details(stated), where));
        } else {
            into.add(new Element(id, ArchimateTypes.element(type), details(stated), where));
        }
    }

    private Details details(boolean stated) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        if (type.equals("AccessRelationship")) {
            put(attributes, Attribute.ACCESS_TYPE, access(texts.get("accessType"), stated));
        }
        put(attributes, Attribute.STRENGTH, texts.get("strength"));
        put(attributes, Attribute.DIRECTED, texts.get("directed").equals("true") ? "true" : "");
        put(attributes, Attribute.JUNCTION_TYPE, isOr() ? "or" : "");
        put(attributes, Attribute.SPECIALISATION, String.join(" ", profiles));
        return new Details(texts.get("name"), texts.get("documentation"), attributes, properties);
    }

    private boolean isOr() {
        return type.equals("OrJunction") || type.equals("Junction") && texts.get("type").equals("or");
    }

    private static String access(String written, boolean stated) {
        if (written.isEmpty()) {
            return stated ? ACCESS.getFirst() : "";
        }
        int index = written.length() == 1 ? "0123".indexOf(written) : -1;
        return index < 0 ? written : ACCESS.get(index);
    }

    private static void put(Map<Attribute, String> attributes, Attribute attribute, String value) {
        if (!value.isEmpty()) {
            attributes.put(attribute, value);
        }
    }
}
