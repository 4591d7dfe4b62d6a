// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.versioning.HistoryEntry;

/**
 * A commit as a reader of the history sees it, in the reader's language.
 *
 * @param commit the full hash
 * @param when it was committed
 * @param who made it, as the commit says; may be empty
 * @param message its first line, and whether it brought branches together
 * @param what changed, in short; or why that cannot be told
 * @param lines what changed, whole
 */
public record Chapter(String commit, String when, String who, String message, String what, List<Line> lines) {

    /** Copies the list. */
    public Chapter {
        lines = List.copyOf(lines);
    }

    /** The hash as a person reads it. */
    public String brief() {
        return Place.brief(commit);
    }

    static Chapter of(HistoryEntry entry, Place place) {
        Optional<Telling> told = entry.comparison()
                .map(comparison -> Telling.of(comparison, entry.differences(), place.language()));
        String what = entry.trouble().map(trouble -> trouble.in(place.language()))
                .or(() -> told.map(Telling::inShort)).orElse("");
        String message = entry.merge() ? Message.of(Chapter.class, "merge", entry.subject()).in(place.language())
                : entry.subject();
        return new Chapter(entry.commit(), place.time(entry.time()), entry.author(), message, what,
                told.map(Telling::lines).orElse(List.of()));
    }
}
