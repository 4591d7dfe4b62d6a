// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

import dk.landskab.compare.merge.Merge;
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

    /** The landscape that two commits began with; an empty one where they have nothing in common. */
    Landscape of(RevCommit ours, RevCommit theirs) throws IOException {
        List<RevCommit> bases = bases(ours, theirs);
        if (bases.isEmpty()) {
            return LandscapeAssembly.of(Origin.of(landscapes.failures("").place()), List.of());
        }
        Landscape base = read(bases.getFirst());
        for (RevCommit next : bases.subList(1, bases.size())) {
            base = Merge.of(of(bases.getFirst(), next), base, read(next)).landscape();
        }
        return base;
    }

    private Landscape read(RevCommit commit) {
        return landscapes.orEmptyAt(commit).read();
    }

    private List<RevCommit> bases(RevCommit ours, RevCommit theirs) throws IOException {
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
