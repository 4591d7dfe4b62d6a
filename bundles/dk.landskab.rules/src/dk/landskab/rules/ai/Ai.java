// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ai;

import java.util.Optional;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Tri;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.InformationNeed;

/** Where there is artificial intelligence. */
final class Ai {

    private Ai() {
    }

    static boolean isIn(Application application) {
        return isIn(application.getContainsAI());
    }

    /** What an acquisition says of its information, where it says that there is artificial intelligence in it. */
    static Optional<InformationNeed> need(Acquisition acquisition) {
        return Optional.ofNullable(acquisition.getInformation()).filter(each -> isIn(each.getContainsAI()));
    }

    private static boolean isIn(Tri contains) {
        return contains == Tri.YES || contains == Tri.PARTLY;
    }
}
