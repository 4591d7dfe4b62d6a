// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.Blame;
import dk.landskab.versioning.BlameLine;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.HistoryEntry;

/**
 * Who made each side of a merge say what it says, as far as the sides come from Git. Asks the history when it is asked,
 * once for each object of a side.
 */
public final class Setters {

    /**
     * A side that comes from Git.
     *
     * @param landscapes the repository
     * @param revision the side's
     */
    public record Revision(GitLandscapes landscapes, String revision) {
    }

    private record Key(Side side, String id) {
    }

    private final Map<Side, Revision> revisions;
    private final Map<Key, List<BlameLine>> lines = new HashMap<>();

    /** @param revisions the sides that come from Git; the others are not known */
    public Setters(Map<Side, Revision> revisions) {
        this.revisions = Map.copyOf(revisions);
    }

    /** Who made a side say what is in conflict; empty where that is not known. */
    public Optional<Authorship> of(Conflict conflict, Side side) {
        Revision revision = revisions.get(side);
        if (revision == null || conflict.subject() == null) {
            return Optional.empty();
        }
        String id = conflict.point().id();
        List<BlameLine> blamed = lines.computeIfAbsent(new Key(side, id), key -> blame(revision, id));
        return blamed.isEmpty() ? deleter(revision, id) : pick(blamed, id, conflict.point().aspect());
    }

    private static List<BlameLine> blame(Revision revision, String id) {
        try {
            return Blame.of(revision.landscapes(), revision.revision(), id);
        } catch (UnreadableException absent) {
            // The side deleted it: then the history knows who did.
            return List.of();
        }
    }

    /** The feature's own line; for anything else that of the object itself. */
    private static Optional<Authorship> pick(List<BlameLine> blamed, String id, Aspect aspect) {
        return blamed.stream().filter(line -> line.subject().getId().equals(id) && matches(line, aspect))
                .map(BlameLine::set).findFirst();
    }

    private static boolean matches(BlameLine line, Aspect aspect) {
        return aspect instanceof Aspect.Value value ? line.feature().filter(value.path()::equals).isPresent()
                : line.feature().isEmpty();
    }

    private static Optional<Authorship> deleter(Revision revision, String id) {
        try (var history = History.of(revision.landscapes(), revision.revision(), id)) {
            return history.findFirst().map(Setters::authorship);
        } catch (UnreadableException unknown) {
            return Optional.empty();
        }
    }

    private static Authorship authorship(HistoryEntry entry) {
        return new Authorship(entry.commit(), entry.time(), entry.author(), entry.subject());
    }
}
