// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Point;
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

    /**
     * Who made a side say what is in conflict: where it is about edits of several objects, the newest of the side's. Empty
     * where that is not known.
     */
    public Optional<Authorship> of(Conflict conflict, Side side) {
        if (!revisions.containsKey(side) || conflict.subject() == null) {
            return Optional.empty();
        }
        List<Point> points = conflict.causes().isEmpty() ? List.of(conflict.point())
                : conflict.causes().stream().filter(edit -> edit.side() == side).map(Edit::point).toList();
        return points.stream().flatMap(point -> setter(side, point).stream())
                .max(Comparator.comparing(Authorship::time));
    }

    /** The commit that set a feature; for anything else, as for a feature that says nothing, the last on the object. */
    private Optional<Authorship> setter(Side side, Point point) {
        List<BlameLine> blamed = lines.computeIfAbsent(new Key(side, point.id()),
                key -> blame(revisions.get(side), point.id()));
        Optional<Authorship> set = point.aspect() instanceof Aspect.Value value ? blamed.stream()
                .filter(line -> line.subject().getId().equals(point.id())
                        && line.feature().filter(value.path()::equals).isPresent())
                .map(BlameLine::set).findFirst() : Optional.empty();
        return set.or(() -> last(revisions.get(side), point.id()));
    }

    private static List<BlameLine> blame(Revision revision, String id) {
        try {
            return Blame.of(revision.landscapes(), revision.revision(), id);
        } catch (UnreadableException absent) {
            // The side deleted it: then the history knows who did.
            return List.of();
        }
    }

    private static Optional<Authorship> last(Revision revision, String id) {
        try (var history = History.of(revision.landscapes(), revision.revision(), id)) {
            return history.filter(entry -> !entry.merge()).findFirst().map(Setters::authorship);
        } catch (UnreadableException unknown) {
            return Optional.empty();
        }
    }

    private static Authorship authorship(HistoryEntry entry) {
        return new Authorship(entry.commit(), entry.time(), entry.author(), entry.subject());
    }
}
