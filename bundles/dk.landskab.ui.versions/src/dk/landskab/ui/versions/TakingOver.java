// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.compare.Compared;
import dk.landskab.ui.versions.compare.Side;
import dk.landskab.ui.versions.compare.Sides;
import dk.landskab.ui.versions.story.Place;

/** Takes what one side of a comparison has over into the landscape that is open, where that is the other side. */
record TakingOver(Desk desk, Place place, Work work) {

    /** The side that is not open, where the other one is. */
    static Optional<Side> giver(Compared compared) {
        return compared.right() instanceof Side.Open ? Optional.of(compared.left())
                : Optional.of(compared.right()).filter(each -> compared.left() instanceof Side.Open);
    }

    /**
     * Lets an element be as the other side has it, once the person has agreed; deletes it where that has none.
     *
     * @param paths to the values that are wanted; none for all of the element
     * @param said is given what to tell while it works, and why nothing came of it
     * @param done is given what came of it
     */
    void take(Compared compared, String id, List<List<EStructuralFeature>> paths, Consumer<String> said,
            Consumer<String> done) {
        Side giver = giver(compared).orElseThrow();
        String name = giver.in(desk.language());
        List<Wanted> wanted = paths.stream().map(each -> new Wanted(name, id, each)).toList();
        new Restoring(desk, work, then -> {
            try (Sides reading = new Sides(place, desk.landscape())) {
                return reading.read(giver);
            }
        }, said, done).deleting().restore(wanted.isEmpty() ? List.of(Wanted.whole(name, id)) : wanted);
    }
}
