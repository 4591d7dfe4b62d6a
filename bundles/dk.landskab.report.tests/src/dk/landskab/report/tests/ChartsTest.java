// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.report.charts.Charts;
import dk.landskab.report.charts.Drawing;
import dk.landskab.report.charts.Drawing.Area;
import dk.landskab.report.charts.Drawing.Box;
import dk.landskab.report.charts.Drawing.Line;
import dk.landskab.report.charts.Drawing.Words;
import dk.landskab.report.charts.Room;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.Bars;
import dk.landskab.report.document.Figure.HeatMap;
import dk.landskab.report.document.Figure.Months;
import dk.landskab.report.document.Figure.Months.Series;
import dk.landskab.report.document.Figure.Shares;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Figure.Timeline;
import dk.landskab.report.document.Mark;

class ChartsTest {

    private static final Labels ENGLISH = Labels.in(Language.EN);
    private static final StackedBars STACKED = new StackedBars("T", "A", List.of(), List.of(
            new StackedBars.Bar("One", List.of(new Part(Mark.ADDED, "a", 30), new Part(Mark.REMOVED, "r", 10))),
            new StackedBars.Bar("A name that is a good deal longer than there is room for it in front of its bar",
                    List.of(new Part(Mark.ADDED, "a", 0), new Part(Mark.REMOVED, "r", 1))),
            new StackedBars.Bar("None", List.of(new Part(Mark.ADDED, "a", 0), new Part(Mark.REMOVED, "r", 0)))));
    private static final Bars BARS = new Bars("T", "A", "DKK", List.of(
            new Bars.Bar("One", Mark.ADDED, new BigDecimal("1000000.4")),
            new Bars.Bar("Two", Mark.NONE, BigDecimal.TEN)));
    private static final Timeline TIMELINE = new Timeline("T", "A", LocalDate.of(2028, 1, 1), "due", List.of(
            new Timeline.Span("Known", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), false),
            new Timeline.Span("Late", LocalDate.of(2026, 7, 1), LocalDate.of(2028, 6, 30), true),
            new Timeline.Span("Open", LocalDate.of(2027, 1, 1), null, false)));

    private static final Months MONTHS = new Months("T", "A", "DKK million", YearMonth.of(2027, 1),
            LocalDate.of(2028, 1, 1), "merger", List.of(
                    new Series(Mark.FIRST, "First", "s", amounts(24, 2)),
                    new Series(Mark.SECOND, "Second", "s", amounts(12, 1)),
                    new Series(Mark.WASTE, "Credit", "s", amounts(24, -1))));
    private static final HeatMap MAP = new HeatMap("T", "A", List.of("A", "B"), List.of(
            new HeatMap.Row("One", List.of(10, 1), "=", "same"),
            new HeatMap.Row("A name that is longer than there is room for it", List.of(0, 5), "B", "only")));
    private static final Shares SHARES = new Shares("T", "A", List.of(BigDecimal.valueOf(70)), List.of(
            new Shares.Share("Half", Mark.FIRST, Optional.of(BigDecimal.valueOf(50)), false, "red"),
            new Shares.Share("All at most", Mark.SECOND, Optional.of(BigDecimal.valueOf(100)), true, "unknown"),
            new Shares.Share("Nobody knows", Mark.TARGET, Optional.empty(), true, "unknown")));

    private static List<BigDecimal> amounts(int months, int amount) {
        return Collections.nCopies(months, BigDecimal.valueOf(amount));
    }

    static List<Figure> figures() {
        return List.of(STACKED, BARS, TIMELINE, MONTHS, MAP, SHARES);
    }

    private static List<Area> areas(Drawing drawing) {
        return drawing.shapes().stream().filter(Area.class::isInstance).map(Area.class::cast).toList();
    }

    @Test
    void monthsLieOnEachOtherFromZeroAndCreditsAreNotDrawn() {
        Drawing drawing = Charts.draw(MONTHS, Room.WIDE, ENGLISH);
        List<Area> areas = areas(drawing);
        assertEquals(List.of("part first", "part second"), areas.stream().map(Area::style).toList());
        String lastOfSecond = areas.get(1).corners();
        assertEquals(48, lastOfSecond.split(" ").length, "twelve months, four corners each");
        assertTrue(words(drawing).stream().anyMatch(each -> each.text().equals("A First")));
        assertTrue(words(drawing).stream().anyMatch(each -> each.text().equals("merger 2028-01-01")));
        assertTrue(words(drawing).stream().anyMatch(each -> each.text().equals("0") && each.style().equals("axis")));
    }

    @Test
    void nothingButZerosIsDrawnAsNothing() {
        Months none = new Months("T", "A", "DKK", YearMonth.of(2027, 1), null, "", List.of(
                new Series(Mark.FIRST, "First", "s", amounts(12, 0))));
        assertEquals(List.of(), areas(Charts.draw(none, Room.NARROW, ENGLISH)));
    }

    @Test
    void aCellIsDarkerTheMoreThereIsAndPrintsItsNumber() {
        Drawing drawing = Charts.draw(MAP, Room.HALF, ENGLISH);
        assertEquals(List.of("heat shade-5", "heat shade-1", "heat nothing", "heat shade-3"),
                boxes(drawing).stream().map(Box::style).toList());
        List<String> texts = words(drawing).stream().map(Words::text).toList();
        assertTrue(texts.containsAll(List.of("10", "1", "–", "5", "same", "only")), texts::toString);
        assertFalse(words(Charts.draw(MAP, Room.NARROW, ENGLISH)).stream().anyMatch(each -> each.text().equals("same")),
                "a phone has room for the sign alone");
    }

    @Test
    void aShareIsAsLongAsItIsAndSaysWhereItMayBeLess() {
        Drawing drawing = Charts.draw(SHARES, Room.WIDE, ENGLISH);
        List<Box> parts = boxes(drawing).stream().filter(each -> each.style().startsWith("part")).toList();
        assertEquals(List.of("part first", "part second open"), parts.stream().map(Box::style).toList());
        assertEquals(parts.get(1).width(), 2 * parts.get(0).width(), 0.01);
        List<String> texts = words(drawing).stream().map(Words::text).toList();
        assertTrue(texts.containsAll(List.of("50 %  red", "≤ 100 %  unknown", "?  unknown", "70 %")), texts::toString);
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }

    private static List<Words> words(Drawing drawing) {
        return drawing.shapes().stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsDrawnOutsideThePicture(Figure figure) {
        for (Room room : List.of(Room.WIDE, Room.HALF, Room.NARROW)) {
            Drawing drawing = Charts.draw(figure, room, ENGLISH);
            boxes(drawing).forEach(box -> assertTrue(box.x() >= 0 && box.x() + box.width() <= drawing.width() + 1
                    && box.y() >= 0 && box.y() + box.height() <= drawing.height(), box::toString));
            words(drawing).forEach(each -> assertTrue(each.y() > 0 && each.y() <= drawing.height()
                    && each.x() >= 0 && each.x() <= drawing.width(), each::toString));
        }
    }

    @Test
    void partsAreAsLongAsTheirValuesAndBeginAtZero() {
        List<Box> boxes = boxes(Charts.draw(STACKED, Room.WIDE, ENGLISH));
        assertEquals(3, boxes.size(), "a part of zero is not drawn");
        assertEquals((boxes.get(0).width() + 2) / 3, boxes.get(1).width() + 2, 0.01);
        assertEquals(Room.WIDE.labelWidth() + 1, boxes.get(0).x(), 0.01);
        assertEquals(boxes.get(0).x(), boxes.get(2).x(), 0.01);
    }

    @Test
    void everyPartHasASecondSignAndItsNumberWhereThereIsRoom() {
        List<String> texts = words(Charts.draw(STACKED, Room.WIDE, ENGLISH)).stream().map(Words::text).toList();
        assertTrue(texts.containsAll(List.of("+ 30", "− 10", "40", "–")), texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("A name") && text.endsWith("…")));
    }

    @Test
    void amountsStandBehindTheirBars() {
        assertTrue(words(Charts.draw(BARS, Room.NARROW, ENGLISH)).stream()
                .anyMatch(each -> each.text().equals("1,000,000 DKK")));
    }

    @Test
    void aMonthIsAMonth() {
        List<Box> boxes = boxes(Charts.draw(TIMELINE, Room.WIDE, ENGLISH));
        assertEquals(4, boxes.get(1).width() / boxes.get(0).width(), 0.01, "two years against half a year");
        assertEquals("span late", boxes.get(1).style());
        assertEquals("span open", boxes.get(2).style());
        assertEquals(1, Charts.draw(TIMELINE, Room.WIDE, ENGLISH).shapes().stream()
                .filter(each -> each instanceof Line && each.style().equals("due")).count());
    }

    /** Many write the last day that there is for an end that nobody knows. */
    @Test
    void aSpanOfAgesHasNoMoreLinesThanThereIsRoomFor() {
        Timeline ages = new Timeline("T", "A", LocalDate.of(2028, 1, 1), "due", List.of(new Timeline.Span("Ages",
                LocalDate.of(2026, 7, 1), LocalDate.of(9999, 12, 31), false)));
        List<Double> lines = Charts.draw(ages, Room.WIDE, ENGLISH).shapes().stream()
                .filter(each -> each instanceof Line && each.style().equals("grid")).map(each -> ((Line) each).x1())
                .sorted().toList();
        assertTrue(lines.size() > 10 && lines.size() < 150, () -> lines.size() + " lines");
    }
}
