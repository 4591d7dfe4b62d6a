// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.Optional;

import dk.landskab.store.Landscape;

/**
 * What to import, and into what.
 *
 * @param inputs files, or places, as the user named them; at least one
 * @param into the landscape as it is; empty where there is none yet
 * @param organisation id of the organisation that new elements belong to; their ids begin with it
 */
public record ImportRequest(List<String> inputs, Optional<Landscape> into, Optional<String> organisation) {

    /** Copies the list. */
    public ImportRequest {
        inputs = List.copyOf(inputs);
    }
}
