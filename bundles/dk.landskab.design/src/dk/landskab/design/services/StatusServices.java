// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Scene;
import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;

/** In which status of its lifecycle an element is on the day that the diagram shows. */
public final class StatusServices {

    private static final Set<LifecycleStatus> COMING = Set.of(LifecycleStatus.NOT_YET, LifecycleStatus.IDEA,
            LifecycleStatus.SPECIFICATION);

    /** Not there yet: planned, an idea, being specified. */
    public boolean isComing(Element element, EObject view) {
        return COMING.contains(status(element, view));
    }

    /** Being phased in. */
    public boolean isPhasedIn(Element element, EObject view) {
        return status(element, view) == LifecycleStatus.PHASE_IN;
    }

    /** Being phased out. */
    public boolean isPhasedOut(Element element, EObject view) {
        return status(element, view) == LifecycleStatus.PHASE_OUT;
    }

    /** No longer in use. */
    public boolean isOutOfUse(Element element, EObject view) {
        return status(element, view) == LifecycleStatus.NOT_IN_USE;
    }

    /** Nothing says whether it is there. */
    public boolean isUndecided(Element element, EObject view) {
        return status(element, view) == LifecycleStatus.UNDECIDED;
    }

    /** Whether much stops where an application does. */
    public boolean isCritical(Application application) {
        return Weight.isCritical(application);
    }

    /** Critical, and not there yet. */
    public boolean isCriticalComing(Application application, EObject view) {
        return Weight.isCritical(application) && isComing(application, view);
    }

    /** Critical, and being phased in. */
    public boolean isCriticalPhasedIn(Application application, EObject view) {
        return Weight.isCritical(application) && isPhasedIn(application, view);
    }

    /** Critical, and being phased out. */
    public boolean isCriticalPhasedOut(Application application, EObject view) {
        return Weight.isCritical(application) && isPhasedOut(application, view);
    }

    private static LifecycleStatus status(Element element, EObject view) {
        return StatusAt.of(element, Scene.of(view).date());
    }
}
