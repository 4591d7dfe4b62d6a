// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jgit.dircache.DirCache;
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
 *
 * @param file the index, where it is not the repository's own: Git makes one of its own for some commits
 */
record StagedLandscape(GitLandscapes landscapes, Optional<Path> file) implements LandscapeSource {

    private static final String INDEX = "index";

    @Override
    public Origin origin() {
        return Origin.of(failures().place());
    }

    @Override
    public List<PartSource> parts() {
        try {
            DirCache index = file.isPresent() ? DirCache.read(file.get().toFile(), landscapes.repository().getFS())
                    : landscapes.repository().readDirCache();
            return StagedFiles.of(index, landscapes.formats()).ready().stream().<PartSource>map(entry -> new Staged(
                    entry.getPathString(), entry.getObjectId(), landscapes)).toList();
        } catch (IOException e) {
            throw failures().of(e);
        }
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
