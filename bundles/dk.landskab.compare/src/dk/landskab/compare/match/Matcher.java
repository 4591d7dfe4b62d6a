// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/** Runs the steps of matching, each on what the one before it left. */
final class Matcher {

    private final Landscape leftLandscape;
    private final Landscape rightLandscape;
    private final Leftovers left;
    private final Leftovers right;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, String> leftKeyOfRight = new HashMap<>();

    Matcher(Landscape left, Landscape right) {
        this.leftLandscape = left;
        this.rightLandscape = right;
        this.left = new Leftovers(left);
        this.right = new Leftovers(right);
    }

    Matching match() {
        byUniqueId();
        ById.match(left, right, pairs::add);
        int byId = pairs.size();
        BySource.match(left, right, this::pair);
        for (int i = byId; i < pairs.size(); i++) {
            ByPlace.match(pairs.get(i), left, right, this::pair);
        }
        return new Matching(pairs, left.all(), right.all(), leftKeyOfRight);
    }

    /** The great mass: what has an id that stands once on either side. Uses the indexes that the landscapes have. */
    private void byUniqueId() {
        Set<String> contested = new HashSet<>();
        collectContested(leftLandscape, contested);
        collectContested(rightLandscape, contested);
        IdentifiedObjects objects = new IdentifiedObjects();
        objects.visit(leftLandscape, part -> true, object -> {
            Identified other = counterpart(object, rightLandscape, contested);
            if (other == null) {
                left.add(object);
            } else {
                pairs.add(new Pair(object, other));
            }
        });
        objects.visit(rightLandscape, part -> true, object -> {
            if (counterpart(object, leftLandscape, contested) == null) {
                right.add(object);
            }
        });
    }

    private static void collectContested(Landscape landscape, Set<String> contested) {
        landscape.problems().stream().filter(problem -> problem.kind() == Problem.Kind.DUPLICATE_ID)
                .forEach(problem -> contested.add(problem.id()));
    }

    private static Identified counterpart(Identified object, Landscape other, Set<String> contested) {
        String id = object.getId();
        return id == null || !contested.isEmpty() && contested.contains(id) ? null : other.find(id).orElse(null);
    }

    private void pair(Pair pair) {
        pairs.add(pair);
        leftKeyOfRight.put(Keys.of(pair.right()), Keys.of(pair.left()));
    }
}
