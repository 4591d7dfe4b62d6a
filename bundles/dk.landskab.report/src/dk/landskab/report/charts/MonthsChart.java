// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Area;
import dk.landskab.report.charts.Drawing.Line;
import dk.landskab.report.charts.Drawing.Shape;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.Months;
import dk.landskab.report.document.Figure.Months.Series;

/** Parts month by month, one upon the other from zero; a part carries its name where there is room for it. */
final class MonthsChart {

    private static final int LEFT = 44;
    private static final int RIGHT = 8;
    private static final int TOP = 24;
    private static final int BOTTOM = 24;
    private static final int HEIGHT = 240;
    private static final int LINE = 16;
    private static final int TICK_ROOM = 44;
    private static final double BOLD = 1.1;
    private static final double SEEN = 0.5;

    private final Months figure;
    private final Room room;
    private final Labels labels;
    private final double[][] edges;
    private final Scale scale;
    private final List<Shape> shapes = new ArrayList<>();

    MonthsChart(Months figure, Room room, Labels labels) {
        this.figure = figure;
        this.room = room;
        this.labels = labels;
        this.edges = edges(figure);
        double most = 0;
        for (double each : edges[figure.series().size()]) {
            most = Math.max(most, each);
        }
        this.scale = Scale.upTo(most);
    }

    /** The upper edge of every part in every month, below them a line of zeros; what is negative is nothing. */
    private static double[][] edges(Months figure) {
        double[][] edges = new double[figure.series().size() + 1][figure.count()];
        for (int part = 0; part < figure.series().size(); part++) {
            List<BigDecimal> amounts = figure.series().get(part).amounts();
            for (int month = 0; month < amounts.size(); month++) {
                edges[part + 1][month] = edges[part][month] + Math.max(0, amounts.get(month).doubleValue());
            }
        }
        return edges;
    }

    Drawing drawing() {
        amounts();
        for (int part = 0; part < figure.series().size(); part++) {
            areas(part);
        }
        for (int part = 0; part < figure.series().size(); part++) {
            name(part);
        }
        years();
        due();
        return new Drawing(room.width(), TOP + HEIGHT + BOTTOM, shapes);
    }

    private double x(double month) {
        return LEFT + month * (room.width() - LEFT - RIGHT) / Math.max(1, figure.count());
    }

    private double y(double amount) {
        return TOP + HEIGHT - amount * HEIGHT / scale.top();
    }

    private void amounts() {
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick.doubleValue());
            shapes.add(new Line(LEFT, y, room.width() - (double) RIGHT, y, "grid"));
            shapes.add(new Words(LEFT - 6.0, y + 4, Anchor.END, labels.text(tick), "axis"));
        }
    }

    /** The runs of months in which a part can be seen, each as one shape. */
    private void areas(int part) {
        int month = 0;
        while (month < figure.count()) {
            int end = month;
            while (end < figure.count() && y(edges[part][end]) - y(edges[part + 1][end]) > SEEN) {
                end++;
            }
            if (end > month) {
                shapes.add(new Area(corners(part, month, end),
                        "part " + figure.series().get(part).mark().style()));
            }
            month = end + 1;
        }
    }

    private String corners(int part, int from, int to) {
        StringBuilder corners = new StringBuilder();
        for (int month = from; month < to; month++) {
            corner(corners, month, edges[part + 1][month]);
            corner(corners, month + 1, edges[part + 1][month]);
        }
        for (int month = to - 1; month >= from; month--) {
            corner(corners, month + 1, edges[part][month]);
            corner(corners, month, edges[part][month]);
        }
        return corners.toString().strip();
    }

    private void corner(StringBuilder corners, int month, double amount) {
        corners.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(month), y(amount)));
    }

    /** Writes the name of a part, or else its sign, where it is thickest over the whole width of the words. */
    private void name(int part) {
        Series series = figure.series().get(part);
        if (!name(part, series.mark().sign() + " " + series.label())) {
            name(part, series.mark().sign());
        }
    }

    private boolean name(int part, String words) {
        int width = (int) Math.ceil((Room.widthOf(words) * BOLD + 8) / (x(1) - x(0)));
        double most = LINE;
        int best = -1;
        for (int month = 0; month + width <= figure.count(); month++) {
            double thickness = thickness(part, month, month + width);
            if (thickness > most) {
                most = thickness;
                best = month;
            }
        }
        if (best >= 0) {
            double low = y(highest(edges[part], best, best + width));
            shapes.add(new Words((x(best) + x(best + (double) width)) / 2, low - most / 2 + 4.5, Anchor.MIDDLE, words,
                    "inside named"));
        }
        return best >= 0;
    }

    private double thickness(int part, int from, int to) {
        double lowest = Double.MAX_VALUE;
        for (int month = from; month < to; month++) {
            lowest = Math.min(lowest, edges[part + 1][month]);
        }
        return y(highest(edges[part], from, to)) - y(lowest);
    }

    private static double highest(double[] edge, int from, int to) {
        double highest = 0;
        for (int month = from; month < to; month++) {
            highest = Math.max(highest, edge[month]);
        }
        return highest;
    }

    private void years() {
        double last = Double.NEGATIVE_INFINITY;
        for (int month = 0; month < figure.count(); month++) {
            YearMonth each = figure.first().plusMonths(month);
            boolean isFirst = month == 0 && each.getMonthValue() < 10;
            if ((each.getMonthValue() == 1 || isFirst) && x(month) - last > TICK_ROOM) {
                String label = each.getMonthValue() == 1 ? String.valueOf(each.getYear()) : each.toString();
                shapes.add(new Line(x(month), TOP + (double) HEIGHT, x(month), TOP + HEIGHT + 5.0, "grid"));
                shapes.add(new Words(x(month), TOP + HEIGHT + 18.0, Anchor.START, label, "axis"));
                last = x(month);
            }
        }
    }

    private void due() {
        if (figure.due() == null) {
            return;
        }
        double month = ChronoUnit.MONTHS.between(figure.first(), YearMonth.from(figure.due()))
                + (figure.due().getDayOfMonth() - 1.0) / figure.due().lengthOfMonth();
        if (month >= 0 && month <= figure.count()) {
            boolean isRight = month > figure.count() / 2.0;
            shapes.add(new Line(x(month), TOP - 10.0, x(month), TOP + (double) HEIGHT, "due"));
            shapes.add(new Words(x(month) + (isRight ? -4 : 4), TOP - 10.0, isRight ? Anchor.END : Anchor.START,
                    Room.fit(figure.dueLabel() + " " + figure.due(), room.width() / 2.0), "axis"));
        }
    }
}
