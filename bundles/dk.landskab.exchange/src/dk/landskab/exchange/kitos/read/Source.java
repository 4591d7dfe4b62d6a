// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/**
 * A table or a document with entries of one kind.
 *
 * @param complete whether it has all entries that KITOS has of the kind, as far as it can be seen
 */
public record Source(Kind kind, boolean complete, List<Entry> entries) {

    /** Copies the list. */
    public Source {
        entries = List.copyOf(entries);
    }
}
