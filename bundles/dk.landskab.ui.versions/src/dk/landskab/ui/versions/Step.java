// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.Identified;

/** What lets one element be as another landscape has it, and what comes of it. */
sealed interface Step permits Again, Gone {

    /** What the other landscape is called. */
    String then();

    /** The element: as the other landscape has it or, where that has none, as it is. */
    Identified subject();

    /** Whether it is as it was already. */
    boolean isNothing();

    /** A line for each thing that comes of it. */
    Stream<String> lines(Layouts layouts);

    /**
     * Does it.
     *
     * @return the element; empty where there is none any more
     * @throws dk.landskab.editing.EditRefusedException where it cannot be done
     */
    Optional<Identified> call();

    /** What is said when it is done. */
    String done(Layouts layouts);
}
