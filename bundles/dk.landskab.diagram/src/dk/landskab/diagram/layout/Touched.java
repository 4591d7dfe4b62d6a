// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what lines touch from what they do not. */
final class Touched {

    private final Set<String> touched = new HashSet<>();

    Touched(Scene scene) {
        Set<String> ends = new HashSet<>();
        scene.lines().forEach(line -> {
            ends.add(line.view().source());
            ends.add(line.view().target());
        });
        scene.roots().forEach(box -> mark(box, ends));
    }

    private boolean mark(Box box, Set<String> ends) {
        boolean found = ends.contains(box.id());
        for (List<Box> each : List.of(box.children(), box.borders())) {
            for (Box inner : each) {
                found |= mark(inner, ends);
            }
        }
        if (found) {
            touched.add(box.id());
        }
        return found;
    }

    /** Whether a line ends at a box, within it or on its border. */
    boolean is(Box box) {
        return touched.contains(box.id());
    }
}
