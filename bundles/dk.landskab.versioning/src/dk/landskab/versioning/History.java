// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.Revisions;

/**
 * What the commits that lead to a revision did to a landscape, newest first.
 *
 * <p>A stream is lazy: a commit is read when the stream reaches it, and of each commit only the files that it changed.
 * A commit that changed no file of the landscape is left out. One that cannot be read, or whose parent cannot, has an
 * entry that says so, and the stream goes on to its parents. Close the stream where it is not read to its end.
 */
public final class History {

    private final GitLandscapes landscapes;
    private final RevCommit newest;
    private final Set<ObjectId> cutOff;

    private History(GitLandscapes landscapes, String revision) {
        this.landscapes = landscapes;
        Failures failures = landscapes.failures(revision);
        this.newest = new Revisions(landscapes.repository(), failures).commit(revision);
        try {
            this.cutOff = landscapes.repository().getObjectDatabase().getShallowCommits();
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    /**
     * The commits that changed a file of the landscape; one that changed nothing that matters has no differences.
     *
     * @param revision where to begin
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public static Stream<HistoryEntry> of(GitLandscapes landscapes, String revision) {
        return of(landscapes, revision, Optional.empty(), () -> false);
    }

    /**
     * The commits that changed one element or what it contains, with those differences alone.
     *
     * @param revision where to begin
     * @param id of the element, which need not exist at that revision
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public static Stream<HistoryEntry> of(GitLandscapes landscapes, String revision, String id) {
        return of(landscapes, revision, Optional.of(id), () -> false);
    }

    /**
     * The commits that changed a file of the landscape, or one element, for a reader who may give it up.
     *
     * @param revision where to begin
     * @param id of the element, which need not exist at that revision; empty for the whole landscape
     * @param givenUp asked before each commit, also one that has no entry; once it says so the stream ends
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public static Stream<HistoryEntry> of(GitLandscapes landscapes, String revision, Optional<String> id,
            BooleanSupplier givenUp) {
        Interest interest = id.<Interest>map(each -> new Interest.InElement(each, landscapes.blobs()))
                .orElseGet(Interest.InAll::new);
        return new History(landscapes, revision).entries(interest, givenUp);
    }

    private Stream<HistoryEntry> entries(Interest interest, BooleanSupplier givenUp) {
        CommitTeller teller = new CommitTeller(landscapes, interest, cutOff);
        Commits commits = new Commits(new RevWalk(landscapes.repository()), newest);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(commits, Spliterator.ORDERED), false)
                .onClose(commits::close)
                .takeWhile(step -> !givenUp.getAsBoolean())
                .flatMap(step -> teller.entry(step).stream());
    }
}
