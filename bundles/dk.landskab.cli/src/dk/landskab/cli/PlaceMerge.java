// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.exchange.OwnParts;
import dk.landskab.exchange.Places;
import dk.landskab.store.Landscape;
import dk.landskab.store.disk.NewFolder;
import dk.landskab.versioning.merging.MergedFiles;
import dk.landskab.versioning.merging.Setters;

/**
 * Merges three places into a new folder. With conflicts, the folder is not made; they are written beside it.
 *
 * @param resolve the file that decides conflicts, as the user named it; null for the one beside the folder
 */
record PlaceMerge(Environment environment, MergeTalk talk, Path resolve) {

    int into(Path out, String base, String ours, String theirs) throws IOException {
        NewFolder.refuseUnlessFree(environment.folder().resolve(out));
        Path shown = resolve == null ? out.resolveSibling(out.getFileName() + ".resolution") : resolve;
        ResolutionFile file = new ResolutionFile(environment.folder().resolve(shown), shown, resolve != null);
        try (Places places = Places.standard()) {
            Landscape from = read(places, base);
            Landscape our = read(places, ours);
            Landscape their = read(places, theirs);
            MergeResult result = file.use(resolution -> resolution.isPresent()
                    ? Merge.of(from, our, their, resolution.get()) : Merge.of(from, our, their));
            Setters setters = setters(places, Map.of(Side.OURS, our, Side.THEIRS, their),
                    Map.of(Side.OURS, ours, Side.THEIRS, theirs));
            if (!result.isCommittable()) {
                return talk.open(result, setters, file, "landskab merge … --resolve " + shown);
            }
            NewFolder.write(environment.folder().resolve(out), MergedFiles.of(result));
            file.settle();
            return talk.merged(result, setters, Comparison.of(our, result.landscape()).differences().size(), out);
        }
    }

    private Landscape read(Places places, String place) {
        return new Progress(environment).during("read", place,
                () -> OwnParts.of(places.resolve(environment.place(place)).read()));
    }

    /** Only a side that was read from a commit has a history that is sure to be its own. */
    private Setters setters(Places places, Map<Side, Landscape> sides, Map<Side, String> names) {
        Map<Side, Setters.Revision> revisions = new EnumMap<>(Side.class);
        sides.forEach((side, landscape) -> landscape.origin().commit().ifPresent(commit -> {
            Places.Revision revision = places.revision(environment.place(names.get(side)));
            revisions.put(side, new Setters.Revision(revision.landscapes(), revision.name()));
        }));
        return new Setters(revisions);
    }
}
