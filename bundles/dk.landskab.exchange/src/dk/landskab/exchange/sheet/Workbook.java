// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * Reads an Office Open XML workbook (ISO/IEC 29500-1, SpreadsheetML): its sheets in their order, hidden ones too.
 * Macros, links, pictures and formulas are left alone.
 */
final class Workbook {

    private static final String HOME = "xl/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private record Sheet(String name, String part, boolean hidden) {
    }

    private final String file;
    private final BoundedArchive archive;
    private boolean from1904;

    private Workbook(String file, BoundedArchive archive) {
        this.file = file;
        this.archive = archive;
    }

    /** @throws UnreadableException where the archive is broken, encrypted, no workbook or larger than any is */
    static List<Table> read(String file, byte[] bytes) {
        try (BoundedArchive archive = BoundedArchive.of(file, bytes)) {
            return new Workbook(file, archive).tables();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(Location.of(file), Message.of(Workbook.class, "broken"), e);
        }
    }

    private List<Table> tables() throws IOException {
        if (!archive.has(HOME + "workbook.xml")) {
            throw new UnreadableException(Location.of(file), Message.of(Workbook.class, "noWorkbook"));
        }
        List<Sheet> sheets = sheets(parts());
        SharedTexts texts = archive.has(HOME + "sharedStrings.xml")
                ? SharedTexts.read(open("sharedStrings.xml")) : SharedTexts.none();
        DateFormats dates = archive.has(HOME + "styles.xml") ? DateFormats.read(open("styles.xml"), from1904)
                : DateFormats.none();
        CellTypes types = new CellTypes(texts, dates);
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            tables.add(new SheetReading(types).read(file, sheet.name(),
                    Traits.ofSheet(sheet.hidden()), open(sheet.part())));
        }
        return tables;
    }

    private XmlInput open(String part) throws IOException {
        return XmlInput.of(file + "!" + part, archive.open(HOME + part));
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        XmlInput xml = open("_rels/workbook.xml.rels");
        while (xml.child()) {
            String target = xml.attribute("Target");
            boolean isAbsolute = target.startsWith("/" + HOME);
            parts.put(xml.attribute("Id"), isAbsolute ? target.substring(HOME.length() + 1) : target);
            xml.skip();
        }
        return parts;
    }

    private List<Sheet> sheets(Map<String, String> parts) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        XmlInput xml = open("workbook.xml");
        while (xml.child()) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                    xml.skip();
                }
                case "sheets" -> {
                    while (xml.child()) {
                        String id = xml.attribute(RELATIONS, "id") + xml.attribute(STRICT_RELATIONS, "id");
                        String part = parts.getOrDefault(id, "");
                        // what is listed here beside sheets of cells, such as a chart, has its own folder
                        if (part.startsWith("worksheets/") && archive.has(HOME + part)) {
                            boolean shown = List.of("", "visible").contains(xml.attribute("state"));
                            sheets.add(new Sheet(xml.attribute("name"), part, !shown));
                        }
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return sheets;
    }
}
