// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.edit.Message;

/**
 * What one commit did to a landscape, against its first parent.
 *
 * @param commit the full hash
 * @param time when it was committed
 * @param author the name that the commit gives; only to be shown, and empty where it gives none
 * @param subject the first line of the commit's message
 * @param merge whether it brought branches together; what the others had done stands among its differences
 * @param comparison of its first parent on the left with it on the right; empty where there is {@link #trouble}
 * @param differences those that the history is about
 * @param trouble why it cannot be told what the commit did; the history goes on
 */
public record HistoryEntry(String commit, Instant time, String author, String subject, boolean merge,
        Optional<Comparison> comparison, List<Difference> differences, Optional<Message> trouble) {

    /** Copies the list. */
    public HistoryEntry {
        differences = List.copyOf(differences);
    }
}
