// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.information.DataUse;
import dk.landskab.rules.index.Ancestors;

/**
 * That a system is the master of data for a time: while it is in operation, which ends where it is phased out.
 *
 * @param use that says so
 * @param holder that contains the use
 * @param from the first day
 * @param until the first day on which it is no longer master
 */
record Mastership(DataUse use, Element holder, LocalDate from, LocalDate until) {

    private static final Set<LifecycleStatus> NEVER = EnumSet.of(LifecycleStatus.NOT_YET, LifecycleStatus.IDEA,
            LifecycleStatus.SPECIFICATION, LifecycleStatus.PHASE_IN, LifecycleStatus.PHASE_OUT,
            LifecycleStatus.NOT_IN_USE);

    /** The mastership that a use by an element gives, if it gives one that is not over at a date. */
    static Optional<Mastership> of(DataUse use, LocalDate date) {
        if (!(use.eContainer() instanceof Element holder)) {
            return Optional.empty();
        }
        Lifecycle life = holder.getLifecycle();
        if (life == null) {
            return Optional.of(new Mastership(use, holder, date, LocalDate.MAX));
        }
        if (isUndated(life) && NEVER.contains(life.getDeclared())) {
            return Optional.empty();
        }
        LocalDate from = first(life.getActiveFrom(), life.getPhaseInFrom(), life.getPlannedFrom()).orElse(date);
        LocalDate until = first(life.getPhaseOutFrom(), life.getEndOfLife()).orElse(LocalDate.MAX);
        return Optional.of(new Mastership(use, holder, from.isBefore(date) ? date : from, until))
                .filter(mastership -> mastership.from().isBefore(mastership.until()));
    }

    /** The system as a whole: a module is master on behalf of the system that it is part of. */
    Element system() {
        return holder instanceof Application application ? Ancestors.top(application, Application::getParent) : holder;
    }

    /** The whole time in which this or another one of the same system holds. */
    Mastership with(Mastership other) {
        return new Mastership(use, holder, from.isBefore(other.from) ? from : other.from,
                until.isAfter(other.until) ? until : other.until);
    }

    private static boolean isUndated(Lifecycle life) {
        return first(life.getPlannedFrom(), life.getPhaseInFrom(), life.getActiveFrom(), life.getPhaseOutFrom(),
                life.getEndOfLife()).isEmpty();
    }

    private static Optional<LocalDate> first(LocalDate... known) {
        return Stream.of(known).filter(Objects::nonNull).findFirst();
    }
}
