// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.store.Landscape;

/**
 * A merge in which one side wins every conflict: what a person would get who always chose that side. It is for showing
 * the two ways a conflict can end, never for committing.
 */
public final class Favoured {

    private static final String NAME = "favoured";

    private final Side side;
    private final Set<String> decided = new HashSet<>();
    private final List<Resolution.Entry> entries = new ArrayList<>();

    private Favoured(Side side) {
        this.side = side;
    }

    /**
     * Merges with every conflict decided for a side. What cannot be decided for it alone, such as a circle that the
     * decisions themselves close, stays in conflict.
     *
     * @throws MergeRefusedException where one of them cannot be merged without losing something
     */
    public static MergeResult merge(Landscape base, Landscape ours, Landscape theirs, Side side) {
        Favoured favoured = new Favoured(side);
        MergeResult result = Merge.of(base, ours, theirs);
        while (favoured.decide(result.conflicts())) {
            result = Merge.of(base, ours, theirs, new Resolution(NAME, result.keys(), favoured.entries));
        }
        return result;
    }

    private boolean decide(List<Conflict> conflicts) {
        boolean more = false;
        for (Conflict conflict : conflicts) {
            if (decided.add(conflict.point().toString())) {
                entries.add(new Resolution.Entry(0, conflict.point().id(), conflict.point().aspect().token(),
                        Optional.of(choice(conflict).word()), Optional.empty()));
                more = true;
            }
        }
        return more;
    }

    private Choice choice(Conflict conflict) {
        Set<Choice> choices = conflict.choices();
        if (choices.contains(side.choice())) {
            return side.choice();
        }
        boolean deleted = (side == Side.OURS ? conflict.ours() : conflict.theirs()) == null;
        Choice fate = deleted ? Choice.DELETE : Choice.KEEP;
        return choices.contains(fate) ? fate : choices.iterator().next();
    }
}
