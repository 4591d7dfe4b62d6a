// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Shape;
import dk.landskab.report.charts.Drawing.Words;

/** Rows with a label each, one below the other, to the left of what they show or above it. */
final class Rows {

    static final int BAR = 24;
    private static final int GAP = 12;
    private static final int LABEL = 18;
    private static final int PADDING = 8;

    private final Room room;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    Rows(Room room, double top) {
        this.room = room;
        this.y = top;
    }

    /** Begins a row and gives the upper edge of its bar. */
    double begin(String label) {
        if (room.isLabelAbove()) {
            shapes.add(new Words(0, y + LABEL - 5, Anchor.START, Room.fit(label, room.width()), "label"));
            y += LABEL;
        } else {
            shapes.add(new Words(room.labelWidth() - PADDING, y + BAR / 2.0 + 4.5, Anchor.END,
                    Room.fit(label, room.labelWidth() - PADDING), "label"));
        }
        double top = y;
        y += BAR + GAP;
        return top;
    }

    /** Where bars begin. */
    double left() {
        return room.labelWidth();
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void addBehind(Shape shape) {
        shapes.addFirst(shape);
    }

    double bottom() {
        return y - GAP;
    }

    Drawing drawing(double below) {
        return new Drawing(room.width(), (int) Math.ceil(bottom() + below), shapes);
    }
}
