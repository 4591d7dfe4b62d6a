// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * one that holds anything but what either tree has; a file is replaced whole. Done twice, or begun, broken off and done
 * again, it comes to the same.
 */
final class WorkTreeUpdate {

    /** JGit writes a file aside as {@code ._NAMEnumber.tmp}, with so much of its name. */
    private static final int NAME_OF_LEFT_OVERS = 50;

    private final Repository repository;
    private final ObjectId from;
    private final ObjectId to;
    private final DirCache index;
    private final Path top;
    private final List<WorkTreeChange> changes;
    private final Map<String, DirCacheEntry> made = new HashMap<>();

    /** The way from one tree to another, for a work tree as it is now; a zero id stands for the empty tree. */
    WorkTreeUpdate(Repository repository, ObjectId from, ObjectId to, DirCache index) throws IOException {
        this.repository = repository;
        this.from = from;
        this.to = to;
        this.index = index;
        this.top = repository.getWorkTree().toPath();
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
                inTheWay.addAll(blocking(change.path(), going));
            }
        }
        return List.copyOf(inTheWay);
    }

    /** What lies where a file shall be, or where a folder above it shall be, and is not about to go. */
    private List<String> blocking(String path, Set<String> going) throws IOException {
        for (Path above = top.resolve(path).getParent(); !above.equals(top); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !isFolder(above) && !going.contains(name(above))) {
                return List.of(name(above));
            }
        }
        if (!isFolder(top.resolve(path))) {
            return List.of();
        }
        try (Stream<Path> within = Files.walk(top.resolve(path))) {
            return within.filter(each -> !isFolder(each)).map(this::name).filter(each -> !going.contains(each))
                    .toList();
        }
    }

    /**
     * Changes the work tree, and then the index in memory.
     *
     * @return the files that were left as they are because they hold something else, sorted
     */
    List<String> make() throws IOException {
        for (WorkTreeChange change : changes) {
            if (change.isToBeMade() && change.to().isAbsent()) {
                remove(top.resolve(change.path()));
            }
        }
        Map<String, WorkTreeChange> coming = changes.stream()
                .filter(each -> each.isToBeMade() && !each.to().isAbsent())
                .collect(Collectors.toMap(WorkTreeChange::path, each -> each));
        write(coming);
        editIndex();
        return changes.stream().filter(each -> !each.isOfSubmodule() && each.work() == Which.OTHER)
                .map(WorkTreeChange::path).sorted().toList();
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
                if (change != null && blocking(change.path(), Set.of()).isEmpty()) {
                    removeLeftOvers(top.resolve(change.path()));
                    removeEmptyFolders(top.resolve(change.path()));
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

    /** Removes a folder that holds no files, which is nothing to Git. */
    private static void removeEmptyFolders(Path path) throws IOException {
        if (isFolder(path)) {
            try (Stream<Path> within = Files.walk(path)) {
                for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Removes what a process that was killed here left of a file that it was writing. */
    private static void removeLeftOvers(Path target) throws IOException {
        String name = target.getFileName().toString();
        Pattern ours = Pattern.compile("\\._"
                + Pattern.quote(name.substring(0, Math.min(name.length(), NAME_OF_LEFT_OVERS))) + "\\d+\\.tmp");
        if (!isFolder(target.getParent())) {
            return;
        }
        List<Path> leftOvers = new ArrayList<>();
        try (Stream<Path> beside = Files.list(target.getParent())) {
            beside.filter(each -> ours.matcher(each.getFileName().toString()).matches()).forEach(leftOvers::add);
        }
        for (Path each : leftOvers) {
            Files.deleteIfExists(each);
        }
    }

    private void remove(Path file) throws IOException {
        removeLeftOvers(file);
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(top); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException | NoSuchFileException stillNeeded) {
                return;
            }
        }
    }

    private void editIndex() throws IOException {
        DirCacheEditor editor = index.editor();
        for (WorkTreeChange change : changes) {
            if (!change.isToBeIndexed()) {
                continue;
            }
            if (change.to().isAbsent()) {
                editor.add(new DirCacheEditor.DeletePath(change.path()));
            } else {
                DirCacheEntry entry = made.getOrDefault(change.path(), entry(change));
                editor.add(new DirCacheEditor.PathEdit(change.path()) {
                    @Override
                    public void apply(DirCacheEntry edited) {
                        edited.copyMetaData(entry);
                    }
                });
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

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String name(Path path) {
        return top.relativize(path).toString().replace('\\', '/');
    }
}
