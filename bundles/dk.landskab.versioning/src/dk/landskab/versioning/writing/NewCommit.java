// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;

import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.settings.Signing;

/**
 * One commit on top of where a branch stands: its tree is put together, its hooks are asked, its objects are written,
 * and then the branch is moved to it.
 */
final class NewCommit {

    private final WritableRepository at;
    private final Head before;
    private final IndexLock lock;
    private final MergeState merge;

    /**
     * A commit to be made.
     *
     * @param before where the branch stands
     * @param lock of the work tree that follows; null where none does
     */
    NewCommit(WritableRepository at, Head before, IndexLock lock) {
        this.at = at;
        this.before = before;
        this.lock = lock;
        this.merge = new MergeState(at.repository());
    }

    /**
     * Makes the commit.
     *
     * @param others the parents after the first
     * @return empty where nothing is to be committed
     */
    Optional<ObjectId> make(String message, CommitContent content, List<ObjectId> others) throws IOException {
        boolean endsMerge = lock != null && refuseWhatIsUnderWay();
        List<ObjectId> merged = endsMerge ? Stream.concat(others.stream(), merge.heads().stream()).distinct().toList()
                : List.copyOf(others);
        try (NewObjects objects = new NewObjects(at.repository())) {
            DirCache index = lock == null ? DirCache.newInCore() : lock.index();
            DirCache next = endsMerge ? lock.index() : unchanged();
            AbstractTreeIterator base = endsMerge ? new DirCacheIterator(index) : iterator();
            CommitContent.apply(content.changes(at, base, index, objects), next);
            ObjectId old = before.isUnborn() ? Constants.EMPTY_TREE_ID : Advance.tree(at.repository(), before);
            if (merged.isEmpty() && next.writeTree(objects).equals(old)) {
                return Optional.empty();
            }
            CommitBuilder commit = asked(message, next, merged, objects);
            ObjectId id = written(commit, objects);
            move(commit, id, content instanceof CommitContent.FromWorkTree, endsMerge);
            return Optional.of(id);
        }
    }

    /** Says whether a merge is under way that this commit ends. */
    private boolean refuseWhatIsUnderWay() throws IOException {
        RepositoryState state = at.repository().getRepositoryState();
        return switch (state) {
            case SAFE, BISECTING -> false;
            case MERGING_RESOLVED -> true;
            case MERGING -> throw at.refusals().of("conflicts");
            default -> throw at.refusals().underWay(state);
        };
    }

    private DirCache unchanged() throws IOException {
        if (before.isUnborn()) {
            return DirCache.newInCore();
        }
        try (ObjectReader reader = at.repository().newObjectReader()) {
            return DirCache.read(reader, Advance.tree(at.repository(), before));
        }
    }

    private AbstractTreeIterator iterator() throws IOException {
        if (before.isUnborn()) {
            return new EmptyTreeIterator();
        }
        try (ObjectReader reader = at.repository().newObjectReader()) {
            return new CanonicalTreeParser(null, reader, Advance.tree(at.repository(), before));
        }
    }

    /** The commit as the hooks have it. */
    private CommitBuilder asked(String message, DirCache next, List<ObjectId> merged, NewObjects objects)
            throws IOException {
        Identity identity = new Identity(at.settings());
        CommitBuilder commit = new CommitBuilder();
        commit.setAuthor(identity.author());
        commit.setCommitter(identity.committer());
        CommitHooks hooks = new CommitHooks(at, !merged.isEmpty());
        if (hooks.wantFiles()) {
            objects.flush();
        }
        DirCache index = hooks.askForFiles(next);
        commit.setMessage(hooks.askForMessage(message, index));
        if (commit.getMessage().isBlank()) {
            throw at.refusals().of("noMessage");
        }
        commit.setTreeId(index.writeTree(objects));
        List<ObjectId> parents = new ArrayList<>(before.isUnborn() ? List.of() : List.of(before.commit()));
        parents.addAll(merged);
        commit.setParentIds(parents);
        return commit;
    }

    private ObjectId written(CommitBuilder commit, NewObjects objects) throws IOException {
        Signing signing = new Signing(at.settings());
        if (signing.ofCommits()) {
            signing.sign(commit, commit.getCommitter());
        }
        ObjectId id = objects.insert(commit);
        // Before objects are written that nobody would ever use; what counts is the look under the lock of the ref.
        Head.at(at.repository(), before.ref()).refuseUnlessAt(before.commit(), at.refusals());
        objects.flush();
        return id;
    }

    private void move(CommitBuilder commit, ObjectId id, boolean isFromWorkTree, boolean endsMerge)
            throws IOException {
        String kind = before.isUnborn() ? "commit (initial): "
                : commit.getParentIds().length > 1 ? "commit (merge): " : "commit: ";
        String why = kind + commit.getMessage().lines().findFirst().orElse("");
        PersonIdent committer = commit.getCommitter();
        if (lock == null && !before.ref().equals(Head.of(at.repository()).ref())) {
            new RefMove(at, before.ref()).set(before.commit(), id, committer, why);
            return;
        }
        Advance advance = new Advance(at, lock, before).by(committer);
        if (isFromWorkTree) {
            advance.fromWorkTree();
        }
        if (endsMerge) {
            advance.endingMerge();
        }
        advance.to(id, why);
    }
}
