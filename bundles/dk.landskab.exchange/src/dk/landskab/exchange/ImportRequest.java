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
 * @param deletes whether what is no longer in the inputs is deleted; importers of other tools never do it
 * @param organisation id of the organisation that new elements belong to; their ids begin with it
 */
public record ImportRequest(List<String> inputs, Optional<Landscape> into, Optional<String> organisation,
        boolean deletes) {

    /** An import that deletes nothing. */
    public ImportRequest(List<String> inputs, Optional<Landscape> into, Optional<String> organisation) {
        this(inputs, into, organisation, false);
    }

    /** Copies the list. */
    public ImportRequest {
        inputs = List.copyOf(inputs);
    }
}
