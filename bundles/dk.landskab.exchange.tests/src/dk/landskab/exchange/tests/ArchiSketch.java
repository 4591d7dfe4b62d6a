// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.read.ArchimateFiles;

/**
 * An ArchiMate model in a few lines, as a file in any format. One line a concept: its type, id, for a relation the ids
 * of its ends, the name in quotes, and {@code key=value} for attributes of Archi; {@code p:key=value} is a property and
 * {@code doc="…"} the documentation.
 */
final class ArchiSketch {

    private static final Set<String> RELATIONS = Set.of("Composition", "Aggregation", "Assignment", "Realization",
            "Serving", "Access", "Influence", "Association", "Triggering", "Flow", "Specialization");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final String ARCHI = "http://www.archimatetool.com/archimate";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private record Line(String type, String id, String source, String target, String name, Map<String, String> more) {

        boolean isRelation() {
            return RELATIONS.contains(type);
        }

        String archiType() {
            return isRelation() ? type + "Relationship" : type;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private ArchiSketch() {
    }

    static ArchiSketch of(String text) {
        ArchiSketch sketch = new ArchiSketch();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> sketch.lines.add(parse(line)));
        return sketch;
    }

    private static Line parse(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        boolean relation = RELATIONS.contains(words.getFirst());
        String name = "";
        Map<String, String> more = new LinkedHashMap<>();
        for (String word : words.subList(relation ? 4 : 2, words.size())) {
            int equals = word.indexOf('=');
            if (word.startsWith("\"")) {
                name = unquoted(word);
            } else {
                more.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
            }
        }
        return new Line(words.getFirst(), words.get(1), relation ? words.get(2) : "", relation ? words.get(3) : "",
                name, more);
    }

    private static String unquoted(String word) {
        return word.replace("\"", "");
    }

    /** The model, read from Archi's file. */
    ArchimateModel model() {
        return ArchimateFiles.read("sketch.archimate", archi());
    }

    /** Archi's own file. */
    byte[] archi() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<archimate:model xmlns:xsi=\"" + XSI + "\" xmlns:archimate=\"" + ARCHI
                + "\" name=\"Sketch\" id=\"sketch\" version=\"5.0.0\">\n"
                + "<folder name=\"All\" id=\"f\" type=\"business\">\n");
        for (Line line : lines) {
            xml.append("<element xsi:type=\"archimate:").append(line.archiType()).append("\" id=\"").append(line.id())
                    .append('"').append(attribute("name", line.name()));
            if (line.isRelation()) {
                xml.append(attribute("source", line.source())).append(attribute("target", line.target()));
            }
            line.more().forEach((key, value) -> xml.append(isAttribute(key) ? attribute(key, value) : ""));
            xml.append(">").append(children(line, "property")).append("</element>\n");
        }
        return bytes(xml.append("</folder>\n</archimate:model>\n"));
    }

    /** A coArchi repository in a folder. */
    Path coArchi(Path folder) {
        write(folder.resolve("model/folder.xml"), "<archimate:ArchimateModel xmlns:archimate=\"" + ARCHI
                + "\" name=\"Sketch\" id=\"sketch\" version=\"5.0.0\"/>");
        for (Line line : lines) {
            StringBuilder xml = new StringBuilder("<archimate:" + line.archiType() + " xmlns:xsi=\"" + XSI
                    + "\" xmlns:archimate=\"" + ARCHI + "\" id=\"" + line.id() + "\"" + attribute("name", line.name()));
            line.more().forEach((key, value) -> xml.append(isAttribute(key) ? attribute(key, value) : ""));
            xml.append(attribute("documentation", line.more().getOrDefault("doc", ""))).append(">");
            if (line.isRelation()) {
                xml.append(end("source", line.source())).append(end("target", line.target()));
            }
            xml.append(properties(line, "properties")).append("</archimate:" + line.archiType() + ">");
            write(folder.resolve("model/all/" + line.archiType() + "_" + line.id() + ".xml"), xml.toString());
        }
        return folder;
    }

    /** An Open Exchange file of version 3. */
    byte[] exchange() {
        StringBuilder elements = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (Line line : lines) {
            boolean or = "or".equals(line.more().get("type"));
            String type = line.type().equals("Junction") ? or ? "OrJunction" : "AndJunction" : line.type();
            String head = " identifier=\"id-" + line.id() + "\" xsi:type=\"" + type + "\"";
            String body = (line.name().isEmpty() ? "" : "<name>" + line.name() + "</name>")
                    + (line.more().containsKey("doc") ? "<documentation>" + line.more().get("doc")
                            + "</documentation>" : "")
                    + exchangeProperties(line);
            if (line.isRelation()) {
                relations.append("<relationship").append(head).append(attribute("source", "id-" + line.source()))
                        .append(attribute("target", "id-" + line.target())).append(exchangeAttributes(line))
                        .append(">").append(body).append("</relationship>\n");
            } else {
                elements.append("<element").append(head).append(">").append(body).append("</element>\n");
            }
        }
        StringBuilder definitions = new StringBuilder();
        keys().forEach(key -> definitions.append("<propertyDefinition identifier=\"def-" + key
                + "\" type=\"string\"><name>" + key + "</name></propertyDefinition>\n"));
        return bytes(new StringBuilder("<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" xmlns:xsi=\"" + XSI
                + "\" identifier=\"id-sketch\"><name>Sketch</name>\n<elements>\n" + elements
                + "</elements>\n<relationships>\n" + relations + "</relationships>\n<propertyDefinitions>\n"
                + definitions + "</propertyDefinitions>\n</model>\n"));
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        lines.forEach(line -> line.more().keySet().stream().filter(key -> key.startsWith("p:"))
                .forEach(key -> keys.add(key.substring(2))));
        return keys;
    }

    private static String exchangeProperties(Line line) {
        StringBuilder xml = new StringBuilder();
        line.more().forEach((key, value) -> xml.append(key.startsWith("p:") ? "<property propertyDefinitionRef=\"def-"
                + key.substring(2) + "\"><value>" + value + "</value></property>" : ""));
        return xml.isEmpty() ? "" : "<properties>" + xml + "</properties>";
    }

    private static String exchangeAttributes(Line line) {
        StringBuilder xml = new StringBuilder();
        if (line.type().equals("Access")) {
            String[] words = {"Write", "Read", "Access", "ReadWrite"};
            xml.append(attribute("accessType", words[Integer.parseInt(line.more().getOrDefault("accessType", "0"))]));
        }
        xml.append(attribute("modifier", line.more().getOrDefault("strength", "")));
        xml.append(attribute("isDirected", line.more().getOrDefault("directed", "")));
        return xml.toString();
    }

    private static String children(Line line, String property) {
        String documentation = line.more().getOrDefault("doc", "");
        return (documentation.isEmpty() ? "" : "<documentation>" + documentation + "</documentation>")
                + properties(line, property);
    }

    private static String properties(Line line, String element) {
        StringBuilder xml = new StringBuilder();
        line.more().forEach((key, value) -> xml.append(key.startsWith("p:") ? "<" + element
                + attribute("key", key.substring(2)) + attribute("value", value) + "/>" : ""));
        return xml.toString();
    }

    private static boolean isAttribute(String key) {
        return !key.startsWith("p:") && !key.equals("doc");
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    private static String end(String name, String id) {
        return "<" + name + " href=\"X_" + id + ".xml#" + id + "\"/>";
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
