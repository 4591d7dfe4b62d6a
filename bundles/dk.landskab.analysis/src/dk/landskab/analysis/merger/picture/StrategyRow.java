// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.State;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.strategy.Strategy;

/**
 * A strategy of one of the parties.
 *
 * @param strategy that holds today
 * @param sides whose it is
 * @param item what the target picture says of it; empty where it says nothing
 * @param outlook what becomes of it: by the target picture, else by what it says of itself
 */
public record StrategyRow(Strategy strategy, Set<Side> sides, Optional<PlateauItem> item, StrategyOutlook outlook)
        implements Explained {

    /** The strategies of both parties, by kind, then by what becomes of them, then by id. */
    static List<StrategyRow> of(Parties parties, Optional<State> target, LocalDate mergerDate) {
        return Stream.of(Side.values()).flatMap(side -> parties.of(side, Strategy.class)).distinct()
                .map(each -> new StrategyRow(each, parties.sidesOf(each),
                        target.flatMap(state -> state.itemOf(each)), StrategyOutlook.of(each, target, mergerDate)))
                .sorted(Comparator.comparing((StrategyRow row) -> row.strategy().getKind())
                        .thenComparing(StrategyRow::outlook).thenComparing(row -> row.strategy().getId()))
                .toList();
    }

    @Override
    public List<Element> about() {
        return List.of(strategy);
    }

    @Override
    public Explanation explanation() {
        Message reason = item.map(each -> Message.of(StrategyRow.class, "explain.item", each.getDisposition()))
                .orElseGet(() -> Message.of(StrategyRow.class, "explain.own", strategy.getState()));
        return Explanation.of(Message.of(StrategyRow.class, "explain.strategy", strategy, outlook.label()),
                List.of(Explanation.of(reason)));
    }
}
