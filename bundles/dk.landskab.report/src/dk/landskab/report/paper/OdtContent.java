// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.report.paper.Paper.Block;
import dk.landskab.report.paper.Paper.Grid;
import dk.landskab.report.paper.Paper.Row;
import dk.landskab.report.paper.Paper.Run;

/** What stands in a text document. */
final class OdtContent {

    /** Of the whole width of a table; the longest word of a column and the length of its texts share it out. */
    private static final int NARROWEST = 7;
    private static final int WIDEST = 40;
    private static final int MARGIN = 3;
    private static final int TERMS = 30;
    private static final int EXPLANATIONS = 70;

    private final Paper paper;
    private final Odt xml = new Odt("office:document-content", "office", "text", "table", "style", "fo");
    private int tables;

    private OdtContent(Paper paper) {
        this.paper = paper;
    }

    /** The file {@code content.xml} of a package. */
    static byte[] of(Paper paper) {
        return new OdtContent(paper).write();
    }

    private byte[] write() {
        xml.open("office:automatic-styles");
        OdtStyles.write(xml);
        paper.blocks().forEach(this::widths);
        xml.close().open("office:body").open("office:text");
        tables = 0;
        paper.blocks().forEach(this::block);
        return xml.finish();
    }

    private void widths(Block block) {
        switch (block) {
            case Grid grid -> widths(IntStream.range(0, grid.width()).map(column -> weight(grid, column)).toArray());
            case Paper.Facts facts -> widths(TERMS, EXPLANATIONS);
            default -> {
                // It has no columns.
            }
        }
    }

    private void widths(int... weights) {
        String name = "Table" + ++tables;
        xml.open("style:style", "style:name", name, "style:family", "table");
        xml.empty("style:table-properties", "style:rel-width", "100%", "table:align", "margins", "fo:margin-bottom",
                "0.2cm").close();
        int sum = Math.max(1, IntStream.of(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            xml.open("style:style", "style:name", name + "." + i, "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:rel-column-width",
                    Math.max(1, weights[i] * 65_535 / sum) + "*").close();
        }
    }

    private static int weight(Grid grid, int column) {
        List<String> texts = Stream.concat(grid.head().stream(), grid.body().stream())
                .filter(row -> row.cells().size() > column).map(row -> row.cells().get(column).words()).toList();
        int word = texts.stream().flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToInt(String::length).max().orElse(0);
        int average = (int) texts.stream().mapToInt(String::length).average().orElse(0);
        return Math.clamp(Math.max(word + MARGIN, average), NARROWEST, WIDEST);
    }

    private void block(Block block) {
        switch (block) {
            case Paper.Heading heading -> {
                xml.open("text:h", "text:style-name", "Heading_20_" + heading.level(), "text:outline-level",
                        Integer.toString(heading.level()));
                runs(heading.text());
                xml.close();
            }
            case Paper.Paragraph paragraph -> paragraph(OdtStyles.paragraph(paragraph.style()), paragraph.text());
            case Paper.Items items -> items(items);
            case Paper.Facts facts -> facts(facts);
            case Grid grid -> grid(grid);
        }
    }

    private void paragraph(String style, List<Run> text) {
        xml.open("text:p", "text:style-name", style);
        runs(text);
        xml.close();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            boolean isStyled = OdtStyles.isRun(run.style());
            if (run.text().equals("\n")) {
                xml.empty("text:line-break");
            } else if (isStyled) {
                xml.open("text:span", "text:style-name", "T_" + run.style());
                words(run.text());
                xml.close();
            } else {
                words(run.text());
            }
        }
    }

    /** A space at the edge of a span would be lost to a reader that strips it. */
    private void words(String text) {
        String rest = text;
        if (rest.startsWith(" ")) {
            xml.empty("text:s");
            rest = rest.substring(1);
        }
        xml.text(rest);
    }

    private void items(Paper.Items items) {
        xml.open("text:list", "text:style-name", items.isOrdered() ? "Steps" : "Dots");
        for (List<Run> item : items.items()) {
            xml.open("text:list-item");
            paragraph(items.style().equals("lead") ? "LeadItem" : "Item", item);
            xml.close();
        }
        xml.close();
    }

    private void facts(Paper.Facts facts) {
        table(2);
        for (Paper.Fact fact : facts.facts()) {
            xml.open("table:table-row", "table:style-name", "Row");
            cell("FactCell", "Term", fact.term());
            cell("FactCell", "CellText", fact.text());
            xml.close();
        }
        xml.close();
        after();
    }

    private void grid(Grid grid) {
        if (grid.width() == 0) {
            return;
        }
        if (!grid.caption().isEmpty()) {
            paragraph("Caption", grid.caption());
        }
        table(grid.width());
        if (!grid.head().isEmpty()) {
            xml.open("table:table-header-rows");
            grid.head().forEach(row -> row(row, grid.width()));
            xml.close();
        }
        grid.body().forEach(row -> row(row, grid.width()));
        xml.close();
        after();
    }

    private void table(int columns) {
        String name = "Table" + ++tables;
        xml.open("table:table", "table:name", name, "table:style-name", name);
        IntStream.range(0, columns).forEach(i -> xml.empty("table:table-column", "table:style-name", name + "." + i));
    }

    private void row(Row row, int width) {
        xml.open("table:table-row", "table:style-name", "Row");
        row.cells().forEach(cell -> cell(cell.isHead() ? "HeadCell" : "Cell",
                OdtStyles.cell(cell.style(), cell.isHead()), cell.text()));
        for (int i = row.cells().size(); i < width; i++) {
            cell("Cell", "CellText", List.of());
        }
        xml.close();
    }

    private void cell(String style, String words, List<Run> text) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        paragraph(words, text);
        xml.close();
    }

    /** Word joins two tables between which nothing stands. */
    private void after() {
        xml.empty("text:p", "text:style-name", "After");
    }
}
