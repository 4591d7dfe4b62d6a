// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written by hand, as no library would write them. */
final class WorkbookSketch {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** What a part holds. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A workbook with one sheet of this name. */
    static WorkbookSketch of(String name) {
        return new WorkbookSketch().part(RELATIONS, """
                <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""")
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="%s" r:id="r1"/></sheets></workbook>""".formatted(name));
    }

    /** A workbook with one sheet, of which the rows are given as XML. */
    static byte[] withRows(String name, String rows) {
        return of(name).sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").bytes();
    }

    /** A workbook with one sheet, {@code S}. */
    static byte[] withSheet(Content sheet) {
        return of("S").part("xl/worksheets/sheet1.xml", sheet).bytes();
    }

    /** A row of texts that stand in the cells themselves. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String each : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(each).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** Adds the sheet, or puts another one in its place. */
    WorkbookSketch sheet(String text) {
        return part("xl/worksheets/sheet1.xml", text);
    }

    /** Adds a part, or puts another one in its place. */
    WorkbookSketch part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a part that is written piece by piece. */
    WorkbookSketch part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
