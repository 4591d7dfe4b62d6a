// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges lists whose order matters. What one side inserted stands behind the same value as on that side; what one side
 * took away is gone. There is no merge where both insert different values at one place, where both reorder, or where
 * one reorders and the other inserts; nor where a value stands twice.
 */
final class Sequences {

    /** Stands before the first value. */
    private static final Object START = new Object();

    private final List<Object> base;
    private final List<Object> ours;
    private final List<Object> theirs;

    private Sequences(List<Object> base, List<Object> ours, List<Object> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** The merged list; empty where the sides exclude each other. */
    static Optional<List<Object>> merge(List<?> base, List<?> ours, List<?> theirs) {
        return new Sequences(forms(base), forms(ours), forms(theirs)).merge();
    }

    private static List<Object> forms(List<?> values) {
        List<Object> forms = new ArrayList<>(values.size());
        values.forEach(value -> forms.add(Held.form(value)));
        return forms;
    }

    private Optional<List<Object>> merge() {
        if (isRepeating(base) || isRepeating(ours) || isRepeating(theirs)) {
            return Optional.empty();
        }
        boolean oursReorder = reorders(ours);
        boolean theirsReorder = reorders(theirs);
        if (!oursReorder && !theirsReorder) {
            return woven();
        }
        if (oursReorder && !theirsReorder && base.containsAll(theirs)) {
            return Optional.of(without(ours, theirs));
        }
        if (theirsReorder && !oursReorder && base.containsAll(ours)) {
            return Optional.of(without(theirs, ours));
        }
        return Optional.empty();
    }

    /** A reordered list without what the other side took away. */
    private List<Object> without(List<Object> reordered, List<Object> other) {
        Set<Object> gone = new HashSet<>(base);
        other.forEach(gone::remove);
        return reordered.stream().filter(value -> !gone.contains(value)).toList();
    }

    private Optional<List<Object>> woven() {
        Map<Object, List<Object>> ourInserts = inserts(ours);
        Map<Object, List<Object>> theirInserts = inserts(theirs);
        List<Object> merged = new ArrayList<>();
        List<Object> anchors = new ArrayList<>(base);
        anchors.addFirst(START);
        for (Object anchor : anchors) {
            if (anchor != START && ours.contains(anchor) && theirs.contains(anchor)) {
                merged.add(anchor);
            }
            List<Object> our = ourInserts.getOrDefault(anchor, List.of());
            List<Object> their = theirInserts.getOrDefault(anchor, List.of());
            if (!our.isEmpty() && !their.isEmpty() && !our.equals(their)) {
                return Optional.empty();
            }
            merged.addAll(our.isEmpty() ? their : our);
        }
        return isRepeating(merged) ? Optional.empty() : Optional.of(merged);
    }

    /** What a side inserted, by the value of the base that it stands behind. */
    private Map<Object, List<Object>> inserts(List<Object> side) {
        Set<Object> old = new HashSet<>(base);
        Map<Object, List<Object>> inserts = new HashMap<>();
        Object anchor = START;
        for (Object value : side) {
            if (old.contains(value)) {
                anchor = value;
            } else {
                inserts.computeIfAbsent(anchor, each -> new ArrayList<>()).add(value);
            }
        }
        return inserts;
    }

    private boolean reorders(List<Object> side) {
        Map<Object, Integer> positions = new LinkedHashMap<>();
        base.forEach(value -> positions.put(value, positions.size()));
        int last = -1;
        for (Object value : side) {
            int position = positions.getOrDefault(value, Integer.MAX_VALUE);
            if (position < last) {
                return true;
            }
            last = position == Integer.MAX_VALUE ? last : position;
        }
        return false;
    }

    private static boolean isRepeating(List<Object> values) {
        return new HashSet<>(values).size() != values.size();
    }
}
