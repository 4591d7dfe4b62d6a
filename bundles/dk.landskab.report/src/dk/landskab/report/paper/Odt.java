// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.ctc.wstx.stax.WstxOutputFactory;

/** Writes the XML of a package: elements and attributes by their prefixed names, which the root declares. */
final class Odt {

    /** The version of the standard. */
    static final String VERSION = "1.3";

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[][] NAMESPACES = {{"office", URN + "office:1.0"}, {"text", URN + "text:1.0"},
            {"table", URN + "table:1.0"}, {"style", URN + "style:1.0"}, {"fo", URN + "xsl-fo-compatible:1.0"},
            {"meta", URN + "meta:1.0"}, {"manifest", URN + "manifest:1.0"},
            {"dc", "http://purl.org/dc/elements/1.1/"}};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /**
     * Begins a file.
     *
     * @param root its outermost element
     * @param prefixes of the namespaces that it uses
     */
    Odt(String root, String... prefixes) {
        try {
            WstxOutputFactory factory = new WstxOutputFactory();
            factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, false);
            xml = factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            open(root);
            for (String prefix : prefixes) {
                xml.writeNamespace(prefix, namespace(prefix));
            }
            with(prefixes[0] + ":version", VERSION);
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static String namespace(String prefix) {
        for (String[] each : NAMESPACES) {
            if (each[0].equals(prefix)) {
                return each[1];
            }
        }
        throw new IllegalArgumentException(prefix);
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("writing to memory failed", e);
    }

    /** Begins an element, with attributes as names and values in turn. */
    Odt open(String name, String... attributes) {
        try {
            int colon = name.indexOf(':');
            xml.writeStartElement(name.substring(0, colon), name.substring(colon + 1), namespace(name.substring(0,
                    colon)));
            for (int i = 0; i < attributes.length; i += 2) {
                with(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Gives the element that was just begun an attribute. */
    Odt with(String name, String value) {
        try {
            int colon = name.indexOf(':');
            xml.writeAttribute(name.substring(0, colon), namespace(name.substring(0, colon)),
                    name.substring(colon + 1), value);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Writes words. */
    Odt text(String words) {
        try {
            xml.writeCharacters(words);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** Ends the innermost element. */
    Odt close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /** An element without content. */
    Odt empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Ends the file. */
    byte[] finish() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }
}
