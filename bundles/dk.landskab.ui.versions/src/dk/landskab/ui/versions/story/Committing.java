// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/** Commits what is saved. */
public final class Committing {

    /**
     * What became of it.
     *
     * @param commit in short; empty where there was nothing to commit
     * @param notes of hooks, and of what an earlier program had not brought to its end
     */
    public record Outcome(Optional<String> commit, List<Message> notes) {

        /** Copies the list. */
        public Outcome {
            notes = List.copyOf(notes);
        }
    }

    private Committing() {
    }

    /**
     * Commits the files of the landscape as they are saved, and nothing else, as the author whom Git knows.
     *
     * @param pending what was looked at: nothing is committed onto anything newer
     * @param message why; the first line is what a history shows
     * @throws dk.landskab.store.StoreException where something is in the way, which it names; nothing was changed
     */
    public static Outcome commit(Place place, Pending pending, String message) {
        try (WritableRepository at = WritableRepository.open(place.path(), place.formats())) {
            Optional<Commit.Committed> committed = new Commit(at, message.strip()).after(pending.after()).call();
            List<Message> notes = new ArrayList<>(at.recovered());
            committed.ifPresent(each -> notes.addAll(each.complaints()));
            return new Outcome(committed.map(each -> Place.brief(each.commit())), notes);
        }
    }
}
