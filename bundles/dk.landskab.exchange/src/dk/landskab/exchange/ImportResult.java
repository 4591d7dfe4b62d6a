// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;

import dk.landskab.store.PartDraft;

/**
 * What an import makes of a landscape.
 *
 * @param drafts the files that change or are new; empty where nothing does. Saving them is
 *            {@link dk.landskab.store.LandscapeFolder#save}
 * @param report what became of the input
 */
public record ImportResult(List<PartDraft> drafts, ImportReport report) {

    /** Copies the list. */
    public ImportResult {
        drafts = List.copyOf(drafts);
    }
}
