// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.packed.PackedArranger;

/** Arranges scenes. */
public final class Arranger {

    private Arranger() {
    }

    /**
     * Where everything stands: as ELK arranges it where nothing is kept; else what is kept stays.
     *
     * @param cancelled asked now and then; a layout that is stopped is finished in the quicker way
     */
    public static Arrangement arrange(Scene scene, Kept kept, Cancelled cancelled) {
        Stable stable = new Stable(scene, kept);
        return LabelRoom.of(scene, stable.keepsNothing() ? anew(scene, stable, cancelled) : stable.arrangement());
    }

    /** Labels stand where the ways alone say, so that they stand there too when only the ways are known again. */
    private static Arrangement labelled(Scene scene, Arrangement arrangement) {
        return new Arrangement(arrangement.boxes(), scene.lines().stream().collect(Collectors.toMap(Line::id,
                line -> Labelling.of(line, arrangement.routes().get(line.id()).points()), (one, same) -> one,
                LinkedHashMap::new)));
    }

    private static Arrangement anew(Scene scene, Stable stable, Cancelled cancelled) {
        if (!scene.layered()) {
            return PackedArranger.arrange(scene, cancelled);
        }
        Optional<Arrangement> beside = scene.downward() ? Optional.empty() : PackedArranger.sideBySide(scene, cancelled);
        if (beside.isPresent()) {
            return beside.get();
        }
        try {
            Arrangement layered = labelled(scene, ElkArranger.arrange(scene, cancelled));
            return scene.downward() ? PackedArranger.banded(scene, layered) : layered;
        } catch (RuntimeException e) {
            // ELK refuses some graphs and fails at others; what it throws says nothing to a reader of the picture.
            return stable.arrangement();
        }
    }
}
