// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jgit.dircache.Checkout;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheCheckout.CheckoutMetadata;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

import dk.landskab.versioning.writing.WorkTreeChange.Which;

/**
 * Brings index and work tree from one tree to another. Files in which the trees do not differ are not touched, nor is
 * one that holds anything but what either tree has, even if it has been written since it was looked at; a file is
 * replaced whole. Done twice, or begun, broken off and done again, it comes to the same.
 */
final class WorkTreeUpdate {

    private final Repository repository;
    private final ObjectId from;
    private final ObjectId to;
    private final DirCache index;
    private final WorkTreeFiles files;
    private final List<WorkTreeChange> changes;
    private final Map<String, DirCacheEntry> made = new HashMap<>();

    /** The way from one tree to another, for a work tree as it is now; a zero id stands for the empty tree. */
    WorkTreeUpdate(Repository repository, ObjectId from, ObjectId to, DirCache index) throws IOException {
        this.repository = repository;
        this.from = from;
        this.to = to;
        this.index = index;
        this.files = new WorkTreeFiles(repository.getWorkTree().toPath());
        this.changes = new WorkTreeSurvey(repository, from, to, index).changes();
    }

    /** The files whose uncommitted content would be lost, sorted; nothing is touched where there are any. */
    List<String> inTheWay() throws IOException {
        Set<String> going = changes.stream().filter(each -> each.to().isAbsent()).map(WorkTreeChange::path)
                .collect(Collectors.toSet());
        Set<String> inTheWay = new TreeSet<>();
        for (WorkTreeChange change : changes) {
            if (change.wouldLose()) {
                inTheWay.add(change.path());
            } else if (!change.to().isAbsent() && !change.isOfSubmodule()) {
                inTheWay.addAll(files.blocking(change.path(), going));
            }
        }
        return List.copyOf(inTheWay);
    }

    /**
     * Changes the work tree, and then the index in memory.
     *
     * @return the files that were left as they are because they hold something else, sorted
     */
    List<String> make() throws IOException {
        Set<String> kept = new TreeSet<>();
        Map<String, WorkTreeChange> coming = new HashMap<>();
        for (WorkTreeChange change : changes) {
            if (change.isToBeMade() && files.isAsFound(change)) {
                if (change.to().isAbsent()) {
                    files.remove(change.path());
                } else {
                    coming.put(change.path(), change);
                }
            } else if (!change.isOfSubmodule() && change.work() != Which.TO) {
                kept.add(change.path());
            }
        }
        write(coming);
        editIndex();
        coming.keySet().stream().filter(each -> !made.containsKey(each)).forEach(kept::add);
        return List.copyOf(kept);
    }

    /** The files that were written, by path. */
    Set<String> written() {
        return made.keySet();
    }

    private void write(Map<String, WorkTreeChange> coming) throws IOException {
        if (coming.isEmpty()) {
            return;
        }
        Checkout checkout = new Checkout(repository);
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = WorkTreeSurvey.checkingOut(repository, reader, from, to)) {
            while (walk.next()) {
                WorkTreeChange change = coming.get(walk.getPathString());
                if (change != null && files.isAsFound(change)
                        && files.blocking(change.path(), Set.of()).isEmpty()) {
                    files.clear(change.path());
                    DirCacheEntry entry = entry(change);
                    checkout.checkout(entry,
                            new CheckoutMetadata(walk.getCheckoutEolStreamType(1), walk.getSmudgeCommand(1)), reader,
                            change.path());
                    made.put(change.path(), entry);
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
            }
        }
    }

    private void editIndex() {
        DirCacheEditor editor = index.editor();
        for (WorkTreeChange change : changes) {
            if (change.isToBeIndexed()) {
                editor.add(change.to().isAbsent() ? new DirCacheEditor.DeletePath(change.path())
                        : new IndexEdit(made.getOrDefault(change.path(), entry(change))));
            }
        }
        editor.finish();
    }

    private static DirCacheEntry entry(WorkTreeChange change) {
        DirCacheEntry entry = new DirCacheEntry(change.path());
        entry.setFileMode(change.to().mode());
        entry.setObjectId(change.to().id());
        if (change.work() == Which.TO && !change.isOfSubmodule()) {
            entry.setLength(change.length());
            entry.setLastModified(change.modified());
        }
        return entry;
    }
}
