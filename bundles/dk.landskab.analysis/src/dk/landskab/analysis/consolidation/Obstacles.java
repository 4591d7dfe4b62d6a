// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.MergerState;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.ControlState;
import dk.landskab.model.governance.ControlValue;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.strategy.Norm;
import dk.landskab.store.Landscape;

/**
 * Why a system cannot meet a need whatever it covers: it is not in operation through the period, it leaves in a target
 * picture, or it is known to lack a control that must be there.
 *
 * <p>A system without dates whose status nobody has declared is taken to stay. A target picture counts unless a
 * decision rejects it, or its merger is rejected or only a hypothesis.
 */
final class Obstacles {

    private static final Set<LifecycleStatus> USABLE = EnumSet.of(LifecycleStatus.PHASE_IN,
            LifecycleStatus.OPERATIONAL, LifecycleStatus.UNDECIDED);
    private static final Set<Disposition> LEAVING = EnumSet.of(Disposition.RETIRE, Disposition.REPLACE,
            Disposition.MERGE_INTO);
    private static final Set<MergerState> OPEN = EnumSet.of(MergerState.REJECTED, MergerState.HYPOTHETICAL);

    private final Need need;
    private final Map<Element, List<Plateau>> leaving = new HashMap<>();

    Obstacles(Need need, Landscape landscape) {
        this.need = need;
        landscape.all(Plateau.class).stream().filter(each -> each.getKind() == PlateauKind.TO_BE
                || each.getKind() == PlateauKind.TRANSITION).filter(each -> isAdopted(each, landscape))
                .filter(this::isWithinPeriod).forEach(each -> each.getItems().stream()
                        .filter(item -> LEAVING.contains(item.getDisposition())).map(PlateauItem::getElement)
                        .filter(element -> element != null)
                        .forEach(element -> leaving.computeIfAbsent(element, none -> new ArrayList<>()).add(each)));
    }

    private boolean isWithinPeriod(Plateau plateau) {
        return plateau.getDate() == null || need.until().filter(plateau.getDate()::isAfter).isEmpty();
    }

    private static boolean isAdopted(Plateau plateau, Landscape landscape) {
        return landscape.incoming(plateau).stream().noneMatch(each -> switch (each.source()) {
            case Merger merger -> merger.getTarget() == plateau && OPEN.contains(merger.getState());
            case Decision decision -> decision.getAbout().contains(plateau)
                    && decision.getOutcome() == DecisionOutcome.REJECTED;
            default -> false;
        });
    }

    List<Message> of(Application application) {
        List<Message> obstacles = new ArrayList<>();
        LifecycleStatus first = StatusAt.of(application, need.from());
        LocalDate last = need.until().orElse(LocalDate.MAX);
        LifecycleStatus then = StatusAt.of(application, last);
        if (!USABLE.contains(first)) {
            obstacles.add(told("notInOperation", need.from(), first));
        } else if (!USABLE.contains(then)) {
            obstacles.add(need.until().map(each -> told("notInOperation", each, then))
                    .orElseGet(() -> told("leaves", application)));
        }
        leaving.getOrDefault(application, List.of()).forEach(each -> obstacles.add(told("leavesIn", each)));
        application.getControls().stream().filter(this::violates)
                .forEach(each -> obstacles.add(told("lacksControl", each.getControl())));
        return obstacles;
    }

    private boolean violates(ControlState state) {
        return state.getState() == ControlValue.NO && state.getControl() != null
                && state.getControl().getNormative() == Norm.MUST && need.controls().contains(state.getControl());
    }

    private static Message told(String key, Object... arguments) {
        return Message.of(Obstacles.class, "obstacle." + key, arguments);
    }
}
