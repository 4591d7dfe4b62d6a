// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.exchange.ExportedFile;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.Attribute;

/** Writes a model as the folder of coArchi: a file for the model, for each folder and for each concept. */
final class CoArchiWriter {

    private static final String ARCHI = "http://www.archimatetool.com/archimate";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String VERSION = "5.0.0";
    private static final String PREFIX = "archimate:";
    /** By the number that Archi writes; it writes none for the first. */
    private static final List<String> ACCESS = List.of("Write", "Read", "Access", "ReadWrite");

    private final ArchimateModel model;
    private final List<ExportedFile> files = new ArrayList<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> profiles = new TreeMap<>();

    private CoArchiWriter(ArchimateModel model) {
        this.model = model;
        model.elements().forEach(each -> types.put(each.id(), each.type()));
        model.relations().forEach(each -> types.put(each.id(), each.type() + "Relationship"));
    }

    /** The files, below the folder of the repository. */
    static List<ExportedFile> write(ArchimateModel model) {
        return new CoArchiWriter(model).write();
    }

    private List<ExportedFile> write() {
        for (ArchiFolder folder : ArchiFolder.values()) {
            files.add(new ExportedFile("model/" + folder.word() + "/folder.xml", new XmlOut()
                    .empty(PREFIX + "Folder", XmlOut.attributes("xmlns:archimate", ARCHI, "name", folder.title(),
                            "id", "id-folder-" + folder.word(), "type", folder.word())).bytes()));
        }
        model.elements().forEach(this::element);
        model.relations().forEach(this::relation);
        model.views().forEach(this::view);
        files.add(new ExportedFile("model/folder.xml", root()));
        return files;
    }

    private byte[] root() {
        Map<String, String> attributes = XmlOut.attributes("xmlns:archimate", ARCHI, "name", model.details().name(),
                "id", model.id(), "version", VERSION);
        put(attributes, "purpose", model.details().documentation());
        XmlOut out = new XmlOut().begin(PREFIX + "ArchimateModel", attributes);
        properties(out, model.details());
        profiles.forEach((key, id) -> out.empty("profiles", XmlOut.attributes("name",
                key.substring(key.indexOf(' ') + 1), "id", id, "conceptType", key.substring(0, key.indexOf(' ')))));
        return out.end().bytes();
    }

    private void element(ArchimateModel.Element element) {
        Map<String, String> attributes = attributes(element.id(), element.details());
        put(attributes, "type", element.details().attribute(Attribute.JUNCTION_TYPE));
        XmlOut out = new XmlOut().begin(PREFIX + element.type(), attributes);
        rest(out, element.type(), element.details());
        add(ArchiFolder.of(element.type()), element.id(), out);
    }

    private void relation(ArchimateModel.Relation relation) {
        Map<String, String> attributes = attributes(relation.id(), relation.details());
        String access = relation.details().attribute(Attribute.ACCESS_TYPE);
        put(attributes, "accessType", ACCESS.indexOf(access) == 0 ? ""
                : ACCESS.contains(access) ? String.valueOf(ACCESS.indexOf(access)) : access);
        put(attributes, "strength", relation.details().attribute(Attribute.STRENGTH));
        put(attributes, "directed", relation.details().attribute(Attribute.DIRECTED));
        XmlOut out = new XmlOut().begin(PREFIX + types.get(relation.id()), attributes);
        end(out, "source", relation.source());
        end(out, "target", relation.target());
        rest(out, types.get(relation.id()), relation.details());
        add(ArchiFolder.RELATIONS, relation.id(), out);
    }

    private void view(ArchimateModel.View view) {
        String type = "ArchimateDiagramModel";
        types.put(view.id(), type);
        Details details = new Details(view.name(), "", Map.of(), view.properties());
        XmlOut out = new XmlOut().begin(PREFIX + type, attributes(view.id(), details));
        Map<String, ArchimateModel.Node> nodes = view.nodes().stream()
                .collect(Collectors.toMap(ArchimateModel.Node::id, Function.identity()));
        for (ArchimateModel.Node node : view.nodes()) {
            out.begin("children", arriving(view, node.id(), "DiagramModelArchimateObject"));
            lines(out, view, node.id(), nodes);
            out.empty("bounds", XmlOut.attributes("x", String.valueOf(node.x()), "y", String.valueOf(node.y()),
                    "width", String.valueOf(node.width()), "height", String.valueOf(node.height())));
            end(out, "archimateElement", node.element());
            out.end();
        }
        properties(out, details);
        add(ArchiFolder.DIAGRAMS, view.id(), out);
    }

    private static Map<String, String> arriving(ArchimateModel.View view, String id, String type) {
        Map<String, String> attributes = XmlOut.attributes("xsi:type", PREFIX + type, "id", id);
        put(attributes, "targetConnections", view.lines().stream().filter(each -> each.target().equals(id))
                .map(ArchimateModel.Line::id).collect(Collectors.joining(" ")));
        return attributes;
    }

    /** The lines that begin at a box, or at another line, with those that begin at them. */
    private void lines(XmlOut out, ArchimateModel.View view, String from, Map<String, ArchimateModel.Node> nodes) {
        for (ArchimateModel.Line line : view.lines()) {
            if (line.source().equals(from)) {
                Map<String, String> attributes = arriving(view, line.id(), "DiagramModelArchimateConnection");
                attributes.put("source", from);
                attributes.put("target", line.target());
                out.begin("sourceConnections", attributes);
                lines(out, view, line.id(), nodes);
                corners(out, line, nodes);
                end(out, "archimateRelationship", line.relation());
                out.end();
            }
        }
    }

    private static void corners(XmlOut out, ArchimateModel.Line line, Map<String, ArchimateModel.Node> nodes) {
        ArchimateModel.Node from = nodes.get(line.source());
        ArchimateModel.Node to = nodes.getOrDefault(line.target(), from);
        line.corners().forEach(each -> out.empty("bendpoints", XmlOut.attributes(
                "startX", String.valueOf(each.x() - from.centre().x()),
                "startY", String.valueOf(each.y() - from.centre().y()),
                "endX", String.valueOf(each.x() - to.centre().x()),
                "endY", String.valueOf(each.y() - to.centre().y()))));
    }

    private void end(XmlOut out, String name, String id) {
        out.empty(name, XmlOut.attributes("xsi:type", PREFIX + types.get(id), "href", file(id) + "#" + id));
    }

    private static Map<String, String> attributes(String id, Details details) {
        Map<String, String> attributes = XmlOut.attributes("xmlns:xsi", XSI, "xmlns:archimate", ARCHI);
        put(attributes, "name", details.name());
        attributes.put("id", id);
        put(attributes, "documentation", details.documentation());
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }

    private void rest(XmlOut out, String type, Details details) {
        properties(out, details);
        String specialisation = details.attribute(Attribute.SPECIALISATION);
        Arrays.stream(specialisation.split(", ")).filter(each -> !each.isEmpty()).forEach(each ->
            out.empty("profiles", XmlOut.attributes("href", "folder.xml#" + profile(type, each))));
    }

    private String profile(String type, String name) {
        return profiles.computeIfAbsent(type + " " + name, key -> "id-profile-" + (profiles.size() + 1));
    }

    private static void properties(XmlOut out, Details details) {
        details.properties().forEach(each -> {
            Map<String, String> attributes = XmlOut.attributes("key", each.key());
            put(attributes, "value", each.value());
            out.empty("properties", attributes);
        });
    }

    private String file(String id) {
        return types.get(id) + "_" + id + ".xml";
    }

    private void add(ArchiFolder folder, String id, XmlOut out) {
        files.add(new ExportedFile("model/" + folder.word() + "/" + file(id), out.end().bytes()));
    }
}
