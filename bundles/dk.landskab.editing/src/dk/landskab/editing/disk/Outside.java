// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartSource;

/** Looks at the files as they are on disk now. */
final class Outside {

    private final OpenParts parts;
    private final Map<String, PartSource> there = new HashMap<>();
    private final Map<String, OpenPart> known = new HashMap<>();
    private final Set<String> dirty = new TreeSet<>();

    Outside(LandscapeFolder folder, OpenParts parts, EditStack stack) {
        this.parts = parts;
        if (folder.holdsLandscape()) {
            folder.parts().forEach(each -> there.put(each.path(), each));
        }
        stack.dirty().stream().filter(part -> part.savedKey().isPresent()).forEach(part -> known.put(part.path(), part));
        parts.all().forEach(part -> known.put(part.path(), part));
        stack.dirty().forEach(part -> dirty.add(part.path()));
    }

    /** What is on disk under a path. */
    Optional<PartSource> there(String path) {
        return Optional.ofNullable(there.get(path));
    }

    /** The file that is known here under a path, also one that is to be no more. */
    Optional<OpenPart> known(String path) {
        return Optional.ofNullable(known.get(path));
    }

    boolean isHeld(OpenPart part) {
        return parts.holds(part);
    }

    /** The paths of the files that were edited here. */
    Set<String> dirty() {
        return Set.copyOf(dirty);
    }

    /**
     * What has changed.
     *
     * @param keys the content keys of the files that are there, by path
     */
    OutsideChanges changes(Map<String, String> keys) {
        Set<String> changed = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        keys.forEach((path, key) -> {
            Optional<String> before = known(path).flatMap(OpenPart::savedKey);
            if (before.isEmpty()) {
                added.add(path);
            } else if (!before.get().equals(key)) {
                changed.add(path);
            }
        });
        known.forEach((path, part) -> {
            if (part.savedKey().isPresent() && !keys.containsKey(path) && isHeld(part)) {
                removed.add(path);
            }
        });
        Set<String> both = new TreeSet<>(dirty);
        both.removeIf(path -> !changed.contains(path) && !added.contains(path) && !removed.contains(path));
        return new OutsideChanges(changed, added, removed, both);
    }
}
