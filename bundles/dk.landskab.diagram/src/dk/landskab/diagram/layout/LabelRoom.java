// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves labels in the middle of lines to where they cover nothing: no box, no heading, no other line, no other label. A
 * label stays on its own line, whose longest stretches are tried first; where nothing is free it stands where it covers
 * least. Takes time in proportion to the labels and to what lies around them.
 */
final class LabelRoom {

    private static final double CELL = 64;
    /** Where on a stretch a label may stand, as shares of what is left when the label lies wholly on it. */
    private static final double[] SHARES = {0.5, 0.3, 0.7, 0.15, 0.85, 0, 1};

    /** To cover a line is bad, to cover words or a box is much worse. */
    private static final int LINE = 1;
    private static final int WORDS = 20;

    /** What covers more cells than this is looked at for every label: a file may have boxes of a million pixels. */
    private static final long MOST_CELLS = 2_000;

    private final Map<Long, List<Taken>> taken = new HashMap<>();
    private final List<Taken> vast = new ArrayList<>();

    /** Room that something takes; a line may run beneath its own label. */
    private record Taken(String by, Rect rect, int weight) {
    }

    private LabelRoom() {
    }

    /** The arrangement with its labels where they cover nothing. */
    static Arrangement of(Scene scene, Arrangement arrangement) {
        boolean hasLabels = arrangement.routes().values().stream().anyMatch(route -> route.center().isPresent());
        return hasLabels ? new LabelRoom().placed(scene, arrangement) : arrangement;
    }

    private Arrangement placed(Scene scene, Arrangement arrangement) {
        scene.boxes().forEach(box -> take(box.id(), solid(box, arrangement.boxes().get(box.id())), WORDS));
        arrangement.routes().forEach((id, route) -> {
            stretches(route.points()).forEach(each -> take(id, each.grown(1), LINE));
            route.begin().ifPresent(each -> take(id, each, WORDS));
            route.end().ifPresent(each -> take(id, each, WORDS));
        });
        Map<String, Route> routes = new LinkedHashMap<>();
        arrangement.routes().forEach((id, route) -> routes.put(id, route.center().map(label -> {
            Rect best = best(id, route.points(), label);
            take("label " + id, best, WORDS);
            return new Route(route.points(), route.begin(), Optional.of(best), route.end());
        }).orElse(route)));
        return new Arrangement(arrangement.boxes(), routes);
    }

    /** Of a container only the heading: lines and labels may stand within it. */
    private static Rect solid(Box box, Rect place) {
        return box.children().isEmpty() ? place : new Rect(place.x(), place.y(), place.width(), box.head());
    }

    private Rect best(String id, List<Point> points, Rect label) {
        Rect best = label;
        int least = covered(id, label);
        if (least == 0) {
            return label;
        }
        List<Rect> stretches = stretches(points);
        stretches.sort(Comparator.comparingDouble((Rect each) -> each.width() + each.height()).reversed());
        for (Rect stretch : stretches) {
            for (double share : SHARES) {
                Rect candidate = on(stretch, share, label);
                int covered = covered(id, candidate);
                if (covered == 0) {
                    return candidate;
                }
                if (covered < least) {
                    least = covered;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** A label on a stretch; one that is longer than the stretch stands at its middle. */
    private static Rect on(Rect stretch, double share, Rect label) {
        double room = stretch.width() > 0 ? stretch.width() - label.width() : stretch.height() - label.height();
        double at = room <= 0 ? room / 2 : room * share;
        return stretch.width() > 0
                ? new Rect(stretch.x() + at, stretch.y() - label.height() / 2, label.width(), label.height())
                : new Rect(stretch.x() - label.width() / 2, stretch.y() + at, label.width(), label.height());
    }

    private int covered(String id, Rect rect) {
        Stream<Taken> near = isVast(rect) ? taken.values().stream().flatMap(List::stream)
                : cells(rect).stream().flatMap(cell -> taken.getOrDefault(cell, List.of()).stream());
        Set<Taken> covered = Stream.concat(vast.stream(), near)
                .filter(each -> !each.by().equals(id) && each.rect().overlaps(rect)).collect(Collectors.toSet());
        return covered.stream().mapToInt(Taken::weight).sum();
    }

    private static List<Rect> stretches(List<Point> points) {
        List<Rect> stretches = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point one = points.get(i - 1);
            Point other = points.get(i);
            stretches.add(new Rect(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()),
                    Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())));
        }
        return stretches;
    }

    private void take(String by, Rect rect, int weight) {
        Taken one = new Taken(by, rect, weight);
        if (isVast(rect)) {
            vast.add(one);
        } else {
            cells(rect).forEach(cell -> taken.computeIfAbsent(cell, each -> new ArrayList<>()).add(one));
        }
    }

    /** What is no number of cells is vast too. */
    private static boolean isVast(Rect rect) {
        return !((rect.width() / CELL + 2) * (rect.height() / CELL + 2) <= MOST_CELLS);
    }

    private static List<Long> cells(Rect rect) {
        int left = (int) Math.floor(rect.x() / CELL);
        int right = (int) Math.floor(rect.right() / CELL);
        int top = (int) Math.floor(rect.y() / CELL);
        int bottom = (int) Math.floor(rect.bottom() / CELL);
        return IntStream.rangeClosed(left, right).boxed().flatMap(x -> IntStream.rangeClosed(top, bottom)
                .mapToObj(y -> ((long) x << Integer.SIZE) ^ (y & 0xffffffffL))).toList();
    }
}
