// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.compare.merge.Resolution;
import dk.landskab.model.edit.Message;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Redo;
import dk.landskab.versioning.merging.Unfinished;

/**
 * Merges in the repository that the user stands in.
 *
 * @param resolve the file that decides conflicts, as the user named it; null for the one in Git's folder
 */
record RepositoryMerge(Environment environment, MergeTalk talk, Path resolve) {

    private static final String NAME = "MERGE_RESOLUTION";

    /** Finishes what Git is in the middle of. */
    int finish() throws IOException {
        return run("landskab merge --continue", landscapes -> resolution -> Continuation.run(landscapes, resolution));
    }

    /** Merges a commit again. */
    int redo(String commit) throws IOException {
        Function<Authorship, String> message = each -> Message.of(RepositoryMerge.class, "merge.redo.commit",
                each.subject(), each.commit().substring(0, 10)).in(environment.language());
        return run("landskab merge --redo " + commit,
                landscapes -> resolution -> Redo.run(landscapes, commit, resolution, message));
    }

    private int run(String again, Function<GitLandscapes, Function<Optional<Resolution>, MergeOutcome>> merge)
            throws IOException {
        try (GitLandscapes landscapes = GitLandscapes.ofWorkTree(environment.folder())) {
            ResolutionFile file = file(landscapes);
            Optional<Unfinished> unfinished = Unfinished.of(landscapes);
            if (unfinished.isPresent() && file.putAsideIfBefore(unfinished.get().since())) {
                talk.aside(file.shown());
            }
            return switch (file.use(merge.apply(landscapes))) {
                case MergeOutcome.Open open -> talk.open(open.result(), open.setters(), file,
                        again + (resolve == null ? "" : " --resolve " + resolve));
                case MergeOutcome.Merged merged -> {
                    // Where Git goes on itself, running this again must find the decisions again.
                    if (merged.next().isEmpty()) {
                        file.settle();
                    }
                    yield talk.merged(merged);
                }
            };
        }
    }

    private ResolutionFile file(GitLandscapes landscapes) {
        if (resolve != null) {
            return new ResolutionFile(environment.folder().resolve(resolve), resolve, true);
        }
        Path own = landscapes.gitFolder().resolve(NAME);
        return new ResolutionFile(own, own, false);
    }
}
