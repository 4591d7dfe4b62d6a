// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.UnreadableException;

/**
 * Says what a commit did, if it did something that a history is about.
 *
 * @param cutOff the commits whose parents a shallow clone left behind
 */
record CommitTeller(GitLandscapes landscapes, Interest interest, Set<ObjectId> cutOff) {

    /** The entry of a commit; empty where it has none. */
    Optional<HistoryEntry> entry(Commits.Step step) {
        RevCommit commit = step.commit();
        if (step.failure().isPresent()) {
            Message why = landscapes.failures(commit.name()).of(step.failure().get()).what();
            return Optional.of(new HistoryEntry(commit.name(), Instant.ofEpochSecond(step.time()), "", "", false,
                    Optional.empty(), List.of(), Optional.of(why)));
        }
        if (cutOff.contains(commit)) {
            return Optional.of(entry(commit, Optional.empty(), List.of(), Optional.of(say("cutOff"))));
        }
        if (commit.getParentCount() > 0 && commit.getParent(0).getTree() == null) {
            Message missing = landscapes.failures(commit.name()).missing();
            return Optional.of(troubled(commit, say("unreadable.parent", missing)));
        }
        try {
            return concerns(commit) ? compared(commit) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(troubled(commit, say("unreadable", landscapes.failures(commit.name()).of(e).what())));
        }
    }

    private boolean concerns(RevCommit commit) throws IOException {
        for (ChangedFile file : ChangedFile.of(landscapes.repository(), commit, landscapes.path())) {
            if (landscapes.formats().accepts(file.path()) && interest.mayConcern(file)) {
                return true;
            }
        }
        return false;
    }

    private Optional<HistoryEntry> compared(RevCommit commit) {
        LandscapeSource before = before(commit);
        LandscapeSource after = landscapes.orEmptyAt(commit);
        try {
            Comparison comparison = Comparison.of(before, after);
            List<Difference> differences = interest.of(comparison);
            return differences.isEmpty() && !interest.keepsCommitsWithoutDifferences() ? Optional.empty()
                    : Optional.of(entry(commit, Optional.of(comparison), differences, Optional.empty()));
        } catch (UnreadableException e) {
            String whose = isReadable(after) ? "unreadable.parent" : "unreadable";
            return Optional.of(troubled(commit, say(whose, Message.of(CommitTeller.class, "at",
                    e.location().toString(), e.what()))));
        }
    }

    private LandscapeSource before(RevCommit commit) {
        return commit.getParentCount() == 0 ? new Nothing(landscapes.orEmptyAt(commit).origin())
                : landscapes.orEmptyAt(commit.getParent(0));
    }

    /** Asked only when something could not be read, to tell on which side. */
    private static boolean isReadable(LandscapeSource source) {
        try {
            Landscape whole = source.read();
            return whole != null;
        } catch (UnreadableException e) {
            return false;
        }
    }

    private HistoryEntry troubled(RevCommit commit, Message trouble) {
        return entry(commit, Optional.empty(), List.of(), Optional.of(trouble));
    }

    private static HistoryEntry entry(RevCommit commit, Optional<Comparison> comparison, List<Difference> differences,
            Optional<Message> trouble) {
        PersonIdent author = commit.getAuthorIdent();
        return new HistoryEntry(commit.name(), Instant.ofEpochSecond(commit.getCommitTime()),
                author == null ? "" : author.getName(), commit.getShortMessage(), commit.getParentCount() > 1,
                comparison, differences, trouble);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(CommitTeller.class, key, arguments);
    }
}
