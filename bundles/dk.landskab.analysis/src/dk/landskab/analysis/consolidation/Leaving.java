// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.MergerState;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.store.Landscape;

/**
 * In which target pictures elements leave. A picture counts unless a decision rejects it, or its merger is rejected or
 * only a hypothesis.
 */
final class Leaving {

    private static final Set<Disposition> LEAVING = EnumSet.of(Disposition.RETIRE, Disposition.REPLACE,
            Disposition.MERGE_INTO);
    private static final Set<MergerState> OPEN = EnumSet.of(MergerState.REJECTED, MergerState.HYPOTHETICAL);

    private final Map<Element, List<Plateau>> plateaus = new HashMap<>();

    Leaving(Landscape landscape) {
        landscape.all(Plateau.class).stream().filter(each -> each.getKind() == PlateauKind.TO_BE
                || each.getKind() == PlateauKind.TRANSITION).filter(each -> isAdopted(each, landscape))
                .forEach(each -> each.getItems().stream()
                        .filter(item -> LEAVING.contains(item.getDisposition())).map(PlateauItem::getElement)
                        .filter(element -> element != null)
                        .forEach(element -> plateaus.computeIfAbsent(element, none -> new ArrayList<>()).add(each)));
    }

    /** The pictures in which an element leaves, in the order of the landscape. */
    List<Plateau> of(Element element) {
        return plateaus.getOrDefault(element, List.of());
    }

    private static boolean isAdopted(Plateau plateau, Landscape landscape) {
        return landscape.incoming(plateau).stream().noneMatch(each -> switch (each.source()) {
            case Merger merger -> merger.getTarget() == plateau && OPEN.contains(merger.getState());
            case Decision decision -> decision.getAbout().contains(plateau)
                    && decision.getOutcome() == DecisionOutcome.REJECTED;
            default -> false;
        });
    }
}
