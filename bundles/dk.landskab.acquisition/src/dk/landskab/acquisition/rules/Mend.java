// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;

import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;

/**
 * A way to mend a finding in its text.
 *
 * @param title what it does, in a few words
 * @param edits of the text that the finding stands in; they do not overlap
 */
public record Mend(Message title, List<TextEdit> edits) {

    /** Copies the edits. */
    public Mend {
        edits = List.copyOf(edits);
    }
}
