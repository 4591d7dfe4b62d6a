// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commits that lead to one, newest first and none before its children in a history whose clocks agree. A commit
 * that cannot be read ends its own line and no other. Reads a commit when its child is asked for.
 */
final class Commits implements Iterator<Commits.Step> {

    /**
     * A commit on the way.
     *
     * @param time in seconds; of its child where the commit itself could not be read
     * @param failure why it could not be read
     */
    record Step(RevCommit commit, int time, Optional<IOException> failure) {
    }

    private final RevWalk walk;
    private final PriorityQueue<RevCommit> ahead = new PriorityQueue<>(
            Comparator.comparingInt(RevCommit::getCommitTime).reversed());
    private final Deque<Step> broken = new ArrayDeque<>();
    private final Set<ObjectId> seen = new HashSet<>();

    Commits(RevWalk walk, RevCommit newest) {
        this.walk = walk;
        see(newest, newest.getCommitTime());
    }

    @Override
    public boolean hasNext() {
        boolean more = !broken.isEmpty() || !ahead.isEmpty();
        if (!more) {
            walk.close();
        }
        return more;
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!broken.isEmpty()) {
            return broken.poll();
        }
        RevCommit commit = ahead.poll();
        for (RevCommit parent : commit.getParents()) {
            see(parent, commit.getCommitTime());
        }
        return new Step(commit, commit.getCommitTime(), Optional.empty());
    }

    void close() {
        walk.close();
    }

    private void see(ObjectId id, int childTime) {
        if (!seen.add(id.copy())) {
            return;
        }
        try {
            ahead.add(walk.parseCommit(id));
        } catch (IOException e) {
            broken.add(new Step(walk.lookupCommit(id), childTime, Optional.of(e)));
        }
    }
}
