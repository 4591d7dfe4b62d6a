// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.core.LifecycleStatus;

/**
 * The status of an element at a date, derived from its lifecycle.
 *
 * <p>Every date that is known opens a status, which lasts until the next date that is known. Before the first of them
 * the element is {@link LifecycleStatus#NOT_YET}, unless it is declared to be planned and no date says since when, or
 * only dates of its end are known: then it is what it is declared to be, or else operational. Where no date is known, what is declared holds.
 */
public final class StatusAt {

    private static final Set<LifecycleStatus> ABSENT = EnumSet.of(LifecycleStatus.NOT_YET, LifecycleStatus.IDEA,
            LifecycleStatus.SPECIFICATION, LifecycleStatus.NOT_IN_USE);
    private static final Set<LifecycleStatus> PLANNING = EnumSet.of(LifecycleStatus.IDEA,
            LifecycleStatus.SPECIFICATION);
    private static final Set<LifecycleStatus> ENDING = EnumSet.of(LifecycleStatus.PHASE_OUT,
            LifecycleStatus.NOT_IN_USE);

    private record Border(LocalDate from, LifecycleStatus opens) {
    }

    private StatusAt() {
    }

    /**
     * The status of an element; {@link LifecycleStatus#UNDECIDED} where it has no lifecycle.
     *
     * @param element not null
     * @param date not null
     * @return never null
     */
    public static LifecycleStatus of(Element element, LocalDate date) {
        Lifecycle lifecycle = element.getLifecycle();
        return lifecycle == null ? LifecycleStatus.UNDECIDED : of(lifecycle, date);
    }

    /**
     * The status that a lifecycle gives at a date.
     *
     * @param lifecycle not null
     * @param date not null
     * @return never null
     */
    public static LifecycleStatus of(Lifecycle lifecycle, LocalDate date) {
        List<Border> borders = borders(lifecycle);
        if (borders.isEmpty()) {
            return lifecycle.getDeclared();
        }
        return borders.stream()
                .filter(border -> !date.isBefore(border.from()))
                .reduce((earlier, later) -> later)
                .map(Border::opens)
                .orElseGet(() -> beforeFirst(borders.getFirst(), lifecycle));
    }

    /**
     * Whether the element is there at a date: being phased in or out, in operation, or without anything that says
     * otherwise.
     *
     * @param element not null
     * @param date not null
     */
    public static boolean isLive(Element element, LocalDate date) {
        return !ABSENT.contains(of(element, date));
    }

    private static LifecycleStatus beforeFirst(Border first, Lifecycle lifecycle) {
        LifecycleStatus declared = lifecycle.getDeclared();
        if (ENDING.contains(first.opens())) {
            return declared == LifecycleStatus.UNDECIDED ? LifecycleStatus.OPERATIONAL : declared;
        }
        return lifecycle.getPlannedFrom() == null && PLANNING.contains(declared) ? declared : LifecycleStatus.NOT_YET;
    }

    private static List<Border> borders(Lifecycle lifecycle) {
        LifecycleStatus planned = PLANNING.contains(lifecycle.getDeclared()) ? lifecycle.getDeclared()
                : LifecycleStatus.IDEA;
        List<Border> borders = new ArrayList<>(5);
        add(borders, lifecycle.getPlannedFrom(), planned);
        add(borders, lifecycle.getPhaseInFrom(), LifecycleStatus.PHASE_IN);
        add(borders, lifecycle.getActiveFrom(), LifecycleStatus.OPERATIONAL);
        add(borders, lifecycle.getPhaseOutFrom(), LifecycleStatus.PHASE_OUT);
        add(borders, lifecycle.getEndOfLife(), LifecycleStatus.NOT_IN_USE);
        return borders;
    }

    private static void add(List<Border> borders, LocalDate from, LifecycleStatus opens) {
        if (from != null) {
            borders.add(new Border(from, opens));
        }
    }
}
