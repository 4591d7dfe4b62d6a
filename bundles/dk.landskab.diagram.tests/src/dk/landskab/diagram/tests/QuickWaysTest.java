// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.expression.Coercion;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.paint.Ink;
import dk.landskab.diagram.paint.Picture;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.paint.Stroke;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.PlainText;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;

/** What is done in a quick way where it nearly always can be has the result that the slow way has. */
class QuickWaysTest {

    private final SemanticModel model = Kit.sample().model();

    /** What {@link PlainText} promises, said character by character. */
    private static String plain(String text, int most) {
        int[] kept = text.codePoints().limit(most).map(each -> switch (Character.getType(each)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> each == '\n' ? each : ' ';
            case Character.SURROGATE, Character.UNASSIGNED -> 0xFFFD;
            case Character.FORMAT -> each == 0x200D || each == 0xAD ? ' ' : 0xFFFD;
            default -> each;
        }).toArray();
        String cut = text.codePointCount(0, text.length()) > most ? "…" : "";
        return (new String(kept, 0, kept.length) + cut).strip();
    }

    @Test
    void everyCharacterComesOutAsItShouldWhateverStandsBesideIt() {
        for (int each = 0; each < 0x3000; each++) {
            String text = "a" + Character.toString(each) + "b";
            assertEquals(plain(text, 400), PlainText.lines(text, 400), () -> "for " + text.codePointAt(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 40})
    void aTextIsCutAtTheSameLengthWhateverItIsMadeOf(int most) {
        Random random = new Random(most);
        String letters = "aæ \n\u00ad\u200e😀\t…Å";
        int[] signs = letters.codePoints().toArray();
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(12), 0, signs.length).mapToObj(at -> Character.toString(signs[at]))
                    .collect(Collectors.joining());
            assertEquals(plain(text, most), PlainText.lines(text, most));
        }
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void aTextIsAsWideAsItsCharacters(Typeface face) {
        for (String text : List.of("", "Fagsystem 17", "Æblegrød på Å", "😀 og 漢字", "\ud83d", "Łódź – “x”")) {
            double sum = text.codePoints().mapToDouble(face::advance).sum() * 13;
            assertEquals(sum, face.width(text, 13), 1e-9, text);
        }
    }

    @Test
    void objectsAmongAValueAreThoseThatAreThereEachOnce() {
        EObject a = model.find("a").orElseThrow();
        EObject b = model.find("b").orElseThrow();
        Application away = ApplicationFactory.eINSTANCE.createApplication();
        ((InternalEObject) away).eSetProxyURI(URI.createURI("gone#1"));
        assertEquals(List.of(a), Coercion.objects(a));
        assertEquals(List.of(), Coercion.objects(away));
        assertEquals(List.of(b, a), Coercion.objects(List.of(b, away, "word", a, b)));
        assertEquals(List.of(a, b), Coercion.objects(new LinkedHashSet<>(List.of(a, b))));
        assertEquals(List.of(), Coercion.objects(null));
        assertEquals(List.of(), Coercion.objects("a"));
    }

    @Test
    void aVariableThatIsNothingIsThereAndOneThatIsNotFails() {
        EObject a = model.find("a").orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        variables.put("nothing", null);
        Interpreter interpreter = new Interpreter(Kit.SERVICES);
        assertSame(null, interpreter.value(new Expression.Variable("nothing"), a, variables));
        assertThrows(EvaluationException.class,
                () -> interpreter.value(new Expression.Variable("nobody"), a, variables));
    }

    @Test
    void aBoxComesBeforeWhatIsInItAndWhatIsOnItsBorder() {
        Drawing drawing = Kit.sample().drawing();
        List<String> seen = new ArrayList<>();
        drawing.scene().roots().forEach(root -> walk(root, seen));
        assertEquals(seen, drawing.scene().boxes().map(Box::id).toList());
        List<String> views = new ArrayList<>();
        drawing.compared().views().roots().forEach(root -> walk(root, views));
        assertEquals(views, drawing.compared().views().nodes().map(NodeView::id).toList());
        assertTrue(seen.size() > 3);
    }

    private static void walk(Box box, List<String> seen) {
        seen.add(box.id());
        Stream.concat(box.children().stream(), box.borders().stream()).forEach(each -> walk(each, seen));
    }

    private static void walk(NodeView view, List<String> seen) {
        seen.add(view.id());
        Stream.concat(view.children().stream(), view.borders().stream()).forEach(each -> walk(each, seen));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "0.05, 0.1", "-0.05, 0", "-0.06, -0.1", "7, 7", "7.25, 7.3", "-7.25, -7.2", "-7.26, -7.3",
            "0.99, 1", "123456.78, 123456.8", "-1000, -1000"})
    void aNumberInAPictureHasAtMostOneDecimal(double value, String written) {
        String svg = svg(new Shape.Path(List.of(new Point(value, 3), new Point(9, 9)), 0, false, Optional.empty(),
                Optional.of(Stroke.solid(Ink.TEXT, 1))));
        assertTrue(svg.contains("<path d=\"M" + written + " 3L9 9\" fill=\"none\" stroke=\"#1F2937\""), svg);
    }

    @Test
    void thePathInAPictureIsThePathOnItsOwn() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            List<Point> points = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(each -> new Point(random.nextInt(90), random.nextInt(90) / 2.0)).toList();
            Shape.Path path = new Shape.Path(points, random.nextInt(9), random.nextBoolean(), Optional.of(Ink.FAINT),
                    Optional.empty());
            assertTrue(svg(path).contains("<path d=\"" + path.data() + "\" fill=\"#D1D5DB\"/>\n"), path::toString);
        }
    }

    private static String svg(Shape shape) {
        return new String(new Picture(100, 100, "t", "d", "da", List.of(shape)).svg(Theme.LIGHT), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsDrawnAfterManyRenamesIsWhatANewRunDraws(long seed) {
        Random random = new Random(seed);
        Kit kit = Kit.sample();
        DiagramRun run = kit.run();
        DrawingRequest request = kit.request().kept(kit.drawing().places());
        List<Application> applications = model.objects().filter(Application.class::isInstance)
                .map(Application.class::cast).toList();
        for (int i = 0; i < 20; i++) {
            applications.get(random.nextInt(applications.size())).setName("Navn " + random.nextInt(1_000_000));
            assertEquals(new String(kit.run().draw(model, request).svg(Theme.LIGHT), StandardCharsets.UTF_8),
                    new String(run.draw(model, request).svg(Theme.LIGHT), StandardCharsets.UTF_8));
        }
    }

    @Test
    void linesHaveIdsThatDifferWithinAPicture() {
        List<EdgeView> edges = Kit.sample().views().edges();
        Set<String> ids = edges.stream().map(EdgeView::id).collect(Collectors.toSet());
        assertEquals(edges.size(), ids.size());
    }
}
