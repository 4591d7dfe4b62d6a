// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.versioning.GitLandscapes;

/**
 * What two branches began with. Where they crossed before, so that there are several such commits, these are merged into
 * one landscape first, as Git's own recursive merge does; what they disagree on among themselves is taken from the one
 * that Git names first, and shows as a conflict if both sides touch it.
 */
record CommonAncestor(GitLandscapes landscapes) {

    private static final String NOTHING = "∅";

    /** The landscape that two commits began with; an empty one where they have nothing in common. */
    Landscape of(RevCommit ours, RevCommit theirs) throws IOException {
        List<RevCommit> bases = bases(ours, theirs);
        Landscape base = at(bases.stream().findFirst());
        for (RevCommit next : bases.stream().skip(1).toList()) {
            base = Merge.of(of(bases.getFirst(), next), base, at(Optional.of(next))).landscape();
        }
        return base;
    }

    /** Merges two commits from what they began with. */
    MergeResult merge(RevCommit ours, RevCommit theirs, Optional<Resolution> resolution) throws IOException {
        return merge(of(ours, theirs), at(Optional.of(ours)), at(Optional.of(theirs)), resolution);
    }

    /** Merges three landscapes, with the conflicts decided as far as a resolution does. */
    static MergeResult merge(Landscape base, Landscape ours, Landscape theirs, Optional<Resolution> resolution) {
        return resolution.isPresent() ? Merge.of(base, ours, theirs, resolution.get()) : Merge.of(base, ours, theirs);
    }

    /** The landscape at a commit; an empty one for no commit. */
    Landscape at(Optional<RevCommit> commit) {
        return commit.map(each -> landscapes.orEmptyAt(each).read())
                .orElseGet(() -> LandscapeAssembly.of(Origin.of(NOTHING), List.of()));
    }

    /** The commits that both come from and that lead to no other such one; their heads are read. */
    List<RevCommit> bases(RevCommit ours, RevCommit theirs) throws IOException {
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ours));
            walk.markStart(walk.parseCommit(theirs));
            List<RevCommit> bases = new ArrayList<>();
            for (RevCommit base = walk.next(); base != null; base = walk.next()) {
                bases.add(base);
            }
            return bases;
        }
    }
}
