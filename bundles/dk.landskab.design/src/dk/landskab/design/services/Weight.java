// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Criticality;

/** How much an application matters. */
final class Weight {

    private Weight() {
    }

    /** Whether it is critical, for its owner or for society. */
    static boolean isCritical(Application application) {
        return application.getCriticality() == Criticality.CRITICAL
                || application.getCriticality() == Criticality.SOCIETAL;
    }
}
