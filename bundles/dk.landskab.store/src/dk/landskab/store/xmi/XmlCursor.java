// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * The elements of one XML file, and nothing else of XML: a document type, an entity of one's own, another encoding or
 * version, too much depth or too long a value is refused. Nothing outside the file is ever opened.
 */
public final class XmlCursor {

    private static final WstxInputFactory FACTORY = factory();

    private final String file;
    private final byte[] bytes;
    private final XMLStreamReader2 xml;
    private final List<Location> comments = new ArrayList<>();
    private int depth;

    /**
     * At the start of a file.
     *
     * @throws UnreadableException where the file is none of XML, or not in UTF-8
     */
    public XmlCursor(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        Malformed.refuseUnlikely(file, bytes);
        try {
            int start = Malformed.byteOrderMark(bytes);
            this.xml = (XMLStreamReader2) FACTORY
                    .createXMLStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start));
        } catch (XMLStreamException e) {
            throw Malformed.because(file, bytes, e, null);
        }
        refuseOtherKinds();
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("Nothing outside the file is opened");
        });
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Xmi.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) Xmi.MAX_VALUE);
        return factory;
    }

    private void refuseOtherKinds() {
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !"UTF-8".equalsIgnoreCase(encoding)) {
            throw Malformed.refused(here(), "notUtf8");
        }
        if (xml.getVersion() != null && !"1.0".equals(xml.getVersion())) {
            throw Malformed.refused(here(), "notXml10");
        }
    }

    /**
     * Goes on to the next start, end or text.
     *
     * @return an event of {@link XMLStreamConstants}; {@code END_DOCUMENT} at the end
     * @throws UnreadableException where the file cannot be read from here
     */
    public int next() {
        while (true) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Xmi.MAX_DEPTH) {
                        throw Malformed.refused(here(), "tooDeep", Xmi.MAX_DEPTH);
                    }
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD -> throw Malformed.refused(here(), "documentType");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Malformed.refused(here(), "entity");
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> comments.add(here());
                default -> {
                    // White space that means nothing.
                }
            }
        }
    }

    private int advance() {
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw Malformed.because(file, bytes, e, xml.getLocation());
        }
    }

    /**
     * The text of the element that was just started, up to its end; null where it holds elements, which are skipped.
     *
     * @throws UnreadableException where the file cannot be read from here
     */
    public String elementText() {
        StringBuilder text = new StringBuilder();
        boolean pure = true;
        for (int open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    pure = false;
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > Xmi.MAX_VALUE) {
                throw Malformed.refused(here(), "tooLong", Xmi.MAX_VALUE);
            }
        }
        return pure ? text.toString() : null;
    }

    /** Whether the text that the cursor stands at is nothing but white space. */
    public boolean isBlank() {
        return xml.isWhiteSpace();
    }

    /** The element or attribute names and values the cursor stands at. */
    public XMLStreamReader2 element() {
        return xml;
    }

    /** Where comments and instructions to other programs stand that were passed over so far. */
    List<Location> comments() {
        return comments;
    }

    /** How many elements are open, the one that was just started included. */
    public int depth() {
        return depth;
    }

    /** The line the cursor stands at, from 1. */
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /** Where the cursor stands. */
    public Location here() {
        javax.xml.stream.Location at = xml.getLocation();
        return new Location(file, at.getLineNumber(), at.getColumnNumber());
    }
}
