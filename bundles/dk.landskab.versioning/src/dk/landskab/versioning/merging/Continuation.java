// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;

import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Finishes what Git is in the middle of: merges the landscape again over all its files, from the commits, and puts the
 * result in the place of what Git left. A merge is committed; where Git goes on itself, as in a rebase, it is left to
 * its own {@code --continue}.
 *
 * <p>With conflicts that nobody decided, nothing is written. Running it again after a failure does what is missing.
 */
public final class Continuation {

    private final GitLandscapes landscapes;
    private final Unfinished unfinished;

    private Continuation(GitLandscapes landscapes, Unfinished unfinished) {
        this.landscapes = landscapes;
        this.unfinished = unfinished;
    }

    /**
     * Merges what is unfinished.
     *
     * @param landscapes of the whole repository
     * @param resolution how a person decided the conflicts, if at all
     * @throws WriteRefusedException where nothing is unfinished or something cannot be written
     * @throws dk.landskab.compare.merge.MergeRefusedException where one of the inputs cannot be merged
     * @throws dk.landskab.compare.merge.ResolutionException where the resolution does not fit
     */
    public static MergeOutcome run(GitLandscapes landscapes, Optional<Resolution> resolution) {
        return of(landscapes, continuation -> {
            MergeResult result = continuation.result(resolution);
            return result.isCommittable() ? continuation.merged(result)
                    : new MergeOutcome.Open(result, continuation.setters());
        });
    }

    /**
     * What finishing it would give; nothing is written.
     *
     * @throws WriteRefusedException where nothing is unfinished
     * @throws dk.landskab.compare.merge.MergeRefusedException where one of the inputs cannot be merged
     * @throws dk.landskab.compare.merge.ResolutionException where the resolution does not fit
     */
    public static MergeOutcome.Open preview(GitLandscapes landscapes, Optional<Resolution> resolution) {
        return of(landscapes, continuation -> new MergeOutcome.Open(continuation.result(resolution),
                continuation.setters()));
    }

    private interface Work<T> {

        T of(Continuation continuation) throws IOException;
    }

    private static <T> T of(GitLandscapes landscapes, Work<T> work) {
        Path place = landscapes.repository().getDirectory().toPath();
        Unfinished unfinished = Unfinished.of(landscapes).orElseThrow(() -> new WriteRefusedException(
                Location.of(place.toString()), Message.of(Continuation.class, "nothingUnfinished")));
        try {
            return work.of(new Continuation(landscapes, unfinished));
        } catch (IOException e) {
            throw new WriteRefusedException(Location.of(place.toString()),
                    Message.of(Continuation.class, "failed", GitReason.of(e)), e);
        }
    }

    private MergeResult result(Optional<Resolution> resolution) throws IOException {
        CommonAncestor commits = new CommonAncestor(landscapes);
        return CommonAncestor.merge(unfinished.base(), commits.at(Optional.of(unfinished.ours())),
                commits.at(unfinished.theirs()), resolution);
    }

    private Setters setters() {
        Setters.Revision ours = new Setters.Revision(landscapes, Constants.HEAD);
        return new Setters(unfinished.kind() == Unfinished.Kind.REVERT ? Map.of(Side.OURS, ours)
                : Map.of(Side.OURS, ours, Side.THEIRS,
                        new Setters.Revision(landscapes, unfinished.theirs().orElseThrow().name())));
    }

    private MergeOutcome merged(MergeResult result) throws IOException {
        try (WritableRepository at = WritableRepository.open(landscapes.repository().getWorkTree().toPath())) {
            Written written = write(at, result);
            if (!written.others().isEmpty() || unfinished.kind() != Unfinished.Kind.MERGE) {
                return new MergeOutcome.Merged(written, Optional.empty(), Optional.of(unfinished.kind().next()));
            }
            Optional<Commit.Committed> committed = new Commit(at, preparedMessage()).call();
            return new MergeOutcome.Merged(written, committed.map(Commit.Committed::commit), Optional.empty());
        }
    }

    private Written write(WritableRepository at, MergeResult result) throws IOException {
        WorkTree tree = new WorkTree(at);
        tree.mayReplace(unfinished.ours());
        for (RevCommit commit : unfinished.theirs().stream().toList()) {
            tree.mayReplace(commit);
        }
        Written written = tree.write(MergedFiles.of(result));
        tree.settle();
        return written;
    }

    /** As Git prepared it, without the lines that are for whoever edits it. */
    private String preparedMessage() throws IOException {
        String prepared = landscapes.repository().readMergeCommitMsg();
        return prepared == null ? "" : prepared.lines().filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n")).strip() + "\n";
    }
}
