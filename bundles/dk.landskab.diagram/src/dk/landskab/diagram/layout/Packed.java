// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Packs all boxes in rows and leads the lines between them. */
final class Packed {

    private Packed() {
    }

    /** Where everything stands. */
    static Arrangement arrange(Scene scene) {
        Map<String, Rect> places = new LinkedHashMap<>(
                Packing.of(scene.roots(), Math.max(scene.padding(), 24) * 1.6).places());
        scene.boxes().forEach(box -> Borders.place(box, places));
        return new Arrangement(places, new Routing(scene, places, Kept.nothing(), Set.of()).routes());
    }
}
