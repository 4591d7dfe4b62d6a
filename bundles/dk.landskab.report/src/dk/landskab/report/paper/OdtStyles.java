// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The styles that a document brings along; everything else is the letterhead's. */
final class OdtStyles {

    /** What a paragraph or a cell can be, by the class that a template gives it. */
    private static final Map<String, String> PARAGRAPHS = Map.of("quiet", "Quiet", "lead", "Lead", "note", "Note",
            "warning", "Warning", "number", "Number");
    private static final Set<String> RUNS = Set.of("strong", "em", "small", "quiet", "id", "good", "bad", "unknown");

    private static final String[][] TEXT = {
            {"strong", "fo:font-weight", "bold"}, {"em", "fo:font-style", "italic"},
            {"small", "fo:font-size", "85%", "fo:color", "#5b6472"}, {"quiet", "fo:color", "#5b6472"},
            {"id", "fo:font-size", "80%", "fo:color", "#5b6472"},
            {"good", "fo:font-weight", "bold", "fo:color", "#0b6e4f"},
            {"bad", "fo:font-weight", "bold", "fo:color", "#a92b3a"},
            {"unknown", "fo:font-style", "italic", "fo:color", "#5b6472"}};

    private static final String BOX = "fo:padding=0.2cm;fo:margin-top=0.1cm;fo:margin-bottom=0.2cm;"
            + "style:join-border=false;";

    private OdtStyles() {
    }

    /** The style of a paragraph with a class. */
    static String paragraph(String style) {
        return PARAGRAPHS.getOrDefault(style, "Text_20_body");
    }

    /** The style of a cell's words with a class. */
    static String cell(String style, boolean isHead) {
        boolean isNumber = style.equals("number");
        return isHead ? isNumber ? "HeadNumber" : "HeadText" : isNumber ? "CellNumber" : "CellText";
    }

    /** Whether words with a class have a style. */
    static boolean isRun(String style) {
        return RUNS.contains(style);
    }

    /** Writes the styles, without those of single tables. */
    static void write(Odt xml) {
        paragraph(xml, "Quiet", "Text_20_body", "", "fo:font-size", "9pt", "fo:color", "#5b6472");
        paragraph(xml, "Lead", "Text_20_body", "", "fo:font-size", "12pt");
        paragraph(xml, "Number", "Text_20_body", "fo:text-align=end");
        paragraph(xml, "Note", "Text_20_body",
                BOX + "fo:border-left=2pt solid #47525f;fo:background-color=#f5f6f8");
        paragraph(xml, "Warning", "Text_20_body",
                BOX + "fo:border-left=2pt solid #a92b3a;fo:background-color=#fce4e6");
        paragraph(xml, "Caption", "Text_20_body",
                "fo:margin-top=0.3cm;fo:margin-bottom=0.1cm;fo:keep-with-next=always", "fo:font-weight", "bold");
        String tight = "fo:margin-top=0cm;fo:margin-bottom=0cm";
        paragraph(xml, "CellText", "Text_20_body", tight, "fo:font-size", "9pt");
        paragraph(xml, "CellNumber", "Text_20_body", tight + ";fo:text-align=end", "fo:font-size", "9pt");
        paragraph(xml, "HeadText", "Text_20_body", tight, "fo:font-size", "9pt", "fo:font-weight", "bold");
        paragraph(xml, "HeadNumber", "Text_20_body", tight + ";fo:text-align=end", "fo:font-size", "9pt",
                "fo:font-weight", "bold");
        paragraph(xml, "Term", "Text_20_body", tight, "fo:font-size", "9pt", "fo:color", "#5b6472");
        paragraph(xml, "After", "Text_20_body", tight + ";fo:line-height=100%", "fo:font-size", "2pt");
        paragraph(xml, "Item", "Text_20_body", "fo:margin-top=0cm;fo:margin-bottom=0.1cm");
        paragraph(xml, "LeadItem", "Item", "", "fo:font-size", "11pt");
        for (String[] each : TEXT) {
            xml.open("style:style", "style:name", "T_" + each[0], "style:family", "text")
                    .empty("style:text-properties", rest(each, 1)).close();
        }
        cells(xml);
        lists(xml);
    }

    private static String[] rest(String[] all, int from) {
        return Arrays.copyOfRange(all, from, all.length);
    }

    /** @param layout attributes of the paragraph, as {@code name=value;name=value}; empty for none */
    private static void paragraph(Odt xml, String name, String parent, String layout, String... text) {
        xml.open("style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", parent);
        if (!layout.isEmpty()) {
            xml.open("style:paragraph-properties");
            for (String each : layout.split(";")) {
                xml.with(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
            xml.close();
        }
        if (text.length > 0) {
            xml.empty("style:text-properties", text);
        }
        xml.close();
    }

    private static void cells(Odt xml) {
        cell(xml, "Cell", "fo:padding", "0.1cm", "fo:padding-right", "0.25cm", "fo:border-bottom",
                "0.5pt solid #d7dbe1");
        cell(xml, "HeadCell", "fo:padding", "0.1cm", "fo:padding-right", "0.25cm", "fo:border-bottom",
                "1pt solid #47525f", "fo:background-color", "#f5f6f8", "style:vertical-align", "bottom");
        cell(xml, "FactCell", "fo:padding", "0.05cm");
        xml.open("style:style", "style:name", "Row", "style:family", "table-row")
                .empty("style:table-row-properties", "fo:keep-together", "always").close();
    }

    private static void cell(Odt xml, String name, String... properties) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell")
                .empty("style:table-cell-properties", properties).close();
    }

    private static void lists(Odt xml) {
        xml.open("text:list-style", "style:name", "Dots");
        xml.open("text:list-level-style-bullet", "text:level", "1", "text:bullet-char", "•");
        indent(xml);
        xml.close().close();
        xml.open("text:list-style", "style:name", "Steps");
        xml.open("text:list-level-style-number", "text:level", "1", "style:num-format", "1", "style:num-suffix", ".");
        indent(xml);
        xml.close().close();
    }

    private static void indent(Odt xml) {
        xml.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
        xml.empty("style:list-level-label-alignment", "text:label-followed-by", "listtab", "fo:text-indent",
                "-0.5cm", "fo:margin-left", "0.6cm");
        xml.close();
    }
}
