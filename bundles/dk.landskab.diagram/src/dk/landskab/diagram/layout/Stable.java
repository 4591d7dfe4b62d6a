// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.diagram.run.SemanticModel;

/**
 * Arranges a scene of which some boxes have their places. These keep them; the others take free room near what they are
 * connected to, else below. A container that must grow moves its neighbours only where they would overlap.
 */
final class Stable {

    /** Each pass moves things right or down only, so that few are needed. */
    private static final int MOST_PASSES = 50;

    private final Scene scene;
    private final Kept wanted;
    private final Map<String, Rect> places = new LinkedHashMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, Rect> given = new HashMap<>();
    private final Map<String, Rect> kept = new HashMap<>();
    private final double gap;

    Stable(Scene scene, Kept kept) {
        this.scene = scene;
        this.wanted = kept;
        this.gap = Math.max(scene.padding(), 24);
        Set<String> used = new HashSet<>();
        scene.boxes().forEach(box -> {
            String element = SemanticModel.id(box.view().element());
            if (kept.boxes().containsKey(box.id())) {
                given.put(box.id(), kept.boxes().get(box.id()));
            } else if (kept.boxes().containsKey(element) && used.add(element)) {
                given.put(box.id(), kept.boxes().get(element));
            }
        });
        scene.lines().forEach(line -> {
            neighbours.computeIfAbsent(line.view().source(), each -> new ArrayList<>()).add(line.view().target());
            neighbours.computeIfAbsent(line.view().target(), each -> new ArrayList<>()).add(line.view().source());
        });
    }

    /** Whether no box of the scene has a place. */
    boolean keepsNothing() {
        return given.isEmpty();
    }

    Arrangement arrangement() {
        arrange(scene.roots(), Optional.empty());
        scene.boxes().forEach(box -> Borders.place(box, places));
        return new Arrangement(places, new Routing(scene, places, wanted, staying()).routes());
    }

    /** The boxes that stand where they are to stay; what had to give way is not among them. */
    private Set<String> staying() {
        return given.entrySet().stream().filter(each -> places.get(each.getKey()).x() == each.getValue().x()
                && places.get(each.getKey()).y() == each.getValue().y()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Places boxes within a container, whose place is known, or on the page. */
    private void arrange(List<Box> boxes, Optional<Box> parent) {
        for (Box box : boxes) {
            Optional.ofNullable(given.get(box.id())).ifPresent(rect -> keep(box, rect));
        }
        for (Box box : boxes) {
            if (!places.containsKey(box.id())) {
                add(box, boxes, parent);
            }
        }
        boolean moving = true;
        for (int pass = 0; moving && pass < MOST_PASSES; pass++) {
            moving = false;
            for (Box box : boxes) {
                moving |= spread(box, boxes);
            }
        }
    }

    private void keep(Box box, Rect rect) {
        Rect place = new Rect(rect.x(), rect.y(), Math.max(rect.width(), box.width()),
                Math.max(rect.height(), box.height()));
        places.put(box.id(), place);
        kept.put(box.id(), place);
        if (!box.children().isEmpty()) {
            arrange(box.children(), Optional.of(box));
            grow(box);
        }
    }

    /** Makes a container as large as what is in it needs. */
    private void grow(Box box) {
        Rect rect = places.get(box.id());
        double inset = Insets.of(box);
        for (Box child : box.children()) {
            Rect inner = places.get(child.id());
            rect = rect.union(new Rect(inner.x() - inset, inner.y() - box.head(), inner.width() + 2 * inset,
                    inner.height() + box.head() + inset));
        }
        places.put(box.id(), rect);
    }

    private void add(Box box, List<Box> siblings, Optional<Box> parent) {
        Packing packing = Packing.of(List.of(box), gap);
        List<Rect> taken = siblings.stream().map(each -> places.get(each.id())).filter(each -> each != null).toList();
        Rect wanted = wanted(box, packing, taken, parent);
        Rect free = new FreeRoom(taken, gap, parent.map(this::content)).near(wanted);
        packing.places().forEach((id, rect) -> places.put(id, rect.plus(free.x(), free.y())));
    }

    private Rect content(Box parent) {
        Rect rect = places.get(parent.id());
        double inset = Insets.of(parent);
        return new Rect(rect.x() + inset, rect.y() + parent.head(), Math.max(0, rect.width() - 2 * inset),
                Math.max(0, rect.height() - parent.head() - inset));
    }

    private Rect wanted(Box box, Packing packing, List<Rect> taken, Optional<Box> parent) {
        List<Rect> near = neighbours.getOrDefault(box.id(), List.of()).stream().map(places::get)
                .filter(each -> each != null).toList();
        if (!near.isEmpty()) {
            double x = near.stream().mapToDouble(each -> scene.downward() ? each.x() : each.right() + 2 * gap).average()
                    .orElseThrow();
            double y = near.stream().mapToDouble(each -> scene.downward() ? each.bottom() + 2 * gap : each.y()).average()
                    .orElseThrow();
            return new Rect(x, y, packing.width(), packing.height());
        }
        Optional<Rect> all = taken.stream().reduce(Rect::union);
        double x = all.map(Rect::x).or(() -> parent.map(each -> content(each).x())).orElse(0.0);
        double y = all.map(each -> each.bottom() + gap).or(() -> parent.map(each -> content(each).y())).orElse(0.0);
        return new Rect(x, y, packing.width(), packing.height());
    }

    /** Moves what a box that has grown or moved overlaps, away from it, and tells whether there was any. */
    private boolean spread(Box grown, List<Box> siblings) {
        Rect rect = places.get(grown.id());
        if (kept.getOrDefault(grown.id(), rect).equals(rect)) {
            return false;
        }
        boolean moved = false;
        for (Box other : siblings) {
            Rect place = places.get(other.id());
            if (other != grown && place.overlaps(rect)) {
                double right = rect.right() + gap - place.x();
                double down = rect.bottom() + gap - place.y();
                shift(other, right <= down ? right : 0, right <= down ? 0 : down);
                moved = true;
            }
        }
        return moved;
    }

    private void shift(Box box, double dx, double dy) {
        box.withDescendants().filter(each -> places.containsKey(each.id()))
                .forEach(each -> places.computeIfPresent(each.id(), (id, rect) -> rect.plus(dx, dy)));
    }
}
