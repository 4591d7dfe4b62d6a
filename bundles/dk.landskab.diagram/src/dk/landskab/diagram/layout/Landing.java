// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a new box comes to stand that somebody let fall on a diagram: where it fell if that is free, else on the nearest
 * free place, beside boxes and if it can be beside lines. Nothing else moves.
 *
 * @param scene what is drawn, the new box included
 * @param arrangement where it stands
 */
public record Landing(Scene scene, Arrangement arrangement) {

    /** Room between boxes, in pixels. */
    private static final double GAP = 16;
    /** To stand off a line a box goes no farther than this from where it fell. */
    private static final double FAR = 240;

    /**
     * The place of a new box.
     *
     * @param box its id
     * @param wanted where its middle should be
     */
    public Rect of(String box, Point wanted) {
        Rect size = arrangement.boxes().get(box);
        Rect fallen = new Rect(wanted.x() - size.width() / 2, wanted.y() - size.height() / 2, size.width(), size.height());
        Optional<Box> parent = parent(box);
        Optional<Rect> content = parent.map(this::content);
        List<Rect> boxes = parent.map(Box::children).orElse(scene.roots()).stream().filter(each -> !each.id().equals(box))
                .map(each -> arrangement.boxes().get(each.id())).toList();
        List<Rect> all = new ArrayList<>(boxes);
        all.addAll(lines(box));
        Rect beside = new FreeRoom(all, GAP, content).near(fallen);
        return distance(beside, fallen) <= FAR ? beside : new FreeRoom(boxes, GAP, content).near(fallen);
    }

    private Optional<Box> parent(String box) {
        return scene.boxes().filter(each -> each.children().stream().anyMatch(child -> child.id().equals(box))).findFirst();
    }

    private Rect content(Box parent) {
        Rect place = arrangement.boxes().get(parent.id());
        double inset = Insets.of(parent);
        return new Rect(place.x() + inset, place.y() + parent.head(), Math.max(0, place.width() - 2 * inset),
                Math.max(0, place.height() - parent.head() - inset));
    }

    /** The straight pieces of all lines but those of the box itself, which are led anew. */
    private List<Rect> lines(String box) {
        return scene.lines().stream().filter(line -> !line.view().source().equals(box) && !line.view().target().equals(box))
                .flatMap(line -> pieces(arrangement.routes().get(line.id()).points())).toList();
    }

    private static Stream<Rect> pieces(List<Point> points) {
        return Stream.iterate(1, i -> i < points.size(), i -> i + 1).map(i -> new Rect(points.get(i - 1).x(),
                points.get(i - 1).y(), 0, 0).union(new Rect(points.get(i).x(), points.get(i).y(), 0, 0)));
    }

    private static double distance(Rect one, Rect other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }
}
