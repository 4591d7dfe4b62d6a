// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.Differ;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.match.Matching;
import dk.landskab.compare.match.Pair;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/** What one side did to the base, by id. */
public final class Edits {

    private final Landscape base;
    private final Landscape side;
    private final Matching matching;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> retyped = new LinkedHashSet<>();
    private final Map<String, Standing> moved = new LinkedHashMap<>();
    private final Map<String, Map<FeaturePath, Change>> changed = new LinkedHashMap<>();

    private Edits(Landscape base, Landscape side, Matching matching) {
        this.base = base;
        this.side = side;
        this.matching = matching;
    }

    /** What differs from the base to a side in some of the files. */
    static Edits of(Landscape base, Landscape side, Predicate<LoadedPart> wanted) {
        Edits edits = new Edits(base, side, Matching.byId(base, side, wanted));
        edits.matching.pairs().forEach(edits::takeRoot);
        Differ.differences(edits.matching).forEach(edits::take);
        return edits;
    }

    /** A file is not part of what it contains, so that no difference tells where it lies. */
    private void takeRoot(Pair pair) {
        if (pair.left().eContainer() == null && pair.right().eContainer() == null) {
            Standing now = Standing.of(side, pair.right());
            if (!now.equals(Standing.of(base, pair.left()))) {
                moved.put(pair.right().getId(), now);
            }
        }
    }

    private void take(Difference difference) {
        String id = difference.subject().getId();
        switch (difference) {
            case Difference.Added each -> added.add(id);
            case Difference.Removed each -> removed.add(id);
            case Difference.Retyped each -> retyped.add(id);
            case Difference.Moved move -> moved.put(id, Standing.of(side, move.pair().right()));
            case Difference.Refiled move -> moved.put(id, Standing.of(side, move.pair().right()));
            case Difference.Changed change -> changed.computeIfAbsent(id, each -> new LinkedHashMap<>())
                    .put(change.path(), change.change());
        }
    }

    /** What an object of this side says, as changes from one that says nothing. */
    Map<FeaturePath, Change> contents(Identified object) {
        Map<FeaturePath, Change> contents = new LinkedHashMap<>();
        Differ.contents(matching, object, contents::put);
        return contents;
    }

    /** Ids of what only this side and not the base has. */
    public Set<String> added() {
        return Collections.unmodifiableSet(added);
    }

    /** Ids of what the base has and this side does not. */
    public Set<String> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** Ids of what is of another class than in the base. */
    public Set<String> retyped() {
        return Collections.unmodifiableSet(retyped);
    }

    /** What stands elsewhere than in the base, and where. */
    public Map<String, Standing> moved() {
        return Collections.unmodifiableMap(moved);
    }

    /** The features that say something else than in the base, by id. */
    public Map<String, Map<FeaturePath, Change>> changed() {
        return Collections.unmodifiableMap(changed);
    }

    Map<FeaturePath, Change> changedOf(String id) {
        return changed.getOrDefault(id, Map.of());
    }
}
