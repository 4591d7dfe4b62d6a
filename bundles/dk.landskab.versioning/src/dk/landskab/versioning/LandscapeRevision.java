// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/**
 * A landscape at a revision. As in a folder, files whose name or folder is hidden do not belong to it.
 *
 * @param orEmpty whether a revision without a landscape has an empty one instead of none
 */
record LandscapeRevision(RevisionTree tree, PartFormats formats, boolean orEmpty) implements LandscapeSource {

    @Override
    public Origin origin() {
        return tree.origin();
    }

    @Override
    public List<PartSource> parts() {
        if (orEmpty && !tree.exists()) {
            return List.of();
        }
        List<PartSource> parts = tree.files().values().stream()
                .filter(file -> formats.accepts(file.path()) && !isHidden(file.path())).toList();
        if (parts.isEmpty() && !orEmpty) {
            throw tree.failures().of("noLandscape", String.join(", ", formats.extensions()));
        }
        return parts;
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        return LandscapeAssembly.ofSome(origin(), PartLoading.all(parts().stream().filter(wanted).toList(), formats));
    }

    @Override
    public Landscape read() {
        return LandscapeAssembly.of(origin(), PartLoading.all(parts(), formats));
    }

    /** Whether a file or a folder that it lies in is hidden. */
    static boolean isHidden(String path) {
        return Stream.of(path.split("/")).anyMatch(name -> name.startsWith("."));
    }
}
