// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A table as lines of letters that are all as wide. */
final class TableText {

    private TableText() {
    }

    static String of(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(cells(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i), widths);
            if (i == 0) {
                text.append("─".repeat(Arrays.stream(widths).sum() + 2 * Math.max(0, columns - 1))).append('\n');
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node each = row.getFirstChild(); each != null; each = each.getNext()) {
            cells.add(words(each));
        }
        return cells;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                words.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                words.append(part.getLiteral());
            }

            @Override
            public void visit(CustomNode part) {
                visitChildren(part);
            }
        });
        return words.toString().strip();
    }
}
