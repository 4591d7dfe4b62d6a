// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.revwalk.RevCommit;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;

/**
 * Tells which of the facts about an element a commit took over from one of its parents as they were.
 *
 * @param interest the element
 */
record Unchanged(GitLandscapes landscapes, Interest interest) {

    /**
     * Those of the facts that already held in the parent. Reads only where a file in which the element occurs differs.
     *
     * @throws IOException where the trees cannot be read
     * @throws dk.landskab.store.UnreadableException where a file of one of them cannot be read
     */
    Set<Fact> among(Set<Fact> facts, RevCommit parent, RevCommit commit) throws IOException {
        if (!mayDiffer(parent, commit)) {
            return facts;
        }
        List<Difference> differences = interest
                .of(Comparison.of(landscapes.orEmptyAt(parent), landscapes.orEmptyAt(commit)));
        Set<Fact> kept = new HashSet<>(facts);
        for (Difference difference : differences) {
            String id = difference.subject().getId();
            switch (difference) {
                case Difference.Added added -> kept.removeIf(fact -> fact.id().equals(id));
                case Difference.Changed changed -> kept.remove(Fact.of(id, changed.path()));
                default -> { }
            }
        }
        return kept;
    }

    private boolean mayDiffer(RevCommit parent, RevCommit commit) throws IOException {
        for (ChangedFile file : ChangedFile.between(landscapes.repository(), parent, commit, landscapes.path())) {
            if (landscapes.formats().accepts(file.path()) && interest.mayConcern(file)) {
                return true;
            }
        }
        return false;
    }
}
