// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Problem;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.Revisions;

/** What a commit, or what stands ready to be committed, breaks that the commits that it is made of keep. */
public final class MergeCheck {

    private MergeCheck() {
    }

    /**
     * What the index breaks.
     *
     * @param index where Git made one of its own for the commit
     * @throws dk.landskab.store.UnreadableException where a file in it cannot be read, as one with conflict markers
     */
    public static List<Problem> ofIndex(GitLandscapes landscapes, Optional<Path> index) {
        return Invariants.broken(new StagedLandscape(landscapes, index), parents(landscapes));
    }

    /**
     * What a commit breaks.
     *
     * @throws dk.landskab.store.UnreadableException where there is no such commit or it cannot be read
     */
    public static List<Problem> of(GitLandscapes landscapes, String revision) {
        return of(landscapes, new Revisions(landscapes.repository(), landscapes.failures(revision)).commit(revision));
    }

    /** What a commit breaks. */
    public static List<Problem> of(GitLandscapes landscapes, RevCommit commit) {
        return Invariants.broken(landscapes.orEmptyAt(commit),
                Stream.of(commit.getParents()).map(landscapes::orEmptyAt).toList());
    }

    /** HEAD and what Git is bringing to it. */
    private static List<LandscapeSource> parents(GitLandscapes landscapes) {
        List<LandscapeSource> parents = new ArrayList<>();
        Unfinished.of(landscapes).ifPresentOrElse(unfinished -> {
            parents.add(landscapes.orEmptyAt(unfinished.ours()));
            unfinished.theirs().map(landscapes::orEmptyAt).ifPresent(parents::add);
        }, () -> head(landscapes).map(landscapes::orEmptyAt).ifPresent(parents::add));
        return parents;
    }

    private static Optional<RevCommit> head(GitLandscapes landscapes) {
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            ObjectId head = landscapes.repository().resolve(Constants.HEAD);
            return head == null ? Optional.empty() : Optional.of(walk.parseCommit(head));
        } catch (IOException e) {
            throw landscapes.failures(Constants.HEAD).of(e);
        }
    }
}
