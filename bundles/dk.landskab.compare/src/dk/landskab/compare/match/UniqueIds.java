// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/** Matches by id alone, where every id stands once on either side. */
final class UniqueIds {

    private UniqueIds() {
    }

    static Matching match(Landscape left, Landscape right, Predicate<LoadedPart> wanted) {
        List<Pair> pairs = new ArrayList<>();
        List<Identified> onlyLeft = new ArrayList<>();
        List<Identified> onlyRight = new ArrayList<>();
        IdentifiedObjects objects = new IdentifiedObjects();
        objects.visit(left, wanted, object -> counterpart(object, right).ifPresentOrElse(
                other -> pairs.add(new Pair(object, other)), () -> onlyLeft.add(object)));
        objects.visit(right, wanted, object -> {
            if (counterpart(object, left).isEmpty()) {
                onlyRight.add(object);
            }
        });
        return new Matching(pairs, onlyLeft, onlyRight, Map.of());
    }

    private static Optional<Identified> counterpart(Identified object, Landscape other) {
        return object.getId() == null ? Optional.empty() : other.find(object.getId());
    }
}
