// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * Merges the files that are carried without being understood: as texts, block by block, those that can be taken apart,
 * and the others as a whole.
 */
final class CarriedFiles {

    private final List<LoadedPart> files = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    CarriedFiles(Three three, Rulings rulings) {
        WholeFiles whole = new WholeFiles(rulings, conflicts::add);
        for (CarriedGroup group : CarriedGroups.of(unequal(three))) {
            files.addAll(group.texts().map(texts -> new BlockMerge(three, rulings, texts, conflicts::add).files())
                    .orElseGet(() -> whole.merge(group.files())));
        }
        files.replaceAll(part -> new LoadedPart(part.source(), List.of(), part.problems()));
        files.sort(Comparator.comparing(LoadedPart::path));
    }

    /** Takes the files that are the same everywhere, and gives the others. */
    private Map<String, Versions<LoadedPart>> unequal(Three three) {
        Map<String, LoadedPart> base = carried(three.base());
        Map<String, LoadedPart> ours = carried(three.landscape(Side.OURS));
        Map<String, LoadedPart> theirs = carried(three.landscape(Side.THEIRS));
        Set<String> paths = new TreeSet<>(base.keySet());
        paths.addAll(ours.keySet());
        paths.addAll(theirs.keySet());
        Map<String, Versions<LoadedPart>> unequal = new TreeMap<>();
        for (String path : paths) {
            if (three.equalPaths().contains(path)) {
                files.add(ours.get(path));
            } else {
                unequal.put(path, new Versions<>(base.get(path), ours.get(path), theirs.get(path)));
            }
        }
        return unequal;
    }

    private static Map<String, LoadedPart> carried(Landscape landscape) {
        Map<String, LoadedPart> carried = new TreeMap<>();
        landscape.parts().stream().filter(part -> part.roots().isEmpty())
                .forEach(part -> carried.put(part.path(), part));
        return carried;
    }

    /** The files in the end, by path. */
    List<LoadedPart> files() {
        return files;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
