// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;

/** A merge that can be tried with what is decided so far. */
interface Attempt {

    /** What is merged, as a person calls it. */
    String name();

    /** What is merged, where it has to be written down with the decisions. */
    Optional<Note.Subject> subject();

    /** Where the decisions are written down. */
    Note note();

    /** What would come of it. */
    MergeResult preview(Optional<Resolution> resolution);

    /** What was decided so far; empty where nothing is written down. */
    default Optional<Resolution> resolution() throws IOException {
        Note note = note();
        return note.text().map(each -> Resolution.parse(note.file().toString(), each));
    }

    /**
     * Writes a decision down, if the merge can be made with it.
     *
     * @param decision empty to leave the conflict open again
     * @throws ResolutionException where it cannot; what was written down before stays
     */
    default void decide(Dispute dispute, Optional<Decision> decision) throws IOException {
        Map<String, Decision> before = note().decisions();
        Map<String, Decision> decisions = new LinkedHashMap<>(before);
        decision.ifPresentOrElse(each -> decisions.put(dispute.key(), each), () -> decisions.remove(dispute.key()));
        MergeResult all = preview(Optional.empty());
        note().write(subject(), all.keys(), decisions);
        try {
            preview(resolution());
        } catch (ResolutionException refused) {
            note().write(subject(), all.keys(), before);
            throw refused;
        }
    }
}
