// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.Attribute;

/** Writes a model in the Open Exchange format, version 3.0. The same model gives the same bytes. */
final class OpenExchangeWriter {

    private static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SCHEMA = "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";
    private static final String SPECIALISATION = "specialization";
    private static final String IN_LANGUAGE = "archimate:(name|documentation)@.+";

    private final ArchimateModel model;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final XmlOut out = new XmlOut();

    private OpenExchangeWriter(ArchimateModel model) {
        this.model = model;
    }

    /** The file. */
    static byte[] write(ArchimateModel model) {
        return new OpenExchangeWriter(model).write();
    }

    private byte[] write() {
        nameKeys();
        out.begin("model", XmlOut.attributes("xmlns", NAMESPACE, "xmlns:xsi", XSI,
                "xsi:schemaLocation", NAMESPACE + " " + SCHEMA, "identifier", model.id()));
        details(model.details());
        section("elements", model.elements(), this::element);
        section("relationships", model.relations(), this::relation);
        section("propertyDefinitions", List.copyOf(keys.entrySet()), each -> out
                .begin("propertyDefinition", XmlOut.attributes("identifier", each.getValue(), "type", "string"))
                .text("name", Map.of(), each.getKey()).end());
        if (!model.views().isEmpty()) {
            out.begin("views");
            section("diagrams", model.views(), this::view);
            out.end();
        }
        return out.end().bytes();
    }

    private void view(ArchimateModel.View view) {
        out.begin("view", XmlOut.attributes("identifier", view.id(), "xsi:type", "Diagram"));
        details(details(view));
        view.nodes().forEach(each -> out.empty("node", XmlOut.attributes("identifier", each.id(), "elementRef",
                each.element(), "xsi:type", "Element", "x", String.valueOf(each.x()), "y", String.valueOf(each.y()),
                "w", String.valueOf(each.width()), "h", String.valueOf(each.height()))));
        for (ArchimateModel.Line line : view.lines()) {
            out.begin("connection", XmlOut.attributes("identifier", line.id(), "relationshipRef", line.relation(),
                    "xsi:type", "Relationship", "source", line.source(), "target", line.target()));
            line.corners().forEach(each -> out.empty("bendpoint", XmlOut.attributes("x", String.valueOf(each.x()),
                    "y", String.valueOf(each.y()))));
            out.end();
        }
        out.end();
    }

    private static Details details(ArchimateModel.View view) {
        return new Details(view.name(), "", Map.of(), view.properties());
    }

    private void nameKeys() {
        TreeSet<String> all = new TreeSet<>();
        details().flatMap(each -> each.properties().stream()).map(Property::key)
                .filter(key -> !key.matches(IN_LANGUAGE)).forEach(all::add);
        all.forEach(key -> keys.put(key, "propid-" + (keys.size() + 1)));
        if (details().anyMatch(each -> !each.attribute(Attribute.SPECIALISATION).isEmpty())) {
            keys.put("Specialization", SPECIALISATION);
        }
    }

    private Stream<Details> details() {
        return Stream.of(Stream.of(model.details()), model.elements().stream().map(ArchimateModel.Element::details),
                model.relations().stream().map(ArchimateModel.Relation::details),
                model.views().stream().map(OpenExchangeWriter::details)).flatMap(each -> each);
    }

    private <T> void section(String name, List<T> all, Consumer<T> each) {
        if (!all.isEmpty()) {
            out.begin(name);
            all.forEach(each);
            out.end();
        }
    }

    private void element(ArchimateModel.Element element) {
        out.begin("element", XmlOut.attributes("identifier", element.id(), "xsi:type", type(element)));
        details(element.details());
        out.end();
    }

    private static String type(ArchimateModel.Element element) {
        if (!element.type().equals("Junction")) {
            return element.type();
        }
        return element.details().attribute(Attribute.JUNCTION_TYPE).equals("or") ? "OrJunction" : "AndJunction";
    }

    private void relation(ArchimateModel.Relation relation) {
        Map<String, String> attributes = XmlOut.attributes("identifier", relation.id(), "source", relation.source(),
                "target", relation.target(), "xsi:type", relation.type());
        put(attributes, "accessType", relation.details().attribute(Attribute.ACCESS_TYPE));
        put(attributes, "modifier", relation.details().attribute(Attribute.STRENGTH));
        put(attributes, "isDirected", relation.details().attribute(Attribute.DIRECTED));
        out.begin("relationship", attributes);
        details(relation.details());
        out.end();
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }

    private void details(Details details) {
        out.text("name", Map.of(), details.name());
        inLanguages("name", details);
        if (!details.documentation().isEmpty()) {
            out.text("documentation", Map.of(), details.documentation());
            inLanguages("documentation", details);
        }
        List<Property> properties = new ArrayList<>(details.properties());
        properties.removeIf(each -> !keys.containsKey(each.key()));
        String specialisation = details.attribute(Attribute.SPECIALISATION);
        if (!specialisation.isEmpty()) {
            properties.add(new Property("Specialization", specialisation));
        }
        section("properties", properties, each -> out
                .begin("property", XmlOut.attributes("propertyDefinitionRef", keys.get(each.key())))
                .text("value", Map.of(), each.value()).end());
    }

    private void inLanguages(String what, Details details) {
        String prefix = "archimate:" + what + "@";
        details.properties().stream().filter(each -> each.key().startsWith(prefix)
                && each.key().length() > prefix.length()).forEach(each ->
                out.text(what, XmlOut.attributes("xml:lang", each.key().substring(prefix.length())), each.value()));
    }
}
