// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Origin;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.Failures;

/**
 * The landscape that stands ready to be committed: what is in Git's index. Files in conflict are left out; Git commits
 * nothing while there are any.
 */
record StagedLandscape(GitLandscapes landscapes) implements LandscapeSource {

    private static final String INDEX = "index";

    @Override
    public Origin origin() {
        return Origin.of(failures().place());
    }

    @Override
    public List<PartSource> parts() {
        try {
            DirCache index = landscapes.repository().readDirCache();
            List<PartSource> parts = new ArrayList<>();
            for (int i = 0; i < index.getEntryCount(); i++) {
                DirCacheEntry entry = index.getEntry(i);
                if (entry.getStage() == DirCacheEntry.STAGE_0 && belongs(entry)) {
                    parts.add(new Staged(entry.getPathString(), entry.getObjectId(), landscapes));
                }
            }
            return parts;
        } catch (IOException e) {
            throw failures().of(e);
        }
    }

    private boolean belongs(DirCacheEntry entry) {
        String path = entry.getPathString();
        return (entry.getRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE && landscapes.formats().accepts(path)
                && Stream.of(path.split("/")).noneMatch(name -> name.startsWith("."));
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        return LandscapeAssembly.ofSome(origin(),
                PartLoading.all(parts().stream().filter(wanted).toList(), landscapes.formats()));
    }

    @Override
    public Landscape read() {
        return LandscapeAssembly.of(origin(), PartLoading.all(parts(), landscapes.formats()));
    }

    private Failures failures() {
        return landscapes.failures(INDEX);
    }

    private record Staged(String path, ObjectId id, GitLandscapes landscapes) implements PartSource {

        @Override
        public String contentKey() {
            return id.name();
        }

        @Override
        public byte[] bytes() throws IOException {
            return landscapes.blobs().bytes(id);
        }
    }
}
