// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.procurement.ProcessDefinition;

/**
 * The cases of one process.
 *
 * @param process empty for the cases whose process is not in the landscape
 * @param cases sorted by id
 */
public record ProcessCases(Optional<ProcessDefinition> process, List<CaseState> cases) {

    /** Copies the list. */
    public ProcessCases {
        cases = List.copyOf(cases);
    }
}
