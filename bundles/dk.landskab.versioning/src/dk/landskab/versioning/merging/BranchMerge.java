// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.jgit.Revisions;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Merges a revision into the current branch without leaving Git in the middle of anything: either all is merged and
 * committed, or it is told what is in conflict and nothing was written. To be run again with a resolution. It is what
 * follows a pull that needs a merge.
 *
 * <p>It writes as {@link dk.landskab.versioning.writing.Commit} does: killed at any time, the branch is where it was or
 * at the merge, and the next to open the repository brings the work tree after.
 */
public final class BranchMerge {

    private final GitLandscapes landscapes;
    private final RevCommit ours;
    private final RevCommit theirs;
    private final String revision;

    private BranchMerge(GitLandscapes landscapes, String revision) {
        this.landscapes = landscapes;
        this.revision = revision;
        this.ours = commit(landscapes, Constants.HEAD);
        this.theirs = commit(landscapes, revision);
    }

    /**
     * Merges a revision into the current branch.
     *
     * @param landscapes of the whole repository
     * @param revision what is merged
     * @param resolution how a person decided the conflicts, if at all
     * @param message of the commit
     * @return without a commit where the current branch has all of it already
     * @throws WriteRefusedException where both changed a file that does not belong to the landscape, or something is in
     *             the way of writing
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     * @throws dk.landskab.compare.merge.MergeRefusedException where one of the inputs cannot be merged
     * @throws dk.landskab.compare.merge.ResolutionException where the resolution does not fit
     */
    public static MergeOutcome run(GitLandscapes landscapes, String revision, Optional<Resolution> resolution,
            String message) {
        BranchMerge merge = new BranchMerge(landscapes, revision);
        try {
            return merge.run(resolution, message);
        } catch (IOException e) {
            throw merge.refused("failed", GitReason.of(e));
        }
    }

    /**
     * What merging a revision into the current branch would give; nothing is written.
     *
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     * @throws dk.landskab.compare.merge.MergeRefusedException where one of the inputs cannot be merged
     * @throws dk.landskab.compare.merge.ResolutionException where the resolution does not fit
     */
    public static MergeOutcome.Open preview(GitLandscapes landscapes, String revision, Optional<Resolution> resolution) {
        BranchMerge merge = new BranchMerge(landscapes, revision);
        try {
            return new MergeOutcome.Open(new CommonAncestor(landscapes).merge(merge.ours, merge.theirs, resolution),
                    merge.setters());
        } catch (IOException e) {
            throw merge.refused("failed", GitReason.of(e));
        }
    }

    private static RevCommit commit(GitLandscapes landscapes, String revision) {
        return new Revisions(landscapes.repository(), landscapes.failures(revision)).commit(revision);
    }

    private MergeOutcome run(Optional<Resolution> resolution, String message) throws IOException {
        CommonAncestor commits = new CommonAncestor(landscapes);
        if (commits.bases(ours, theirs).equals(List.of(theirs))) {
            return new MergeOutcome.Merged(Written.of(Map.of()), Optional.empty(), Optional.empty());
        }
        MergeResult result = commits.merge(ours, theirs, resolution);
        return result.isCommittable() ? write(commits, result, message) : new MergeOutcome.Open(result, setters());
    }

    private Setters setters() {
        return new Setters(Map.of(Side.OURS, new Setters.Revision(landscapes, ours.name()), Side.THEIRS,
                new Setters.Revision(landscapes, theirs.name())));
    }

    private MergeOutcome write(CommonAncestor commits, MergeResult result, String message) throws IOException {
        OtherFiles others = others(commits);
        if (!others.left().isEmpty()) {
            throw refused("branch.others", revision, others.left());
        }
        Map<String, Optional<byte[]>> changes = new TreeMap<>(others.changes());
        changes.putAll(MergedFiles.changes(result, landscapes.orEmptyAt(ours)));
        try (WritableRepository at = WritableRepository.open(landscapes.repository().getWorkTree().toPath())) {
            Commit.Committed committed = new Commit(at, message).content(changes).after(ours.name())
                    .merging(List.of(theirs.name())).call().orElseThrow();
            return new MergeOutcome.Merged(Written.of(changes), Optional.of(committed.commit()), Optional.empty());
        }
    }

    private OtherFiles others(CommonAncestor commits) throws IOException {
        List<RevCommit> bases = commits.bases(ours, theirs);
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            RevCommit base = bases.isEmpty() ? null : walk.parseCommit(bases.getFirst());
            return OtherFiles.of(landscapes.repository(), base, ours, theirs,
                    path -> !landscapes.isOfLandscape(path));
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(landscapes.failures(revision).place()),
                Message.of(BranchMerge.class, key, arguments));
    }
}
