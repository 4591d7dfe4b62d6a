// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.math.BigDecimal;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Line;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.Shares;

/** Shares as bars in a frame that is a hundred wide; what may be less has a broken outline. */
final class SharesChart {

    private static final double HUNDRED = 100;
    private static final int TOP = 4;
    private static final int BELOW = 24;
    private static final int MARGIN = 6;

    private final Shares figure;
    private final Room room;
    private final Labels labels;

    SharesChart(Shares figure, Room room, Labels labels) {
        this.figure = figure;
        this.room = room;
        this.labels = labels;
    }

    Drawing drawing() {
        Rows rows = new Rows(room, TOP);
        figure.shares().forEach(share -> draw(share, rows));
        for (BigDecimal threshold : figure.thresholds()) {
            double x = rows.left() + threshold.doubleValue() * width(rows) / HUNDRED;
            rows.add(new Line(x, 0, x, rows.bottom() + 6, "due"));
            rows.add(new Words(x, rows.bottom() + 18, Anchor.MIDDLE, labels.text(threshold) + " %", "axis"));
        }
        return rows.drawing(BELOW);
    }

    private double width(Rows rows) {
        return room.width() - rows.left() - 2;
    }

    private void draw(Shares.Share share, Rows rows) {
        double y = rows.begin(share.label());
        rows.add(new Box(rows.left() + 1, y + 1, width(rows), Rows.BAR - 2.0, "frame"));
        double width = share.percent().map(BigDecimal::doubleValue).orElse(0.0) * width(rows) / HUNDRED;
        if (width > 0) {
            rows.add(new Box(rows.left() + 1, y + 1, Math.min(width, width(rows)), Rows.BAR - 2.0,
                    "part " + share.mark().style() + (share.isUpperBound() ? " open" : "")));
        }
        String number = share.percent().map(each -> (share.isUpperBound() ? "≤ " : "") + labels.text(each) + " %")
                .orElse("?");
        rows.add(new Words(rows.left() + MARGIN, y + Rows.BAR / 2.0 + 4.5, Anchor.START,
                Room.fit(number + "  " + share.verdict(), width(rows) - MARGIN), "inside named"));
    }
}
