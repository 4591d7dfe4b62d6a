// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.YearlyCosts;
import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.model.core.Element;

/**
 * A system that is there, measured by the need of a case.
 *
 * @param candidate how far it meets the need
 * @param yearly what it costs in a year as it is: the running lines of the contracts that cover it, unless they are
 *            meant for another, and those that are meant for it
 * @param connected what the case wants to be connected to and the system is
 * @param unconnected what the case wants to be connected to and no integration of the system is recorded with: what
 *            would have to be built
 * @param listed what the case itself says of the system
 * @param isReplaced whether the case is to replace it
 */
public record ExistingSystem(Candidate candidate, YearlyCosts yearly, List<Element> connected,
        List<Element> unconnected, Optional<dk.landskab.model.procurement.Candidate> listed,
            boolean isReplaced) {

    /** Copies the lists. */
    public ExistingSystem {
        connected = List.copyOf(connected);
        unconnected = List.copyOf(unconnected);
    }
}
