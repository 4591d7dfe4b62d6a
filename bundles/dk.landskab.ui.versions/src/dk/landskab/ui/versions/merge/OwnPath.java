// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.Optional;

import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * A path of one's own for a file.
 *
 * @param id of what stands at the top of the file
 * @param whole the merged landscape
 */
public record OwnPath(String id, Landscape whole) implements Own {

    /** Where the file lies while nothing else is decided, as a path to begin with; empty where it is not there. */
    public String first() {
        return whole.find(id).flatMap(whole::partOf).map(LoadedPart::path).orElse("");
    }

    /** The decision for a path within the landscape. */
    public Decision decide(String path) {
        return Decision.of(path.strip());
    }

    @Override
    public Optional<String> label(Decision decision, Labels labels) {
        return decision.value();
    }
}
