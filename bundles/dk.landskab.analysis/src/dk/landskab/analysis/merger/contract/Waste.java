// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.contract;

import java.time.LocalDate;

import dk.landskab.analysis.merger.money.PricedLine;
import dk.landskab.rules.cost.Amount;

/**
 * What a line of money costs after what it pays for is out of use.
 *
 * @param line of the contract
 * @param from the first day out of use
 * @param until the first day on which the contract has ended
 * @param amount exact, in the currency of the analysis
 */
public record Waste(PricedLine line, LocalDate from, LocalDate until, Amount amount) {

    static Waste of(PricedLine line, LocalDate from, LocalDate until) {
        return new Waste(line, from, until, line.between(from, until));
    }
}
