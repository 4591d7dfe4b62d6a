// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * A base and what two sides made of it. A file whose content key is the same in all three is not looked into.
 */
public final class Three {

    private final Landscape base;
    private final Landscape ours;
    private final Landscape theirs;
    private final Set<String> equal;
    private final Edits oursEdits;
    private final Edits theirsEdits;

    private Three(Landscape base, Landscape ours, Landscape theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.equal = equalPaths(base, ours, theirs);
        this.oursEdits = Edits.of(base, ours, part -> !equal.contains(part.path()));
        this.theirsEdits = Edits.of(base, theirs, part -> !equal.contains(part.path()));
    }

    /** Matches the base with both sides; in each of them every object has an id of its own. */
    public static Three of(Landscape base, Landscape ours, Landscape theirs) {
        return new Three(base, ours, theirs);
    }

    private static Set<String> equalPaths(Landscape base, Landscape ours, Landscape theirs) {
        Map<String, String> ourKeys = keys(ours);
        Map<String, String> theirKeys = keys(theirs);
        Set<String> equal = new HashSet<>();
        keys(base).forEach((path, key) -> {
            if (key.equals(ourKeys.get(path)) && key.equals(theirKeys.get(path))) {
                equal.add(path);
            }
        });
        return equal;
    }

    private static Map<String, String> keys(Landscape landscape) {
        Map<String, String> keys = new HashMap<>();
        for (LoadedPart part : landscape.parts()) {
            keys.put(part.path(), part.source().contentKey());
        }
        return keys;
    }

    /** What both began with. */
    public Landscape base() {
        return base;
    }

    /** What a side made of it. */
    public Landscape landscape(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** What a side did. */
    public Edits edits(Side side) {
        return side == Side.OURS ? oursEdits : theirsEdits;
    }

    /** Paths of the files that are byte for byte the same in all three. */
    public Set<String> equalPaths() {
        return new TreeSet<>(equal);
    }

    /** An object as a side has it; null where it does not. */
    public Identified in(Side side, String id) {
        return landscape(side).find(id).orElse(null);
    }

    /** An object as the base has it; null where it does not. */
    public Identified inBase(String id) {
        return base.find(id).orElse(null);
    }

    /** An object as our side has it, else as theirs, else as the base; null where none has. */
    public Identified anywhere(String id) {
        return ours.find(id).or(() -> theirs.find(id)).or(() -> base.find(id)).orElse(null);
    }

    /** Whether both sides have an object. */
    public boolean inBoth(String id) {
        return in(Side.OURS, id) != null && in(Side.THEIRS, id) != null;
    }

    /** Where a side has an object; empty where it does not have it. */
    public Optional<Standing> standing(Side side, String id) {
        Identified object = in(side, id);
        return object == null ? Optional.empty() : Optional.of(Standing.of(landscape(side), object));
    }

    /** Where the base has an object. */
    public Optional<Standing> standingInBase(String id) {
        Identified object = inBase(id);
        return object == null ? Optional.empty() : Optional.of(Standing.of(base, object));
    }

    /** What a standing is for a reader: what contains the object, or the path of the file that it lies in. */
    Object shown(Standing standing) {
        if (standing == null || standing.isRoot()) {
            return standing == null ? null : standing.file();
        }
        Identified owner = anywhere(standing.owner().orElseThrow());
        if (!(owner instanceof Part)) {
            return owner;
        }
        return ours.partOf(owner).or(() -> theirs.partOf(owner)).or(() -> base.partOf(owner))
                .map(LoadedPart::path).orElse("");
    }

    /** Whether a standing is the top of a file, which means nothing. */
    boolean isFiling(Standing standing) {
        return standing.owner().map(owner -> anywhere(owner) instanceof Part).orElse(true);
    }

}
