// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns that fit a width: the widest column gives way first. */
final class Columns {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private Columns() {
    }

    /** The rows as lines; what does not fit ends with "…". The last column is never filled up with spaces. */
    static List<String> lines(List<List<String>> rows, int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        shrink(widths, width - GAP.length() * (widths.length - 1));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP).append(padded(row.get(i), widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static void shrink(int[] widths, int room) {
        while (IntStream.of(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length).reduce((a, b) -> widths[b] > widths[a] ? b : a).orElse(0);
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static String padded(String text, int width) {
        String fitting = text.length() <= width ? text : Plain.beginning(text, width - 1) + "…";
        return fitting + " ".repeat(width - fitting.length());
    }
}
