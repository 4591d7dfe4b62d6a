// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.util.EnumSet;
import java.util.Set;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.InfrastructureScope;

/**
 * What a merger must decide about: systems, and the infrastructure that the parties run themselves. A module or a part
 * goes with its whole, and what the state, the regions or all municipalities share stays whoever merges.
 */
public final class Decidable {

    private static final Set<InfrastructureScope> SHARED = EnumSet.of(InfrastructureScope.STATE,
            InfrastructureScope.REGIONS, InfrastructureScope.MUNICIPAL_SHARED);

    private Decidable() {
    }

    /** Whether a merger must decide about an element. */
    public static boolean includes(Element element) {
        return switch (element) {
            case Application application -> application.getParent() == null;
            case Component component -> component.getParent() == null && !SHARED.contains(component.getScope());
            default -> false;
        };
    }
}
