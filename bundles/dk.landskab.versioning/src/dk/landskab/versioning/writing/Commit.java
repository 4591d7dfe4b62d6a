// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;

import dk.landskab.model.edit.Message;
import dk.landskab.store.PartDraft;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.settings.Signing;

/**
 * Commits: the files of the landscape that have changed in the work tree, or certain files, or content that is handed
 * over. Nothing else gets into the commit; what else is changed or staged stays so. A merge that is under way and has no
 * conflict left is committed whole.
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
            files.put(draft.path(), Optional.of(at.formats().of(draft.path())
                    .orElseThrow(() -> at.refusals().of("noFormat", draft.path()))
                    .write(draft.path(), draft.root())));
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
                return commit(other(branch.get()), null);
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

    private Head other(String ref) throws IOException {
        new CheckedOut(at).refuse(ref);
        return now(ref);
    }

    private Head now(String ref) throws IOException {
        Ref there = at.repository().exactRef(ref);
        return new Head(ref, there == null || there.getObjectId() == null ? ObjectId.zeroId() : there.getObjectId());
    }

    private Optional<Committed> commit(Head before, IndexLock lock) throws IOException {
        if (expected.isPresent()) {
            refuseUnless(expected.get(), before);
        }
        if (content instanceof CommitContent.FromWorkTree && lock == null) {
            throw at.refusals().of("noWorkTree");
        }
        boolean ends = lock != null && refuseWhatIsUnderWay();
        try (NewObjects objects = new NewObjects(at.repository())) {
            DirCache index = lock == null ? DirCache.newInCore() : lock.index();
            DirCache next = ends ? lock.index() : unchanged(before);
            AbstractTreeIterator base = ends ? new DirCacheIterator(index) : iterator(before);
            CommitContent.apply(content.changes(at, base, index, objects), next);
            ObjectId tree = next.writeTree(objects);
            if (merged.isEmpty() && tree.equals(treeOrEmpty(before))) {
                return Optional.empty();
            }
            ObjectId commit = write(before, next, objects);
            move(before, commit, lock, ends);
            return Optional.of(new Committed(commit.name(),
                    new Hook(at.settings(), "post-commit").tell("").stream().toList()));
        }
    }

    /** Says whether a merge is under way that this commit ends. */
    private boolean refuseWhatIsUnderWay() throws IOException {
        RepositoryState state = at.repository().getRepositoryState();
        return switch (state) {
            case SAFE, BISECTING -> false;
            case MERGING_RESOLVED -> {
                new MergeState(at.repository()).heads().stream().filter(each -> !merged.contains(each))
                        .forEach(merged::add);
                yield true;
            }
            case MERGING -> throw at.refusals().of("conflicts");
            default -> throw at.refusals().of("underWay", state.getDescription());
        };
    }

    private DirCache unchanged(Head before) throws IOException {
        if (before.isUnborn()) {
            return DirCache.newInCore();
        }
        try (ObjectReader reader = at.repository().newObjectReader()) {
            return DirCache.read(reader, Advance.tree(at.repository(), before));
        }
    }

    private AbstractTreeIterator iterator(Head before) throws IOException {
        if (before.isUnborn()) {
            return new EmptyTreeIterator();
        }
        try (ObjectReader reader = at.repository().newObjectReader()) {
            return new CanonicalTreeParser(null, reader, Advance.tree(at.repository(), before));
        }
    }

    private ObjectId treeOrEmpty(Head before) throws IOException {
        return before.isUnborn() ? Constants.EMPTY_TREE_ID : Advance.tree(at.repository(), before);
    }

    private ObjectId write(Head before, DirCache next, NewObjects objects) throws IOException {
        Identity identity = new Identity(at.settings());
        PersonIdent author = identity.author();
        PersonIdent committer = identity.committer();
        CommitHooks hooks = new CommitHooks(at, !merged.isEmpty());
        if (hooks.wantFiles()) {
            objects.flush();
        }
        DirCache asked = hooks.askForFiles(next);
        CommitBuilder commit = new CommitBuilder();
        commit.setMessage(hooks.askForMessage(message, asked));
        if (commit.getMessage().isBlank()) {
            throw at.refusals().of("noMessage");
        }
        commit.setTreeId(asked.writeTree(objects));
        List<ObjectId> parents = new ArrayList<>(before.isUnborn() ? List.of() : List.of(before.commit()));
        parents.addAll(merged);
        commit.setParentIds(parents);
        commit.setAuthor(author);
        commit.setCommitter(committer);
        Signing signing = new Signing(at.settings());
        if (signing.ofCommits()) {
            signing.sign(commit, committer);
        }
        ObjectId id = objects.insert(commit);
        refuseUnless(before.commit(), now(before.ref()));
        objects.flush();
        return id;
    }

    /** Looks before objects are written that nobody would ever use; what counts is the look under the ref's lock. */
    private void refuseUnless(ObjectId read, Head now) {
        if (!read.equals(now.commit())) {
            throw new OvertakenException(at.refusals().location(), now.shortName(), hash(read), hash(now.commit()));
        }
    }

    private static String hash(ObjectId id) {
        return id.equals(ObjectId.zeroId()) ? "" : id.name();
    }

    private void move(Head before, ObjectId commit, IndexLock lock, boolean endsMerge) throws IOException {
        String kind = before.isUnborn() ? "commit (initial): " : merged.isEmpty() ? "commit: " : "commit (merge): ";
        String why = kind + message.strip().lines().findFirst().orElse("");
        PersonIdent committer = new Identity(at.settings()).committer();
        if (lock == null && !before.ref().equals(Head.of(at.repository()).ref())) {
            new RefMove(at, before.ref()).set(before.commit(), commit, committer, why);
            return;
        }
        Advance advance = new Advance(at, lock, before).by(committer);
        if (content instanceof CommitContent.FromWorkTree) {
            advance.fromWorkTree();
        }
        if (endsMerge) {
            advance.endingMerge();
        }
        advance.to(commit, why);
    }
}
