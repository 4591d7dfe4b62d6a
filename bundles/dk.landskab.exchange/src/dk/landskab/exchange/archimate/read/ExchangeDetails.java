// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.xml.XmlInput;

/**
 * Gathers what the Open Exchange format says of one concept in its children. The first text stands for all languages;
 * texts in further languages become properties that name the language.
 */
final class ExchangeDetails {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String SPECIALISATION = "specialization";
    private static final String JUNCTION_TYPE = "propid-junctionType";

    private final Map<String, String> keys;
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private final List<Property> properties = new ArrayList<>();
    private String name;
    private String documentation;

    /** @param keys the keys of properties, by the id that properties name them with */
    ExchangeDetails(Map<String, String> keys) {
        this.keys = keys;
    }

    ExchangeDetails with(Attribute attribute, String value) {
        if (!value.isEmpty()) {
            attributes.put(attribute, value);
        }
        return this;
    }

    void children(XmlInput input) {
        while (input.child()) {
            child(input);
        }
    }

    void child(XmlInput input) {
        String language = input.attribute(XML, "lang");
        switch (input.name()) {
            case "name", "label" -> name = text(name, "name", language, input.text());
            case "documentation" -> documentation = text(documentation, "documentation", language, input.text());
            case "properties" -> {
                while (input.child()) {
                    property(input);
                }
            }
            default -> input.skip();
        }
    }

    private String text(String first, String what, String language, String text) {
        if (first == null) {
            return text;
        }
        properties.add(new Property("archimate:" + what + "@" + language, text));
        return first;
    }

    private void property(XmlInput input) {
        String reference = input.attribute("propertyDefinitionRef") + input.attribute("identifierref");
        String value = null;
        while (input.child()) {
            if (input.name().equals("value") && value == null) {
                value = input.text();
            } else {
                input.skip();
            }
        }
        add(reference, value == null ? "" : value);
    }

    private void add(String reference, String value) {
        switch (reference) {
            case SPECIALISATION -> attributes.merge(Attribute.SPECIALISATION, value, (one, two) -> one + ", " + two);
            case JUNCTION_TYPE -> with(Attribute.JUNCTION_TYPE, value.equalsIgnoreCase("or") ? "or" : "");
            default -> properties.add(new Property(keys.getOrDefault(reference, reference), value));
        }
    }

    Details build() {
        return new Details(name == null ? "" : name, documentation == null ? "" : documentation, attributes,
                properties);
    }
}
