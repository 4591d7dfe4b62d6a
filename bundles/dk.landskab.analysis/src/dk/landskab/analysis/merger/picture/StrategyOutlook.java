// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.edit.Message;
import dk.landskab.model.strategy.Strategy;

/** What becomes of a strategy in a merger. */
public enum StrategyOutlook {

    /** It holds for the merged organisation. */
    KEPT,

    /** It is developed into one for the merged organisation. */
    UNDER_REVISION,

    /** It ends, or another takes its place. */
    LAPSES,

    /** Nobody has decided. */
    UNDECIDED;

    /** Its name. */
    public Message label() {
        return Message.of(StrategyOutlook.class, "strategy." + name());
    }

    /** By the target picture, else by what the strategy says of itself. */
    static StrategyOutlook of(Strategy strategy, Optional<State> target, LocalDate mergerDate) {
        Optional<PlateauItem> item = target.flatMap(state -> state.itemOf(strategy));
        return item.map(StrategyOutlook::decided).orElseGet(() -> own(strategy, mergerDate));
    }

    private static StrategyOutlook decided(PlateauItem item) {
        return switch (item.getDisposition()) {
            case RETAIN, NEW -> KEPT;
            case ADAPT -> UNDER_REVISION;
            case MERGE_INTO, REPLACE, RETIRE -> LAPSES;
            case UNDECIDED -> UNDECIDED;
        };
    }

    private static StrategyOutlook own(Strategy strategy, LocalDate mergerDate) {
        boolean ends = strategy.getSupersededBy() != null
                || strategy.getValidTo() != null && strategy.getValidTo().isBefore(mergerDate);
        return switch (strategy.getState()) {
            case LAPSES, LAPSED -> LAPSES;
            case UNDER_REVISION -> UNDER_REVISION;
            case UNSPECIFIED, DRAFT, ADOPTED -> ends ? LAPSES : UNDECIDED;
        };
    }
}
