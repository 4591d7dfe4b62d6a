// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;

/** What the names in a case or a process depend on; each null or a proxy where it is not known. */
public interface Surroundings {

    /** The process of a case. */
    ProcessDefinition process(Acquisition acquisition);

    /** What a process adopts. */
    ProcessDefinition adopted(ProcessDefinition process);

    /** The phase that a record is of. */
    PhaseDef phase(PhaseRecord phase);

    /** As the objects refer to each other. */
    static Surroundings linked() {
        return new Surroundings() {
            @Override
            public ProcessDefinition process(Acquisition acquisition) {
                return acquisition.getProcess();
            }

            @Override
            public ProcessDefinition adopted(ProcessDefinition process) {
                return process.getAdopts();
            }

            @Override
            public PhaseDef phase(PhaseRecord phase) {
                return phase.getPhase();
            }
        };
    }
}
