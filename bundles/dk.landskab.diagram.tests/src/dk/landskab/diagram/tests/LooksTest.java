// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Ink;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.paint.Stroke;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.plan.Colour;
import dk.landskab.diagram.plan.LineStyle;

/** That what a specification says of looks is what the shapes of the picture are. */
class LooksTest {

    private static Stream<Shape> flat(Shape shape) {
        return shape instanceof Shape.Group group ? group.shapes().stream().flatMap(LooksTest::flat) : Stream.of(shape);
    }

    private static List<Shape> all(Drawing drawing) {
        return drawing.picture().shapes().stream().flatMap(LooksTest::flat).toList();
    }

    private static List<Shape> group(Drawing drawing, String id) {
        return drawing.picture().shapes().stream().filter(each -> each instanceof Shape.Group group
                && group.id().equals(Optional.of(id))).flatMap(LooksTest::flat).toList();
    }

    private static Shape.Words words(Drawing drawing, String text) {
        return all(drawing).stream().filter(each -> each instanceof Shape.Words words && words.text().equals(text))
                .map(Shape.Words.class::cast).findFirst().orElseThrow(() -> new AssertionError("no " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoDecoration", "OutputArrow", "InputArrow", "OutputClosedArrow", "InputClosedArrow",
            "OutputFillClosedArrow", "InputFillClosedArrow", "Diamond", "FillDiamond", "InputArrowWithDiamond",
            "InputArrowWithFillDiamond"})
    void everyArrowIsDrawn(String arrow) {
        List<Shape> shapes = group(Kit.sample().with("targetArrow=\"InputArrow\"", "targetArrow=\"" + arrow + "\"")
                .drawing(), "Integration:i:Unit:k.care/Application:a>Unit:k.it/Application:b");
        int expected = arrow.equals("NoDecoration") ? 1 : arrow.contains("With") ? 3 : 2;
        assertEquals(expected, shapes.size(), shapes::toString);
        if (expected > 1) {
            Shape.Path head = (Shape.Path) shapes.get(1);
            boolean closed = arrow.contains("Closed") || arrow.contains("Diamond");
            assertEquals(closed, head.closed());
            assertEquals(closed ? Optional.of(arrow.contains("Fill")) : Optional.empty(),
                    head.fill().map(each -> !each.equals(Ink.GROUND)));
        }
    }

    @Test
    void everyArrowIsDifferent() {
        Set<String> seen = new HashSet<>();
        List<String> arrows = List.of("NoDecoration", "OutputArrow", "InputArrow", "OutputClosedArrow",
                "InputClosedArrow", "OutputFillClosedArrow", "InputFillClosedArrow", "Diamond", "FillDiamond",
                "InputArrowWithDiamond", "InputArrowWithFillDiamond");
        arrows.forEach(arrow -> seen.add(group(Kit.sample().with("targetArrow=\"InputArrow\"", "targetArrow=\"" + arrow
                + "\"").drawing(), "Integration:i:Unit:k.care/Application:a>Unit:k.it/Application:b").toString()));
        assertEquals(arrows.size(), seen.size());
    }

    @ParameterizedTest
    @EnumSource(LineStyle.class)
    void everyLineStyleIsDrawn(LineStyle style) {
        Drawing drawing = Kit.sample().with("lineStyle=\"dash\"", "lineStyle=\"" + style.name().toLowerCase() + "\"")
                .drawing();
        Shape.Path line = (Shape.Path) group(drawing,
                "Integration:i:Unit:k.care/Application:a>Unit:k.it/Application:b").getFirst();
        assertEquals(style, line.stroke().orElseThrow().style());
        assertEquals(style == LineStyle.SOLID, line.stroke().orElseThrow().dashes().isEmpty());
    }

    @Test
    void noTwoLineStylesLookAlike() {
        assertEquals(4, Stream.of(LineStyle.values()).map(each -> new Stroke(Ink.TEXT, 1, each).dashes()).distinct()
                .count());
    }

    @Test
    void aBoxHasTheColoursAndTheBorderOfItsStyle() {
        Shape.Rectangle box = (Shape.Rectangle) group(Kit.sample().drawing(), "Unit:k.care/Application:a").getFirst();
        assertEquals(Colour.of("#FCE4E6"), box.fill().orElseThrow().light());
        assertEquals(Colour.of("#A92B3A"), box.stroke().orElseThrow().ink().light());
        assertEquals(2, box.stroke().orElseThrow().width());
        assertEquals(List.of(140.0, 50.0), List.of(box.rect().width(), box.rect().height()));
    }

    @Test
    void anEllipseIsOne() {
        assertTrue(group(Kit.sample().drawing(), "Process:p").getFirst() instanceof Shape.Ellipse);
    }

    @Test
    void aLineEndsOnTheEllipseAndNotBesideIt() {
        Drawing drawing = Kit.sample().drawing();
        Rect rect = drawing.arrangement().boxes().get("Process:p");
        Shape.Ellipse ellipse = (Shape.Ellipse) group(drawing, "Process:p").getFirst();
        double dx = ellipse.rect().x() - rect.x();
        double dy = ellipse.rect().y() - rect.y();
        drawing.scene().lines().stream().filter(line -> line.view().target().equals("Process:p")).forEach(line -> {
            Shape.Path path = (Shape.Path) group(drawing, line.id()).stream()
                    .filter(each -> each instanceof Shape.Path one && one.corner() > 0).findFirst().orElseThrow();
            Point end = path.points().getLast().plus(-dx, -dy);
            double x = (end.x() - rect.center().x()) / (rect.width() / 2);
            double y = (end.y() - rect.center().y()) / (rect.height() / 2);
            assertEquals(1, x * x + y * y, 0.02);
        });
    }

    @ParameterizedTest
    @CsvSource({"CENTER,0.5", "LEFT,0", "RIGHT,1"})
    void aLabelStandsWhereItsAlignmentSays(String alignment, double share) {
        Drawing drawing = Kit.sample().withAll("labelSize=\"10\"", "labelSize=\"10\" labelAlignment=\"" + alignment
                + "\"").drawing();
        Shape.Rectangle box = (Shape.Rectangle) group(drawing, "Unit:k.care/Application:a").getFirst();
        Shape.Words label = words(drawing, "Nexus");
        double room = box.rect().width() - 16 - label.width();
        assertEquals(box.rect().x() + 8 + room * share, label.x(), 0.01);
    }

    @Test
    void aLabelOutsideStandsBelow() {
        Drawing drawing = Kit.sample().with("labelPosition=\"node\"", "labelPosition=\"border\"").drawing();
        Shape.Ellipse box = (Shape.Ellipse) group(drawing, "Process:q").getFirst();
        assertTrue(words(drawing, "Lønkørsel").y() > box.rect().bottom());
    }

    @Test
    void aContainerHasItsHeadingAboveWhatIsInIt() {
        Drawing drawing = Kit.sample().drawing();
        Shape.Rectangle inner = (Shape.Rectangle) group(drawing, "Unit:k.care/Application:a").getFirst();
        assertTrue(words(drawing, "Omsorg").y() < inner.rect().y());
    }

    @Test
    void aHeadingStandsAboveTheLines() {
        Drawing drawing = Kit.sample().drawing();
        List<Shape> shapes = all(drawing);
        int lastLine = 0;
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i) instanceof Shape.Path path && path.corner() > 0 && !path.closed()) {
                lastLine = i;
            }
        }
        assertTrue(shapes.indexOf(words(drawing, "Omsorg")) > lastLine);
    }

    @Test
    void lettersAreStruckUnderlinedSlantedAndStrongWhereTheFormatSaysSo() {
        Drawing drawing = Kit.sample().withAll("labelSize=\"10\"",
                "labelSize=\"10\" labelFormat=\"bold italic underline strike_through\"").drawing();
        Shape.Lettering letters = words(drawing, "Nexus").lettering();
        assertEquals(600, letters.face().weight());
        assertTrue(letters.italic() && letters.underlined() && letters.struck());
        assertTrue(drawing.png(Theme.LIGHT, 1).length > 0);
    }

    @Test
    void aLabelOfALineStandsOnAGapInTheColourBelowIt() {
        Drawing drawing = Kit.sample().drawing();
        List<Shape> shapes = all(drawing);
        Shape gap = shapes.get(shapes.indexOf(words(drawing, "Timer")) - 1);
        assertEquals(Optional.of(Ink.GROUND), ((Shape.Rectangle) gap).fill());
        assertTrue(((Shape.Rectangle) gap).rect().width() > words(drawing, "Timer").width());
    }

    @Test
    void allThreeLabelsOfALineAreShown() {
        String label = "LabelStyleDescription labelSize=\"9\" showIcon=\"false\" labelExpression=\"%s\" "
                + "labelColor=\"//@userColorsPalettes.0/@entries.0\"/>";
        Drawing drawing = Kit.sample().with("<centerLabelStyleDescription", "<begin" + label.formatted("begins")
                + "<end" + label.formatted("ends") + "<centerLabelStyleDescription").drawing();
        assertTrue(words(drawing, "begins").x() < words(drawing, "Timer").x());
        assertTrue(words(drawing, "Timer").x() < words(drawing, "ends").x());
    }

    @Test
    void linesThatCrossAreLedOverEachOther() {
        Kit kit = Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" "
                + "padding=\"30\"/>", "");
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n  OrgUnit k.a \"A\"\n  OrgUnit k.b \"B\"\n");
        for (int i = 0; i < 12; i++) {
            sketch.append("Application a").append(i).append(" \"A\" owner=k.").append(i % 2 == 0 ? "a" : "b").append('\n');
        }
        for (int i = 0; i < 12; i++) {
            sketch.append("Integration i").append(i).append(" \"\" from=a").append(i).append(" to=a")
                    .append((i * 5 + 3) % 12).append('\n');
        }
        long gaps = all(kit.on(sketch.toString().replace(" \"\" ", " ")).drawing()).stream()
                .filter(each -> each instanceof Shape.Path path && path.points().size() == 2 && path.fill().isEmpty()
                        && path.stroke().orElseThrow().width() == 6).count();
        assertTrue(gaps > 0, "no two lines cross");
    }

    @Test
    void aSignOfTheValidationStandsAtTheCornerWithItsLetterInEveryLanguage() {
        for (dk.landskab.model.edit.Language language : dk.landskab.model.edit.Language.values()) {
            Kit kit = Kit.sample();
            Drawing drawing = kit.wanted(kit.request().in(language)).drawing();
            String letter = switch (language) {
                case EN -> "W";
                case DA -> "A";
                case SV -> "V";
            };
            assertEquals(Ink.GROUND, words(drawing, letter).lettering().ink());
        }
    }

    @Test
    void thePictureHoldsEverythingInIt() {
        Drawing drawing = Kit.sample().drawing();
        Rect paper = new Rect(0, 0, drawing.picture().width(), drawing.picture().height());
        all(drawing).forEach(shape -> assertTrue(paper.contains(bounds(shape)), shape::toString));
    }

    private static Rect bounds(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle each -> each.rect();
            case Shape.Ellipse each -> each.rect();
            case Shape.Path each -> each.points().stream().map(point -> new Rect(point.x(), point.y(), 0, 0))
                    .reduce(Rect::union).orElseThrow();
            case Shape.Words each -> new Rect(each.x(), each.y(), each.width(), 1);
            case Shape.Group each -> each.shapes().stream().map(LooksTest::bounds).reduce(Rect::union).orElseThrow();
        };
    }

    @Test
    void aLongTitleIsBrokenAndALongLegendTakesRows() {
        Kit kit = Kit.sample().on("Organisation k \"K\"\nBusinessProcess p \"P\"\nComponent c \"C\"\n");
        String title = "En meget lang titel, som ikke kan stå på en linje i et billede af denne bredde uden at blive brudt";
        Drawing drawing = kit.run().draw(kit.model(), kit.request().titled(title, List.of()).legend(java.util.Map.of(
                "Process", "A process with a rather long explanation of what it is", "Component",
                "A component with a rather long explanation of what it is")));
        assertTrue(all(drawing).stream().filter(each -> each instanceof Shape.Words words
                && words.lettering().size() == 20).count() > 1);
        assertNotEquals(words(drawing, "A process with a rather long explanation of what it is").y(),
                words(drawing, "A component with a rather long explanation of what it is").y());
    }

    @Test
    void theThemesDifferInColoursOnly() {
        Drawing drawing = Kit.sample().drawing();
        String colour = "#[0-9A-F]{6}";
        assertEquals(new String(drawing.svg(Theme.LIGHT)).replaceAll(colour, ""),
                new String(drawing.svg(Theme.DARK)).replaceAll(colour, ""));
    }
}
