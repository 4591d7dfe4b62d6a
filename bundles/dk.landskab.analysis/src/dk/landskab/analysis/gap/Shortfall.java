// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.business.Role;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;

/** Something that can be wrong with one state by itself. Adding one is a class and a line in {@link GapAnalysis}. */
interface Shortfall {

    /**
     * One case of it.
     *
     * @param elements what it is about; never empty
     * @param role the role that is not held, where it is about one
     * @param shared what the elements have in common, where it is about that
     */
    record Case(GapKind kind, List<? extends Element> elements, Optional<Role> role, List<? extends Element> shared) {
    }

    /** Every case in a state. */
    List<Case> in(State state, GapParameters parameters);

    /** What makes the cases in a state doubtful. */
    default List<Undecided> doubts(State state, GapParameters parameters) {
        return List.of();
    }
}
