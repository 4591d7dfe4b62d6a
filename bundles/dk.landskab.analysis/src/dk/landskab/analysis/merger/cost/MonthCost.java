// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import dk.landskab.rules.cost.Amount;

/**
 * What a month costs.
 *
 * @param month the month
 * @param parts what for; every part is there
 */
public record MonthCost(YearMonth month, Map<CostPart, Amount> parts) {

    /** Copies the map, with nothing for the parts that are not in it. */
    public MonthCost {
        Map<CostPart, Amount> all = new EnumMap<>(CostPart.class);
        for (CostPart part : CostPart.values()) {
            all.put(part, parts.getOrDefault(part, Amount.ZERO));
        }
        parts = Collections.unmodifiableMap(all);
    }

    /** What it costs in all; exact. */
    public Amount total() {
        return parts.values().stream().reduce(Amount.ZERO, Amount::plus);
    }
}
