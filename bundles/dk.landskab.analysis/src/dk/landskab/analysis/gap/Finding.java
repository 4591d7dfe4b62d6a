// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.compare.diff.Difference;
import dk.landskab.model.business.Role;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.core.Element;

/**
 * What was computed: that something is missing, surplus, different, duplicate, unsupported or without competence.
 *
 * @param kind which of them
 * @param area of OIO EA, by the first of the elements
 * @param presence a missing element is {@link Presence#TO_BE}, a surplus one {@link Presence#AS_IS}, a different one
 *            {@link Presence#BOTH}; for the other kinds, the sides on which it is so
 * @param elements what it is about, sorted by id; never empty
 * @param role the role that nobody holds, for a lack of competence only
 * @param shared the product, subjects and processes that duplicates have in common, else empty
 * @param differences in what the two sides differ; empty for what a plateau says is adapted without saying how
 * @param followers what only connects and is missing or surplus because an element of this finding is, so that it is no
 *            finding of its own, sorted by id; empty for other kinds and for what only a person has recorded
 */
public record Finding(GapKind kind, Area area, Presence presence, List<Seen> elements, Optional<Role> role,
        List<Element> shared, List<Difference> differences, List<Seen> followers) {

    /** Copies the lists. */
    public Finding {
        elements = List.copyOf(elements);
        shared = List.copyOf(shared);
        differences = List.copyOf(differences);
        followers = List.copyOf(followers);
    }

    /** A finding that nothing follows. */
    Finding(GapKind kind, Area area, Presence presence, List<Seen> elements, Optional<Role> role,
            List<Element> shared, List<Difference> differences) {
        this(kind, area, presence, elements, role, shared, differences, List.of());
    }

    Finding followedBy(List<Seen> others) {
        return new Finding(kind, area, presence, elements, role, shared, differences, others);
    }

    /**
     * What makes a finding the same as another: swapping the sides of the analysis swaps the sides of every key and
     * changes nothing else.
     */
    public record Key(GapKind kind, Presence presence, Set<String> ids, Optional<Role> role,
            Set<Difference> differences, Set<String> followers) {

        /** The key of the same finding with the sides swapped. */
        public Key mirrored() {
            GapKind other = switch (kind) {
                case MISSING -> GapKind.SURPLUS;
                case SURPLUS -> GapKind.MISSING;
                default -> kind;
            };
            return new Key(other, presence.mirrored(), ids, role,
                    differences.stream().map(Difference::mirrored).collect(Collectors.toSet()), followers);
        }
    }

    /** What is there today and not in the target picture: its elements, and what goes along with them. */
    List<Element> goingToday() {
        return Stream.concat(elements.stream(), followers.stream()).filter(each -> each.toBe().isEmpty())
                .map(Seen::element).toList();
    }

    /** What makes this finding the same as another. */
    public Key key() {
        return new Key(kind, presence, ids(), role, Set.copyOf(differences),
                followers.stream().map(Seen::id).collect(Collectors.toSet()));
    }

    /** The ids of its elements, on whichever side. */
    Set<String> ids() {
        return elements.stream().flatMap(Seen::ids).collect(Collectors.toSet());
    }

    /** Whether it is so in the target picture, or stands between today and the target picture. */
    boolean isOpen() {
        return switch (kind) {
            case DUPLICATE, UNSUPPORTED, COMPETENCE -> presence != Presence.AS_IS;
            default -> true;
        };
    }
}
