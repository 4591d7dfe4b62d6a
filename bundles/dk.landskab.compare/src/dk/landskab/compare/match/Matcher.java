// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/** Runs the steps of matching, each on what the one before it left. */
final class Matcher {

    private final Leftovers left;
    private final Leftovers right;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, String> leftKeyOfRight = new HashMap<>();

    Matcher(Landscape left, Landscape right) {
        this.left = Leftovers.of(left);
        this.right = Leftovers.of(right);
    }

    Matching match() {
        ById.match(left, right, pairs::add);
        int byId = pairs.size();
        BySource.match(left, right, this::pair);
        for (int i = byId; i < pairs.size(); i++) {
            ByPlace.match(pairs.get(i), left, right, this::pair);
        }
        return new Matching(pairs, left.all(), right.all(), leftKeyOfRight);
    }

    private void pair(Pair pair) {
        pairs.add(pair);
        leftKeyOfRight.put(key(pair.right()), key(pair.left()));
    }

    private static String key(Identified object) {
        return Keys.of(object);
    }
}
