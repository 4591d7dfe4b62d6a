// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.Bars;

/** Bars of amounts, from zero, each with its amount behind it. */
final class BarsChart {

    private static final int MARGIN = 6;

    private final Bars figure;
    private final Room room;
    private final Labels labels;

    BarsChart(Bars figure, Room room, Labels labels) {
        this.figure = figure;
        this.room = room;
        this.labels = labels;
    }

    Drawing drawing() {
        Rows rows = new Rows(room, 0);
        double widestText = figure.bars().stream().mapToDouble(bar -> Room.widthOf(text(bar))).max().orElse(0);
        double most = figure.bars().stream().map(Bars.Bar::value).max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue).orElse(1.0);
        double scale = (room.width() - room.labelWidth() - widestText - 2 * MARGIN) / Math.max(most, 1e-9);
        for (Bars.Bar bar : figure.bars()) {
            double y = rows.begin(bar.mark().sign() + " " + bar.label());
            double width = Math.max(1, bar.value().doubleValue() * scale);
            rows.add(new Box(rows.left(), y + 1, width, Rows.BAR - 2.0, "part " + bar.mark().style()));
            rows.add(new Words(rows.left() + width + MARGIN, y + Rows.BAR / 2.0 + 4.5, Anchor.START, text(bar),
                    "total"));
        }
        return rows.drawing(2);
    }

    private String text(Bars.Bar bar) {
        return labels.text(bar.value().setScale(0, RoundingMode.HALF_UP)) + " " + figure.unit();
    }
}
