// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.Revisions;

/**
 * What Git is in the middle of, as its own files say: which two commits are brought together, and what they began with.
 *
 * @param landscapes the repository
 * @param kind what Git is doing
 * @param ours what is merged into
 * @param theirs what is merged; empty for what comes before the first commit
 * @param from what both began with, where that is one known commit; null for the first commit's parent
 */
public record Unfinished(GitLandscapes landscapes, Kind kind, RevCommit ours, Optional<RevCommit> theirs,
        RevCommit from) {

    /** What Git can be in the middle of. */
    public enum Kind {
        /** {@code git merge}. */
        MERGE("MERGE_HEAD", "git commit"),
        /** {@code git rebase}. */
        REBASE("REBASE_HEAD", "git rebase --continue"),
        /** {@code git cherry-pick}. */
        CHERRY_PICK(Constants.CHERRY_PICK_HEAD, "git cherry-pick --continue"),
        /** {@code git revert}. */
        REVERT(Constants.REVERT_HEAD, "git revert --continue");

        private final String head;
        private final String next;

        Kind(String head, String next) {
            this.head = head;
            this.next = next;
        }

        /** The file of Git's folder that says that Git is doing it, and since when. */
        String head() {
            return head;
        }

        /** The command with which Git goes on. */
        public String next() {
            return next;
        }
    }

    /**
     * What the repository is in the middle of; empty where it is at rest.
     *
     * @throws WriteRefusedException where several branches are merged at once
     * @throws dk.landskab.store.UnreadableException where a commit cannot be read
     */
    public static Optional<Unfinished> of(GitLandscapes landscapes) {
        try {
            for (Kind kind : Kind.values()) {
                Optional<ObjectId> head = head(landscapes, kind);
                if (head.isPresent()) {
                    return Optional.of(of(landscapes, kind, head.get()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw landscapes.failures(Constants.HEAD).of(e);
        }
    }

    private static Optional<ObjectId> head(GitLandscapes landscapes, Kind kind) throws IOException {
        Repository repository = landscapes.repository();
        Path folder = repository.getDirectory().toPath();
        Path file = folder.resolve(kind.head);
        // Git leaves REBASE_HEAD behind when a rebase is over.
        boolean over = kind == Kind.REBASE && !Files.exists(folder.resolve("rebase-merge"))
                && !Files.exists(folder.resolve("rebase-apply"));
        if (over || !Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readString(file, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != 1) {
            throw new WriteRefusedException(Location.of(file.toString()), Message.of(Unfinished.class, "octopus"));
        }
        return Optional.of(ObjectId.fromString(lines.getFirst().strip()));
    }

    private static Unfinished of(GitLandscapes landscapes, Kind kind, ObjectId head) throws IOException {
        RevCommit ours = new Revisions(landscapes.repository(), landscapes.failures(Constants.HEAD))
                .commit(Constants.HEAD);
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            RevCommit other = walk.parseCommit(head);
            RevCommit parent = other.getParentCount() == 0 ? null : walk.parseCommit(other.getParent(0));
            return switch (kind) {
                case MERGE -> new Unfinished(landscapes, kind, ours, Optional.of(other), null);
                case REVERT -> new Unfinished(landscapes, kind, ours, Optional.ofNullable(parent), other);
                case REBASE, CHERRY_PICK -> new Unfinished(landscapes, kind, ours, Optional.of(other), parent);
            };
        }
    }

    /**
     * Since when Git is in the middle of it; what is older belongs to an attempt that was given up.
     *
     * @throws IOException where Git's own file cannot be looked at
     */
    public FileTime since() throws IOException {
        return Files.getLastModifiedTime(landscapes.gitFolder().resolve(kind.head()));
    }

    /** What both began with. */
    Landscape base() throws IOException {
        CommonAncestor ancestor = new CommonAncestor(landscapes);
        return kind == Kind.MERGE ? ancestor.of(ours, theirs.orElseThrow())
                : ancestor.at(Optional.ofNullable(from));
    }
}
