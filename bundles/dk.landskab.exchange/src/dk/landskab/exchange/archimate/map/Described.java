// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Trace;

/**
 * Writes what the source says of one thing into the landscape: name, documentation, identity, attributes, properties. A
 * thing without a name stays without one.
 */
public final class Described {

    private final Family family;

    /** @param family of the file that the source is */
    public Described(Family family) {
        this.family = family;
    }

    /** Fills an element that came from the source. */
    public void element(Element element, String id, String sourceId, String written, Details details) {
        text(element, id, details);
        ExternalRef identity = CoreFactory.eINSTANCE.createExternalRef();
        identity.setId(id + ".archimate");
        identity.setScheme(RefScheme.ARCHIMATE);
        identity.setValue(sourceId);
        element.getExternalRefs().add(identity);
        properties(id, attributes(sourceId, written, details), details, element.getProperties());
    }

    /** Fills an element that only passed through the source: it has an id of its own. */
    public void own(Element element, String id, Details details) {
        text(element, id, details);
        properties(id, details.attributes(), details, element.getProperties());
    }

    private static void text(Element element, String id, Details details) {
        element.setId(id);
        if (!details.name().isEmpty()) {
            element.setName(details.name());
        }
        if (!details.documentation().isEmpty()) {
            element.setDescription(details.documentation());
        }
    }

    /** Fills a trace; its feature and target are still to be set. */
    public void trace(Trace trace, String id, String sourceId, String written, Details details, boolean reversed) {
        trace.setId(id);
        trace.setScheme(RefScheme.ARCHIMATE);
        trace.setValue(sourceId);
        if (!details.name().isEmpty()) {
            trace.setName(details.name());
        }
        if (!details.documentation().isEmpty()) {
            trace.setDescription(details.documentation());
        }
        Map<Attribute, String> attributes = attributes(sourceId, written, details);
        if (reversed) {
            attributes.put(Attribute.REVERSED, "true");
        }
        properties(id, attributes, details, trace.getProperties());
    }

    private Map<Attribute, String> attributes(String sourceId, String written, Details details) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.putAll(details.attributes());
        if (!SourceIds.written(family, sourceId).equals(written)) {
            attributes.put(Attribute.ID, written);
        }
        return attributes;
    }

    private static void properties(String id, Map<Attribute, String> attributes, Details details,
            List<Property> into) {
        Map<String, Integer> seen = new HashMap<>();
        new TreeMap<>(attributes).forEach((attribute, value) -> into.add(property(id, attribute.key(), value, seen)));
        details.properties().forEach(each -> into.add(property(id, each.key(), each.value(), seen)));
    }

    private static Property property(String id, String key, String value, Map<String, Integer> seen) {
        int occurrence = seen.merge(key, 1, Integer::sum);
        Property property = CoreFactory.eINSTANCE.createProperty();
        property.setId(LandscapeIds.ofProperty(id, key, occurrence));
        property.setKey(key);
        if (!value.isEmpty()) {
            property.setValue(value);
        }
        return property;
    }
}
