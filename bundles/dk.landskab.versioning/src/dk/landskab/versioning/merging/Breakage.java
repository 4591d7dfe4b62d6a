// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.Revisions;

/**
 * The commit since which a landscape breaks what it kept before. Git lets nobody check a rebase, and merges on machines
 * without us; so the break is looked for when the landscape is read.
 *
 * @param commit the newest that broke something
 * @param problems what it broke
 */
public record Breakage(Authorship commit, List<Problem> problems) {

    /** Copies the list. */
    public Breakage {
        problems = List.copyOf(problems);
    }

    /**
     * Looks from a revision back to the commit that broke what is broken there. A landscape that keeps everything, the
     * usual case, is read once and no other commit is looked at.
     *
     * @return empty where nothing is broken, or it was so from the first commit on
     * @throws UnreadableException where the revision cannot be read
     */
    public static Optional<Breakage> of(GitLandscapes landscapes, String revision) {
        RevCommit newest = new Revisions(landscapes.repository(), landscapes.failures(revision)).commit(revision);
        Landscape landscape = landscapes.orEmptyAt(newest).read();
        if (Invariants.broken(landscape, List.of()).isEmpty()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            walk.markStart(walk.parseCommit(newest));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                List<Problem> broken = commit.getParentCount() == 0 ? List.of() : broken(landscapes, commit);
                if (!broken.isEmpty()) {
                    return Optional.of(new Breakage(Authorship.of(commit), broken));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw landscapes.failures(revision).of(e);
        }
    }

    /** A commit that cannot be read broke nothing that a merge could mend. */
    private static List<Problem> broken(GitLandscapes landscapes, RevCommit commit) {
        try {
            return MergeCheck.of(landscapes, commit);
        } catch (UnreadableException unreadable) {
            return List.of();
        }
    }
}
