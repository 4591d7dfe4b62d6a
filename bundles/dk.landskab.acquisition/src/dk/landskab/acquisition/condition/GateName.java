// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.GateDef;

/** What a gate is called where a person reads it. */
public final class GateName {

    private GateName() {
    }

    /** Its label, or else its local name; empty for null. */
    public static String of(GateDef gate) {
        if (gate == null) {
            return "";
        }
        return gate.getLabel() == null || gate.getLabel().isBlank() ? EffectiveProcess.localName(gate)
                : gate.getLabel();
    }
}
