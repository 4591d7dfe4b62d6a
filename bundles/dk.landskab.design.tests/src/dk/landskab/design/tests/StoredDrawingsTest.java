// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.design.DiagramKind;
import dk.landskab.design.tests.kit.Drawings;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Placements;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartReferences;
import dk.landskab.store.PartSource;

/** Every kind of diagram, stored in its file and read again, with elements that it shows several times. */
class StoredDrawingsTest {

    private static final SemanticModel MODEL = Drawings.example();
    private static final double AWAY = 20_000;
    private static final String FILE = "town/diagrams/stored.diagram";

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyBoxStandsAfterReadingWhereItStood(DiagramKind kind) {
        Drawing before = Drawings.draw(MODEL, kind);
        Drawing after = redrawn(kind, read(written(stored(before))));
        assertEquals(rounded(before), rounded(after));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyLineIsLedAfterReadingAsItWasWithItsWordsWhereTheyStood(DiagramKind kind) {
        Drawing before = Drawings.draw(MODEL, kind);
        Drawing after = redrawn(kind, read(written(stored(before))));
        Map<String, double[]> ways = ways(before);
        assertEquals(ways.keySet(), ways(after).keySet());
        ways(after).forEach((id, way) -> assertArrayEquals(ways.get(id), way, 0.1, id));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void whatIsStoredAgainAfterReadingIsTheSameFile(DiagramKind kind) {
        byte[] first = written(stored(Drawings.draw(MODEL, kind)));
        Drawing again = redrawn(kind, read(first));
        assertEquals(new String(first, StandardCharsets.UTF_8), new String(written(stored(again)), StandardCharsets.UTF_8));
    }

    /** Where lines have their ends, their corners and their labels. */
    private static Map<String, double[]> ways(Drawing drawing) {
        return drawing.arrangement().routes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> numbers(each.getValue())));
    }

    private static double[] numbers(Route route) {
        return Stream.concat(route.points().stream(), Stream.of(route.begin(), route.center(), route.end())
                .flatMap(Optional::stream).map(each -> new Point(each.x(), each.y())))
                .flatMapToDouble(each -> DoubleStream.of(each.x(), each.y())).toArray();
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyBoxOfWhatIsShownSeveralTimesGoesWhereItsOwnPlaceIsMoved(DiagramKind kind) {
        Drawing before = Drawings.draw(MODEL, kind);
        Diagram diagram = stored(before);
        List<Box> several = several(before);
        diagram.getPlacements().stream().filter(each -> each.getX() != null)
                .forEach(each -> each.setX(each.getX().add(BigDecimal.valueOf(AWAY))));
        Drawing after = redrawn(kind, read(written(diagram)));
        for (Box box : several) {
            assertEquals(before.arrangement().boxes().get(box.id()).x() + AWAY,
                    after.arrangement().boxes().get(box.id()).x(), 0.1, box.id());
        }
    }

    @Test
    void thereAreElementsThatDiagramsShowSeveralTimes() {
        assertTrue(Stream.of(DiagramKind.values()).map(kind -> several(Drawings.draw(MODEL, kind)))
                .filter(boxes -> !boxes.isEmpty()).count() >= 2);
    }

    private static List<Box> several(Drawing drawing) {
        Map<String, Long> counted = drawing.scene().boxes().map(StoredDrawingsTest::id)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return drawing.scene().boxes().filter(box -> counted.get(id(box)) > 1)
                .filter(box -> MODEL.find(id(box)).isPresent()).toList();
    }

    private static String id(Box box) {
        return SemanticModel.id(box.view().element());
    }

    private static Diagram stored(Drawing drawing) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("town.diagram.stored");
        diagram.setName("Stored");
        Placements.store(drawing.scene(), drawing.arrangement(), diagram, id -> MODEL.find(id).map(Identified.class::cast));
        return diagram;
    }

    private static byte[] written(Diagram diagram) {
        return PartFormats.standard().of(FILE).orElseThrow().write(FILE, diagram);
    }

    private static Diagram read(byte[] bytes) {
        var part = PartFormats.standard().of(FILE).orElseThrow().read(PartSource.of(FILE, bytes));
        assertEquals(List.of(), part.problems());
        PartReferences.resolve(part, id -> MODEL.find(id).map(EObject.class::cast).orElse(null), (reference, id) -> null);
        return (Diagram) part.roots().getFirst();
    }

    private static Drawing redrawn(DiagramKind kind, Diagram diagram) {
        return Drawings.run().draw(MODEL, Drawings.request(kind, Drawings.subject(MODEL, kind).orElseThrow().getId())
                .placements(diagram));
    }

    /** A file keeps tenths of pixels. */
    private static Map<String, Rect> rounded(Drawing drawing) {
        return drawing.arrangement().boxes().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> new Rect(round(each.getValue().x()), round(each.getValue().y()), round(each.getValue().width()),
                        round(each.getValue().height()))));
    }

    private static double round(double value) {
        return Math.round(value);
    }
}
