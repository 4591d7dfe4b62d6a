// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.List;

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
 */
public record Slip(Element system, int months, Amount delta, List<Element> along, boolean isExtended) {

    /** Copies the list. */
    public Slip {
        along = List.copyOf(along);
    }
}
