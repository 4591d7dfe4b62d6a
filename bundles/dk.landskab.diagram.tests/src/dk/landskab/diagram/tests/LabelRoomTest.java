// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Corners;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.run.EdgeLook;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.Label;

/** Labels of lines stand on their own line, and on nothing else where there is room. */
class LabelRoomTest {

    /** A scene whose lines all have a label in the middle. */
    private static Scene labelled(Scene scene, String text) {
        Label style = Kit.sample().drawing().scene().boxes().findFirst().orElseThrow().view().look().label();
        List<Line> lines = new ArrayList<>();
        scene.lines().forEach(line -> {
            EdgeView view = line.view();
            EdgeLook look = view.look();
            lines.add(new Line(new EdgeView(view.id(), view.mapping(), view.element(), view.source(), view.target(),
                    with(look, new Label(text, style.style())), view.visible())));
        });
        return new Scene(scene.roots(), lines, scene.layered(), scene.downward(), scene.padding());
    }

    private static EdgeLook with(EdgeLook look, Label center) {
        return new EdgeLook(look.key(), look.style(), look.width(), look.begin(), Optional.of(center), look.end());
    }

    private static Scene fan(int boxes) {
        Mosaic mosaic = new Mosaic().container("a", boxes).container("b", boxes);
        for (int i = 0; i < boxes; i++) {
            mosaic.line("a." + i, "b." + (i * 7 + 3) % boxes);
        }
        return mosaic.scene(true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12})
    void labelsStandOnTheirLinesAndOnNoBoxAndNoOtherLabel(int boxes) {
        Scene scene = labelled(fan(boxes), "nødgang 48 t");
        Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        List<Rect> labels = new ArrayList<>();
        for (Map.Entry<String, Route> each : arrangement.routes().entrySet()) {
            Rect label = each.getValue().center().orElseThrow();
            assertTrue(isOn(label, each.getValue().points()), () -> label + " beside " + each.getValue().points());
            scene.boxes().filter(box -> box.children().isEmpty()).forEach(box -> assertFalse(
                    arrangement.boxes().get(box.id()).overlaps(label), () -> each.getKey() + " on " + box.id()));
            labels.forEach(other -> assertFalse(other.overlaps(label), each.getKey()));
            labels.add(label);
        }
        assertEquals(boxes, labels.size());
    }

    @Test
    void aLabelThatSaysNothingTakesNoRoom() {
        Arrangement arrangement = Arranger.arrange(labelled(fan(4), ""), Kept.nothing(), Cancelled.NEVER);
        assertTrue(arrangement.routes().values().stream().allMatch(each -> each.center().isEmpty()));
    }

    private static boolean isOn(Rect label, List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point one = points.get(i - 1);
            Rect stretch = new Rect(one.x(), one.y(), 0, 0).union(new Rect(points.get(i).x(), points.get(i).y(), 0, 0));
            if (stretch.grown(1).overlaps(new Rect(label.center().x(), label.center().y(), 0.01, 0.01))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60})
    void labelsOfAFoldedPictureStandOnNoBox(int boxes) {
        Scene scene = labelled(fan(boxes), "nødgang 48 t");
        Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        long covering = arrangement.routes().values().stream().map(each -> each.center().orElseThrow())
                .filter(label -> scene.boxes().filter(box -> box.children().isEmpty())
                        .anyMatch(box -> arrangement.boxes().get(box.id()).overlaps(label))).count();
        assertTrue(covering <= boxes / 20, () -> covering + " of " + boxes + " labels lie on boxes");
    }

    @Test
    void aLabelThatIsLongerThanItsLineStandsAllTheSame() {
        Scene scene = labelled(fan(3), "En meget lang tekst på en ganske kort linje mellem to kasser, der står tæt");
        Arrangement arrangement = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        assertTrue(arrangement.routes().values().stream().allMatch(each -> each.center().isPresent()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12, 20})
    void labelsStandWhereTheyStoodWhenOnlyBoxesAndWaysAreKnown(int boxes) {
        Scene scene = labelled(fan(boxes), "nødgang 24 t");
        Arrangement first = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        Map<String, List<Point>> corners = new HashMap<>();
        scene.lines().forEach(line -> corners.put(line.id(), Corners.of(first.routes().get(line.id()).points(),
                first.boxes().get(line.view().source()), first.boxes().get(line.view().target()))));
        Arrangement again = Arranger.arrange(scene, new Kept(first.boxes(), corners, Map.of()), Cancelled.NEVER);
        assertEquals(first.boxes(), again.boxes());
        first.routes().forEach((id, route) -> assertEquals(route.center(), again.routes().get(id).center(), id));
    }

    @Test
    void amongBoxesWithoutEndLabelsAreStillPlaced() {
        Scene scene = labelled(fan(3), "nødgang 24 t");
        Map<String, Rect> vast = new HashMap<>(Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER).boxes());
        vast.replaceAll((id, rect) -> id.endsWith(".0") ? new Rect(-1e6, -1e6, 2e6, 2e6) : rect);
        Arrangement arrangement = Arranger.arrange(scene, new Kept(vast, Map.of(), Map.of()), Cancelled.NEVER);
        assertTrue(arrangement.routes().values().stream().allMatch(each -> each.center().isPresent()));
    }

    @Test
    void labelsDoNotMoveWhenTheSameIsDrawnAgain() {
        Scene scene = labelled(fan(12), "nødgang 24 t");
        Arrangement first = Arranger.arrange(scene, Kept.nothing(), Cancelled.NEVER);
        assertEquals(first.routes(), Arranger.arrange(scene, Kept.of(first), Cancelled.NEVER).routes());
    }
}
