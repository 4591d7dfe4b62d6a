// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.acquisition.condition;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.PhaseDef;

/** What a phase is called where a person reads it. */
public final class PhaseName {

    private PhaseName() {
    }

    /** Its label, or else its local name. */
    public static String of(PhaseDef phase) {
        return phase.getLabel() == null || phase.getLabel().isBlank() ? EffectiveProcess.localName(phase)
                : phase.getLabel();
    }
}
