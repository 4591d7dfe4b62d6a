// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Problem;
import dk.landskab.store.UnreadableException;

/**
 * What a merge broke: problems that it has and none of its parents has. A merge that Git made without us can bring
 * together what is right on each side and wrong in the whole.
 */
public final class Invariants {

    private record Matter(Problem.Kind kind, String id, Optional<String> feature) {

        static Matter of(Problem problem) {
            return new Matter(problem.kind(), problem.id(), problem.feature());
        }
    }

    private Invariants() {
    }

    /**
     * What is wrong with a landscape and was not with any of those that it was made of.
     *
     * @param parents read only where something is wrong
     * @throws UnreadableException where the landscape itself cannot be read, which is worse
     */
    public static List<Problem> broken(LandscapeSource merged, List<? extends LandscapeSource> parents) {
        return broken(merged.read(), parents);
    }

    /** What is wrong with a landscape that was read, and was not with any of those that it was made of. */
    public static List<Problem> broken(Landscape merged, List<? extends LandscapeSource> parents) {
        List<Problem> broken = new ArrayList<>(merged.problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.COMMENT).toList());
        for (LandscapeSource parent : parents) {
            if (!broken.isEmpty()) {
                remove(parent, broken);
            }
        }
        return List.copyOf(broken);
    }

    /** Takes as many problems of each matter away as the parent has; all of them where what it had is not known. */
    private static void remove(LandscapeSource parent, List<Problem> broken) {
        Map<Matter, Integer> known = new HashMap<>();
        try {
            parent.read().problems().forEach(problem -> known.merge(Matter.of(problem), 1, Integer::sum));
            broken.removeIf(problem -> known.merge(Matter.of(problem), -1, Integer::sum) >= 0);
        } catch (UnreadableException unknown) {
            broken.clear();
        }
    }
}
