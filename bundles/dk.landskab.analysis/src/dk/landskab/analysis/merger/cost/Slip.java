// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.model.core.Element;
import dk.landskab.rules.cost.Amount;

/**
 * What it costs that a system is late.
 *
 * @param system one that leaves later than planned, or a new one that is taken into use later
 * @param months how late
 * @param delta what the total rises by within the months of the analysis; exact, and negative where it falls
 * @param along what leaves later with a new system, because that takes its place
 * @param isExtended whether lines that would have ended with the system were taken to go on at their price
 * @param explanation how the rise came about, contract by contract
 */
public record Slip(Element system, int months, Amount delta, List<Element> along, boolean isExtended,
        Explanation explanation) implements Explained {

    /** Copies the list. */
    public Slip {
        along = List.copyOf(along);
    }

    /** The system, and what leaves later along with it. */
    @Override
    public List<Element> about() {
        return Stream.concat(Stream.of(system), along.stream()).toList();
    }
}
