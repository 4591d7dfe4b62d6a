// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.report.charts.Drawing.Anchor;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Line;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.document.Figure.Timeline;

/**
 * Spans over months, with a line at every year for which there is room, and one at the day that matters; an end that is
 * not known is open.
 */
final class TimelineChart {

    private static final int AXIS = 24;
    private static final int RIGHT = 12;
    /** Years closer than this make no lines that anybody can tell apart. */
    private static final int CLOSEST = 6;

    private final Timeline figure;
    private final Room room;
    private final YearMonth first;
    private final double month;

    TimelineChart(Timeline figure, Room room) {
        this.figure = figure;
        this.room = room;
        List<LocalDate> days = Stream.concat(Stream.ofNullable(figure.due()), figure.spans().stream()
                .flatMap(span -> Stream.of(Optional.ofNullable(span.from()), Optional.ofNullable(span.to()))
                        .flatMap(Optional::stream))).filter(Objects::nonNull).sorted().toList();
        first = YearMonth.from(days.getFirst());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(days.getLast())) + 1;
        month = (room.width() - room.labelWidth() - RIGHT) / (double) months;
    }

    Drawing drawing() {
        Rows rows = new Rows(room, AXIS);
        figure.spans().forEach(span -> draw(span, rows));
        if (figure.due() != null) {
            due(rows);
        }
        years(rows);
        return rows.drawing(AXIS);
    }

    private void draw(Timeline.Span span, Rows rows) {
        double y = rows.begin(span.label());
        double from = span.from() == null ? rows.left() : x(span.from(), rows);
        double to = span.to() == null ? room.width() - (double) RIGHT : x(span.to().plusDays(1), rows);
        boolean isOpen = span.from() == null || span.to() == null;
        String style = isOpen ? "span open" : span.isLate() ? "span late" : "span";
        rows.add(new Box(from, y + 2, Math.max(3, to - from), Rows.BAR - 4.0, style));
        String text = isOpen ? "?" : span.isLate() ? "! " + span.to() : span.to().toString();
        if (Room.widthOf(text) + 8 < to - from) {
            rows.add(new Words(to - 5, y + Rows.BAR / 2.0 + 4.5, Anchor.END, text, "inside"));
        }
    }

    private double x(LocalDate day, Rows rows) {
        YearMonth in = YearMonth.from(day);
        double part = (day.getDayOfMonth() - 1) / (double) in.lengthOfMonth();
        return rows.left() + (ChronoUnit.MONTHS.between(first, in) + part) * month;
    }

    private void years(Rows rows) {
        double last = Double.NEGATIVE_INFINITY;
        double line = Double.NEGATIVE_INFINITY;
        for (YearMonth each = first; x(each.atDay(1), rows) < room.width() - RIGHT; each = each.plusMonths(1)) {
            double x = x(each.atDay(1), rows);
            if ((each.getMonthValue() == 1 || each.equals(first)) && x - line >= CLOSEST) {
                line = x;
                rows.addBehind(new Line(x, AXIS - 6.0, x, rows.bottom(), "grid"));
            }
            String label = each.getMonthValue() == 1 ? String.valueOf(each.getYear()) : each.toString();
            boolean isTick = each.getMonthValue() == 1 || each.equals(first) && each.getMonthValue() < 10;
            if (isTick && x - last > Room.widthOf(label) + 12) {
                rows.add(new Words(x, AXIS - 10.0, Anchor.START, label, "axis"));
                last = x;
            }
        }
    }

    private void due(Rows rows) {
        double x = x(figure.due(), rows);
        rows.addBehind(new Line(x, AXIS - 6.0, x, rows.bottom() + 6, "due"));
        boolean isRight = x > room.width() / 2.0;
        rows.add(new Words(x + (isRight ? -4 : 4), rows.bottom() + 18, isRight ? Anchor.END : Anchor.START,
                Room.fit(figure.dueLabel() + " " + figure.due(), room.width() / 2.0), "axis"));
    }
}
