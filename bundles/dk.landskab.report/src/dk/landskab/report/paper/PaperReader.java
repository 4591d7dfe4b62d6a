// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.paper.Paper.Block;
import dk.landskab.report.paper.Paper.Run;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.xmi.XmlReason;

/**
 * Reads a paper from the words of XHTML: {@code h1 h2 h3 p ul ol li dl dt dd table caption thead tbody tr th td}, and
 * within a text {@code strong em small span br}, each with a {@code class} where that is wanted. Anything else is
 * refused, so that a paper can hold no script, no address and no picture from elsewhere.
 */
final class PaperReader {

    private static final int DEEPEST = 64;
    private static final Map<String, Integer> HEADINGS = Map.of("h1", 1, "h2", 2, "h3", 3);
    private static final String OPEN = "<paper>";

    private final String file;
    private final XMLStreamReader xml;

    private PaperReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Reads a paper.
     *
     * @param file that the text came out of, as errors name it
     * @throws UnreadableException where it is not well-formed or holds something else; the place is that in the text
     */
    static Paper read(String file, String text, Language language) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(OPEN + text + "</paper>"));
            PaperReader reader = new PaperReader(file, xml);
            xml.nextTag();
            List<Block> blocks = new ArrayList<>();
            while (reader.enter("paper")) {
                blocks.add(reader.block());
            }
            String title = blocks.stream().filter(each -> each instanceof Paper.Heading heading && heading.level() == 1)
                    .map(each -> Paper.words(((Paper.Heading) each).text())).findFirst().orElse("");
            return new Paper(language, title, blocks);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw refused(file, Message.of(PaperReader.class, "malformed", line, XmlReason.of(e)));
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    private static UnreadableException refused(String file, Message what) {
        return new UnreadableException(Location.of(file), what);
    }

    private UnreadableException unknown() {
        return refused(file, Message.of(PaperReader.class, "unknown", xml.getLocalName(),
                xml.getLocation().getLineNumber()));
    }

    /** Goes to the next child of the element one stands in; at its end, false. Words between children are refused. */
    private boolean enter(String parent) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw stray(parent);
                    }
                }
                default -> {
                    // A comment says nothing.
                }
            }
        }
        return false;
    }

    private UnreadableException stray(String parent) {
        String text = xml.getText();
        long before = text.substring(0, text.indexOf(text.strip())).chars().filter(each -> each == '\n').count();
        return refused(file, Message.of(PaperReader.class, "stray", text.strip(), parent,
                xml.getLocation().getLineNumber() + before));
    }

    private Block block() throws XMLStreamException {
        String name = xml.getLocalName();
        String style = style();
        return switch (name) {
            case "h1", "h2", "h3" -> new Paper.Heading(HEADINGS.get(name), runs());
            case "p" -> new Paper.Paragraph(style, runs());
            case "ul", "ol" -> new Paper.Items(name.equals("ol"), style, items(name));
            case "dl" -> new Paper.Facts(style, facts());
            case "table" -> grid(style);
            default -> throw unknown();
        };
    }

    private List<List<Run>> items(String list) throws XMLStreamException {
        List<List<Run>> items = new ArrayList<>();
        while (enter(list)) {
            expect("li");
            items.add(runs());
        }
        return items;
    }

    private List<Paper.Fact> facts() throws XMLStreamException {
        List<Paper.Fact> facts = new ArrayList<>();
        while (enter("dl")) {
            expect("dt");
            List<Run> term = runs();
            if (!enter("dl")) {
                throw refused(file, Message.of(PaperReader.class, "alone", Paper.words(term)));
            }
            expect("dd");
            facts.add(new Paper.Fact(term, runs()));
        }
        return facts;
    }

    private Paper.Grid grid(String style) throws XMLStreamException {
        List<Run> caption = List.of();
        List<Paper.Row> head = new ArrayList<>();
        List<Paper.Row> body = new ArrayList<>();
        while (enter("table")) {
            switch (xml.getLocalName()) {
                case "caption" -> caption = runs();
                case "thead" -> head.addAll(rows("thead"));
                case "tbody" -> body.addAll(rows("tbody"));
                case "tr" -> body.add(row());
                default -> throw unknown();
            }
        }
        return new Paper.Grid(style, caption, head, body);
    }

    private List<Paper.Row> rows(String part) throws XMLStreamException {
        List<Paper.Row> rows = new ArrayList<>();
        while (enter(part)) {
            expect("tr");
            rows.add(row());
        }
        return rows;
    }

    private Paper.Row row() throws XMLStreamException {
        List<Paper.Cell> cells = new ArrayList<>();
        while (enter("tr")) {
            boolean isHead = xml.getLocalName().equals("th");
            if (!isHead) {
                expect("td");
            }
            String style = style();
            cells.add(new Paper.Cell(isHead, style, runs()));
        }
        return new Paper.Row(cells);
    }

    private void expect(String name) {
        if (!xml.getLocalName().equals(name)) {
            throw unknown();
        }
    }

    private String style() {
        String style = xml.getAttributeValue(null, "class");
        return style == null ? "" : style.strip();
    }

    /** The words up to the end of the element one stands in. */
    private List<Run> runs() throws XMLStreamException {
        Runs runs = new Runs();
        runs(runs, "");
        return runs.trimmed();
    }

    private void runs(Runs runs, String style) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        runs.add(style, xml.getText());
                case XMLStreamConstants.START_ELEMENT -> inline(runs, style);
                default -> {
                    // A comment says nothing.
                }
            }
        }
    }

    private void inline(Runs runs, String style) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "br" -> {
                runs.breakLine();
                runs(runs, style);
            }
            case "strong", "em", "small" -> runs(runs, xml.getLocalName());
            case "span" -> runs(runs, style().isEmpty() ? style : style());
            default -> throw unknown();
        }
    }
}
