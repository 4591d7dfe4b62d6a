// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.jgit.Revisions;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Merges a commit again that Git merged without us, be it a merge, or a copy that a rebase or a cherry-pick made. What it
 * should have been is committed on top of what is there: history that others may have is never rewritten. What was
 * committed since then is kept, merged with the correction.
 */
public final class Redo {

    private final GitLandscapes landscapes;
    private final CommonAncestor commits;
    private final RevCommit head;
    private final RevCommit commit;

    /** What a commit was made of. */
    private record Inputs(Landscape base, Landscape ours, Landscape theirs, String ourName, String theirName) {
    }

    private Redo(GitLandscapes landscapes, RevCommit head, RevCommit commit) {
        this.landscapes = landscapes;
        this.commits = new CommonAncestor(landscapes);
        this.head = head;
        this.commit = commit;
    }

    /**
     * Merges a commit again.
     *
     * @param landscapes of the whole repository
     * @param revision of the commit, which leads to HEAD
     * @param resolution how a person decided the conflicts, if at all
     * @param message of the new commit, for the one that is merged again, before the line that names it
     * @throws WriteRefusedException where something is not committed yet, the commit merged nothing, its original is
     *             gone, or what came later contradicts the correction
     * @throws MergeRefusedException where one of the inputs cannot be merged
     */
    public static MergeOutcome run(GitLandscapes landscapes, String revision, Optional<Resolution> resolution,
            Function<Authorship, String> message) {
        RevCommit head = commit(landscapes, Constants.HEAD);
        RevCommit commit = commit(landscapes, revision);
        Redo redo = new Redo(landscapes, head, commit);
        try {
            redo.refuseUnlessAtRest();
            return redo.run(resolution, message.apply(Authorship.of(commit)) + "\n\nlandskab merge --redo "
                    + commit.name());
        } catch (IOException | GitAPIException e) {
            throw new WriteRefusedException(Location.of(landscapes.failures(revision).place()),
                    Message.of(Redo.class, "failed", GitReason.of(e)), e);
        }
    }

    private static RevCommit commit(GitLandscapes landscapes, String revision) {
        return new Revisions(landscapes.repository(), landscapes.failures(revision)).commit(revision);
    }

    private void refuseUnlessAtRest() throws IOException, GitAPIException {
        if (Unfinished.of(landscapes).isPresent()) {
            throw refused("redo.unfinished");
        }
        if (!new Git(landscapes.repository()).status().call().getUncommittedChanges().isEmpty()) {
            throw refused("redo.uncommitted");
        }
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            if (!walk.isMergedInto(walk.parseCommit(commit), walk.parseCommit(head))) {
                throw refused("redo.elsewhere");
            }
        }
    }

    private MergeOutcome run(Optional<Resolution> resolution, String message) throws IOException {
        Inputs inputs = commit.getParentCount() > 1 ? ofMerge() : ofCopy();
        MergeResult again = CommonAncestor.merge(inputs.base(), inputs.ours(), inputs.theirs(), resolution);
        if (!again.isCommittable()) {
            return new MergeOutcome.Open(again, new Setters(Map.of(
                    Side.OURS, new Setters.Revision(landscapes, inputs.ourName()),
                    Side.THEIRS, new Setters.Revision(landscapes, inputs.theirName()))));
        }
        return write(commit.equals(head) ? again : withWhatCameLater(again), message);
    }

    private Inputs ofMerge() throws IOException {
        if (commit.getParentCount() > 2) {
            throw refused("octopus");
        }
        RevCommit ours = commit.getParent(0);
        RevCommit theirs = commit.getParent(1);
        return new Inputs(commits.of(ours, theirs), commits.at(Optional.of(ours)), commits.at(Optional.of(theirs)),
                ours.name(), theirs.name());
    }

    private Inputs ofCopy() throws IOException {
        RevCommit original = new Original(landscapes.repository()).of(commit).orElseThrow(
                () -> refused("redo.noOriginal"));
        if (commit.getParentCount() == 0 || original.getParentCount() == 0) {
            throw refused("redo.noOriginal");
        }
        RevCommit ours = commit.getParent(0);
        return new Inputs(commits.at(Optional.of(original.getParent(0))), commits.at(Optional.of(ours)),
                commits.at(Optional.of(original)), ours.name(), original.name());
    }

    private MergeResult withWhatCameLater(MergeResult again) {
        try {
            MergeResult both = Merge.of(commits.at(Optional.of(commit)), commits.at(Optional.of(head)),
                    again.landscape());
            if (both.isCommittable()) {
                return both;
            }
            throw refused("redo.contradicted", both.conflicts().getFirst().what());
        } catch (MergeRefusedException e) {
            throw refused("redo.contradicted", e.what());
        }
    }

    private MergeOutcome write(MergeResult result, String message) throws IOException {
        Map<String, Optional<byte[]>> changes = MergedFiles.changes(result, landscapes.orEmptyAt(head));
        try (WritableRepository at = WritableRepository.open(landscapes.repository().getWorkTree().toPath())) {
            Optional<Commit.Committed> committed = changes.isEmpty() ? Optional.empty()
                    : new Commit(at, message).content(changes).after(head.name()).call();
            return new MergeOutcome.Merged(Written.of(changes), committed.map(Commit.Committed::commit),
                    Optional.empty());
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = commit.abbreviate(10).name();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new WriteRefusedException(Location.of(landscapes.repository().getDirectory().toString()),
                Message.of(Redo.class, key, all));
    }
}
