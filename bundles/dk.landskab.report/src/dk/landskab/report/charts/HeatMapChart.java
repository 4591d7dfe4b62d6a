// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Shape;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.HeatMap;

/** Counts in cells that are darker the higher they are; on a phone the word about a row is its sign alone. */
final class HeatMapChart {

    private static final int ROW = 20;
    private static final int HEAD = 22;
    private static final int SHADES = 5;
    private static final int FEW_ROOM = 400;
    private static final int BESIDE = 10;
    private static final double SIGN = 24;

    private final HeatMap figure;
    private final Room room;
    private final Labels labels;
    private final double left;
    private final double cell;
    private final List<Shape> shapes = new ArrayList<>();

    HeatMapChart(HeatMap figure, Room room, Labels labels) {
        this.figure = figure;
        this.room = room;
        this.labels = labels;
        left = Math.floor(room.width() * (hasWords() ? 0.44 : 0.58));
        cell = Math.floor(room.width() * (hasWords() ? 0.22 : 0.32) / Math.max(1, figure.columns().size()));
    }

    private boolean hasWords() {
        return room.width() >= FEW_ROOM;
    }

    Drawing drawing() {
        for (int column = 0; column < figure.columns().size(); column++) {
            shapes.add(new Words(left + (column + 0.5) * cell, HEAD - 8.0, Anchor.MIDDLE,
                    Room.fit(figure.columns().get(column), cell), "axis"));
        }
        for (int row = 0; row < figure.rows().size(); row++) {
            row(figure.rows().get(row), HEAD + row * ROW);
        }
        return new Drawing(room.width(), HEAD + figure.rows().size() * ROW + 2, shapes);
    }

    private void row(HeatMap.Row row, int y) {
        double base = y + ROW / 2.0 + 4.5;
        shapes.add(new Words(0, base, Anchor.START, Room.fit(row.label(), left - 8), "label"));
        for (int column = 0; column < row.counts().size(); column++) {
            count(row.counts().get(column), left + column * cell, y, base);
        }
        double right = left + figure.columns().size() * cell + BESIDE;
        shapes.add(new Words(right, base, Anchor.START, row.sign(), "total"));
        if (hasWords()) {
            shapes.add(new Words(right + SIGN, base, Anchor.START,
                    Room.fit(row.word(), room.width() - right - SIGN), "axis"));
        }
    }

    private void count(int count, double x, int y, double base) {
        int shade = count == 0 ? 0 : Math.clamp(Math.ceilDiv(count * SHADES, figure.highest()), 1, SHADES);
        shapes.add(new Box(x + 1, y + 1, cell - 2, ROW - 2.0, shade == 0 ? "heat nothing" : "heat shade-" + shade));
        shapes.add(new Words(x + cell / 2, base, Anchor.MIDDLE, count == 0 ? "–" : labels.text(count),
                shade >= SHADES - 1 ? "inside dark" : "inside"));
    }
}
