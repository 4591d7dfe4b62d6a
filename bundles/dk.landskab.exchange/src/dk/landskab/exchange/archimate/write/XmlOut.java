// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes an XML document from front to back, with an element a line. Texts must hold only what XML allows. */
final class XmlOut {

    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** The attributes of an element, in order. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Begins an element. */
    XmlOut begin(String name, Map<String, String> attributes) {
        start(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** Begins an element without attributes. */
    XmlOut begin(String name) {
        return begin(name, Map.of());
    }

    /** Ends the element that was begun last. */
    XmlOut end() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds a text. */
    XmlOut text(String name, Map<String, String> attributes, String text) {
        start(name, attributes).append('>').append(escaped(text, false)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    XmlOut empty(String name, Map<String, String> attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /** The document in UTF-8; all elements must have been ended. */
    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder start(String name, Map<String, String> attributes) {
        indent().append('<').append(name);
        attributes.forEach((key, value) -> xml.append(' ').append(key).append("=\"").append(escaped(value, true))
                .append('"'));
        return xml;
    }

    private StringBuilder indent() {
        return xml.append(INDENT.repeat(open.size()));
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
