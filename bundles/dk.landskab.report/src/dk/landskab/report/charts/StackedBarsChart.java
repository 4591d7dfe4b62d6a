// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Bar;
import dk.landskab.report.document.Figure.StackedBars.Part;

/** Bars of several parts: each part with its sign and number where they fit, the sum at the end. */
final class StackedBarsChart {

    private static final int TOTAL_WIDTH = 56;
    private static final int MARGIN = 6;

    private final StackedBars figure;
    private final Room room;
    private final Labels labels;
    private final double scale;

    StackedBarsChart(StackedBars figure, Room room, Labels labels) {
        this.figure = figure;
        this.room = room;
        this.labels = labels;
        int most = figure.bars().stream().mapToInt(Bar::total).max().orElse(0);
        scale = (room.width() - room.labelWidth() - TOTAL_WIDTH) / (double) Math.max(1, most);
    }

    Drawing drawing() {
        Rows rows = new Rows(room, 0);
        figure.bars().forEach(bar -> draw(bar, rows));
        return rows.drawing(2);
    }

    private void draw(Bar bar, Rows rows) {
        double y = rows.begin(bar.label());
        double x = rows.left();
        for (Part part : bar.parts()) {
            double width = part.value() * scale;
            if (part.value() > 0) {
                draw(part, x, y, width, rows);
            }
            x += width;
        }
        String total = bar.total() == 0 ? "–" : labels.text(bar.total());
        rows.add(new Words(x + MARGIN, y + Rows.BAR / 2.0 + 4.5, Anchor.START, total, "total"));
    }

    private void draw(Part part, double x, double y, double width, Rows rows) {
        rows.add(new Box(x + 1, y + 1, Math.max(1, width - 2), Rows.BAR - 2.0, "part " + part.mark().style()));
        String text = part.mark().sign() + " " + labels.text(part.value());
        String shown = Room.widthOf(text) + MARGIN <= width ? text : part.mark().sign();
        if (Room.widthOf(shown) + MARGIN <= width) {
            rows.add(new Words(x + width / 2, y + Rows.BAR / 2.0 + 4.5, Anchor.MIDDLE, shown, "inside"));
        }
    }
}
