// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

import dk.landskab.model.edit.Message;
import dk.landskab.store.PartDraft;
import dk.landskab.versioning.settings.Hook;

/**
 * Commits: the files of the landscape that have changed in the work tree, or certain files, or content that is handed
 * over. Nothing else gets into the commit; what else is changed or staged stays so. A merge that is under way and has
 * no conflict left is committed whole.
 *
 * <p>The author is the one that Git is configured with. Hooks are asked, and commits are signed, as the user has
 * configured it. Files, index and branch change as the package says; a branch that somebody moved meanwhile is not
 * moved, and the caller is told. An instance is called once.
 */
public final class Commit {

    /**
     * What was committed.
     *
     * @param commit the full hash
     * @param complaints of hooks that ran afterwards
     */
    public record Committed(String commit, List<Message> complaints) {

        /** Copies the list. */
        public Committed {
            complaints = List.copyOf(complaints);
        }
    }

    private final WritableRepository at;
    private final String message;
    private final List<ObjectId> merged = new ArrayList<>();
    private CommitContent content = new CommitContent.FromWorkTree(List.of());
    private Optional<String> branch = Optional.empty();
    private Optional<ObjectId> expected = Optional.empty();
    private boolean called;

    /** A commit of the files of the landscape that have changed. */
    public Commit(WritableRepository at, String message) {
        this.at = at;
        this.message = message;
    }

    /** Commits these files and folders of the work tree instead, by their paths from the folder of the landscape. */
    public Commit paths(Collection<String> paths) {
        content = new CommitContent.FromWorkTree(List.copyOf(paths));
        return this;
    }

    /**
     * Commits these bytes instead, by path from the folder of the landscape; empty for a file that is to go. The work
     * tree, if there is one, is brought after, which is refused where other changes would be lost.
     */
    public Commit content(Map<String, Optional<byte[]>> files) {
        content = new CommitContent.Given(Map.copyOf(files));
        return this;
    }

    /**
     * Commits these files instead; as {@link #content}.
     *
     * @throws dk.landskab.store.WriteRefusedException where something cannot be written
     */
    public Commit drafts(Collection<PartDraft> drafts) {
        Map<String, Optional<byte[]>> files = new TreeMap<>();
        for (PartDraft draft : drafts) {
            files.put(draft.path(), Optional.of(draft.bytes(at.formats().of(draft.path())
                    .orElseThrow(() -> at.refusals().of("noFormat", draft.path())))));
        }
        return content(files);
    }

    /**
     * Commits onto a branch other than the current one, or in a bare repository.
     *
     * @param name of the branch, short
     */
    public Commit onto(String name) {
        branch = Optional.of(Constants.R_HEADS + name);
        return this;
    }

    /**
     * Refuses to commit onto anything but this.
     *
     * @param commit the full hash; 40 zeros where the branch must not have a commit yet
     */
    public Commit after(String commit) {
        expected = Optional.of(ObjectId.fromString(commit));
        return this;
    }

    /** Adds parents after the first, by their full hashes: the commit is a merge. */
    public Commit merging(Collection<String> parents) {
        parents.stream().map(ObjectId::fromString).forEach(merged::add);
        return this;
    }

    /**
     * Commits.
     *
     * @return empty where nothing is to be committed
     * @throws OvertakenException where somebody moved the branch meanwhile
     * @throws LockedException where somebody else is writing, or was and left a lock
     * @throws WouldLoseException where the work tree cannot follow
     * @throws dk.landskab.store.WriteRefusedException where anything else is in the way; nothing was changed
     */
    public Optional<Committed> call() {
        if (called) {
            throw new IllegalStateException("a commit is called once");
        }
        called = true;
        try {
            Head head = Head.of(at.repository());
            if (branch.isPresent() && !branch.get().equals(head.ref())) {
                new CheckedOut(at).refuse(branch.get());
                return commit(Head.at(at.repository(), branch.get()), null);
            }
            if (!at.hasWorkTree()) {
                return commit(head, null);
            }
            try (IndexLock lock = at.lock()) {
                return commit(Head.of(at.repository()), lock);
            }
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    private Optional<Committed> commit(Head before, IndexLock lock) throws IOException {
        if (expected.isPresent()) {
            before.refuseUnlessAt(expected.get(), at.refusals());
        }
        if (content instanceof CommitContent.FromWorkTree && lock == null) {
            throw at.refusals().of("noWorkTree");
        }
        Optional<ObjectId> commit = new NewCommit(at, before, lock).make(message, content, merged);
        return commit.map(each -> new Committed(each.name(),
                new Hook(at.settings(), "post-commit").tell("").stream().toList()));
    }
}
