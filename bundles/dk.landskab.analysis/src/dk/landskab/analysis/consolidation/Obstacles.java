// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.ControlState;
import dk.landskab.model.governance.ControlValue;
import dk.landskab.model.strategy.Norm;

/**
 * Why a system cannot meet a need whatever it covers: it is not in operation through the period, it leaves in a target
 * picture, or it is known to lack a control that must be there.
 *
 * <p>A system without dates whose status nobody has declared is taken to stay.
 */
final class Obstacles {

    private static final Set<LifecycleStatus> USABLE = EnumSet.of(LifecycleStatus.PHASE_IN,
            LifecycleStatus.OPERATIONAL, LifecycleStatus.UNDECIDED);

    private final Need need;
    private final Leaving leaving;

    Obstacles(Need need, Leaving leaving) {
        this.need = need;
        this.leaving = leaving;
    }

    private boolean isWithinPeriod(Plateau plateau) {
        return plateau.getDate() == null || need.until().filter(plateau.getDate()::isAfter).isEmpty();
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
        leaving.of(application).stream().filter(this::isWithinPeriod)
                .forEach(each -> obstacles.add(told("leavesIn", each)));
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
