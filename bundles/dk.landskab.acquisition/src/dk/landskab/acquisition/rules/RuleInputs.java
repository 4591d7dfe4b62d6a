// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.store.Landscape;

/**
 * What rules about acquisitions may be told beyond the landscape and the date.
 *
 * @param earlier the landscape as it was, for what must not change under running cases
 * @param today the real day, where another is asked about; what lies between the two has happened
 * @param consolidation how existing systems are measured
 */
public record RuleInputs(Optional<Landscape> earlier, Optional<LocalDate> today,
        ConsolidationParameters consolidation) {

    /** Nothing but the usual measure. */
    public static final RuleInputs NONE = new RuleInputs(Optional.empty(), Optional.empty(),
            ConsolidationParameters.DEFAULT);

    /** With an earlier landscape. */
    public RuleInputs since(Landscape before) {
        return new RuleInputs(Optional.of(before), today, consolidation);
    }

    /** With the real day. */
    public RuleInputs on(LocalDate day) {
        return new RuleInputs(earlier, Optional.of(day), consolidation);
    }

    /** With another measure. */
    public RuleInputs measuring(ConsolidationParameters parameters) {
        return new RuleInputs(earlier, today, parameters);
    }
}
