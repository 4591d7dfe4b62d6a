// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.layout.Corners;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.testkit.Share;

/** What a file says of the way of a line. */
class CornersTest {

    private static final Rect FROM = new Rect(0, 0, 100, 40);
    private static final Rect TO = new Rect(300, 100, 100, 40);

    private static List<Point> points(String written) {
        return Stream.of(written.strip().split(" +")).map(each -> each.split(","))
                .map(each -> new Point(Double.parseDouble(each[0]), Double.parseDouble(each[1]))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "100,20 200,20 200,120 300,120 | 200,20 200,120",
        "50,40 50,120 300,120 | 50,120",
        "100,20 150,20 200,20 200,60 200,120 300,120 | 200,20 200,120",
        "100,20 300,20 | 100,20 300,20",
        "100,20 200,20 300,20 | 100,20 300,20",
        "100,0 300,140 | 100,0 300,140",
        "100,30 50,30 50,120 300,120 | 50,30 50,120",
        "100,10 50,30 50,120 300,120 | 100,10 50,30 50,120 300,120",
        "100,20 100,20 | 100,20 100,20"
    })
    void itIsItsCornersAndItsEndsWhereTheseDoNotFollow(String way, String said) {
        assertEquals(points(said), Corners.of(points(way), FROM, TO));
    }

    /** The line i leads from a to b; both keep their places, and the way is as it is given. */
    private static List<Point> led(Rect from, List<Point> corners, Rect to) {
        Kit kit = Kit.sample();
        Map<String, Rect> places = Map.of("a", from, "b", to, "k.care", from.grown(60), "k.it", to.grown(60));
        Drawing drawing = kit.run().draw(kit.model(), kit.request().kept(new Kept(places, Map.of("i", corners), Map.of())));
        return drawing.arrangement().routes().entrySet().stream().filter(each -> each.getKey().startsWith("Integration:i:"))
                .findFirst().orElseThrow().getValue().points();
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void whateverTheWayItIsLedTheSameByWhatIsSaidOfIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Share.of(150); i++) {
            Rect from = new Rect(random.nextInt(500), random.nextInt(500), 200, 60);
            Rect to = new Rect(900 + random.nextInt(500), random.nextInt(500), 200, 60);
            List<Point> way = new ArrayList<>();
            way.add(onBorder(from, random));
            for (int corners = random.nextInt(5); corners > 0; corners--) {
                way.add(new Point(random.nextInt(1_500), random.nextInt(700)));
            }
            way.add(onBorder(to, random));
            assertEquals(Corners.withoutStraight(way), led(from, Corners.of(way, from, to), to));
        }
    }

    private static Point onBorder(Rect rect, Random random) {
        double along = random.nextInt(200);
        return switch (random.nextInt(4)) {
            case 0 -> new Point(rect.x() + along, rect.y());
            case 1 -> new Point(rect.x() + along, rect.bottom());
            case 2 -> new Point(rect.x(), rect.y() + along % 60);
            default -> new Point(rect.right(), rect.y() + along % 60);
        };
    }

    @Test
    void aCornerWithinABoxIsReachedFromItsSide() {
        List<Point> way = led(new Rect(0, 0, 200, 60), points("50,30"), new Rect(900, 0, 200, 60));
        assertEquals(new Point(200, 30), way.getFirst());
        assertEquals(900, way.getLast().x());
    }

    @Test
    void whereABoxHasToGiveWayItsLinesAreLedAnew() {
        Kit kit = Kit.sample();
        Rect from = new Rect(0, 0, 200, 60);
        Rect to = new Rect(900, 0, 200, 60);
        Map<String, Rect> places = Map.of("a", from, "k.care", from.grown(60), "b", to, "k.it", to.grown(60), "c",
                new Rect(400, 0, 200, 60));
        Drawing grown = kit.run().draw(kit.model(), kit.request().kept(new Kept(places, Map.of("i",
                points("210,30 210,500 890,500 890,30")), Map.of())));
        Rect now = grown.arrangement().boxes().get("Unit:k.it/Application:b");
        List<Point> way = grown.arrangement().routes().entrySet().stream()
                .filter(each -> each.getKey().startsWith("Integration:i:")).findFirst().orElseThrow().getValue().points();
        assertTrue(now.grown(1).contains(way.getLast()), () -> way + " to " + now);
    }
}
