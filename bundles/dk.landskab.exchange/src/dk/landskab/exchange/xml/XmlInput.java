// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.xmi.XmlReason;

/**
 * An XML document of somebody else, read from front to back, element by element.
 *
 * <p>It begins at the root. {@link #child()} goes into the children of the element one stands on, one after the other;
 * each must be used up by {@link #text()}, {@link #skip()} or by going through its own children. Whatever is wrong with
 * the document is thrown as {@link UnreadableException} with line and column.
 */
public final class XmlInput {

    /** The namespace of {@code xsi:type}. */
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final int DEEPEST = 512;
    private static final int LONGEST_VALUE = 1_000_000;
    private static final int MOST_ATTRIBUTES = 200;

    private final String file;
    private final XMLStreamReader reader;

    private XmlInput(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens a document and goes to its root.
     *
     * @param file as errors name it
     */
    public static XmlInput of(String file, byte[] bytes) {
        return of(file, new ByteArrayInputStream(bytes));
    }

    /**
     * Opens a document that is read while one goes through it, and goes to its root.
     *
     * @param file as errors name it
     */
    public static XmlInput of(String file, InputStream bytes) {
        try {
            XmlInput input = new XmlInput(file, factory().createXMLStreamReader(bytes));
            input.toStart();
            return input;
        } catch (XMLStreamException e) {
            throw broken(file, e, null);
        }
    }

    /** The local name of the element one stands on. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element one stands on; empty where it has none. */
    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /** An attribute without namespace of the element one stands on; empty where it is absent. */
    public String attribute(String name) {
        return attribute("", name);
    }

    /** The local part of {@code xsi:type}; empty where it is absent. */
    public String type() {
        String type = attribute(XSI, "type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** Where one stands. */
    public Location location() {
        return at(file, reader.getLocation());
    }

    /** Goes to the next child of the element one stands in; false, and out of it, where there is none. */
    public boolean child() {
        try {
            for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(file, e, reader.getLocation());
        }
    }

    /** The text in the element one stands on, that of its children included, with {@code \n} as line end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            for (int depth = 1; depth > 0;) {
                int event = next();
                depth += step(event);
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw broken(file, e, reader.getLocation());
        }
        return lines(text.toString());
    }

    /** Passes over the element one stands on. */
    public void skip() {
        try {
            for (int depth = 1; depth > 0;) {
                depth += step(next());
            }
        } catch (XMLStreamException e) {
            throw broken(file, e, reader.getLocation());
        }
    }

    /** Reads to the end, so that what stands after the root is checked too. */
    public void finish() {
        try {
            while (reader.hasNext()) {
                next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(file, e, reader.getLocation());
        }
    }

    /** An attribute with a namespace of the element one stands on; empty where it is absent. */
    public String attribute(String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name)).map(XmlInput::lines).orElse("");
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void toStart() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableException(location(), Message.of(XmlInput.class, "xml.dtd"));
        }
        return event;
    }

    private static int step(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }

    private static UnreadableException broken(String file, XMLStreamException e, javax.xml.stream.Location reached) {
        return new UnreadableException(at(file, e.getLocation() == null ? reached : e.getLocation()),
                Message.of(XmlInput.class, "xml.broken", XmlReason.of(e)), e);
    }

    private static Location at(String file, javax.xml.stream.Location place) {
        return place == null ? Location.of(file)
                : new Location(file, Math.max(place.getLineNumber(), 0), Math.max(place.getColumnNumber(), 0));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // else what is wrong within a text is found when nobody expects it any more, and thrown unchecked
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }
}
