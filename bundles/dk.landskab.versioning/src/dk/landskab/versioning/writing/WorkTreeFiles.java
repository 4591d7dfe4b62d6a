// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files and folders of a work tree, by their paths from its top. A link is a file, whatever it points at.
 *
 * @param top of the work tree
 */
record WorkTreeFiles(Path top) {

    /** JGit writes a file aside as {@code ._NAMEnumber.tmp}, with so much of its name. */
    private static final int NAME_OF_LEFT_OVERS = 50;

    /**
     * What lies where a file shall be, or where a folder above it shall be.
     *
     * @param going what is about to go
     */
    List<String> blocking(String path, Set<String> going) throws IOException {
        Path file = top.resolve(path);
        for (Path above = file.getParent(); !above.equals(top); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !isFolder(above) && !going.contains(name(above))) {
                return List.of(name(above));
            }
        }
        if (!isFolder(file)) {
            return List.of();
        }
        try (Stream<Path> within = Files.walk(file)) {
            return within.filter(each -> !isFolder(each)).map(this::name).filter(each -> !going.contains(each))
                    .toList();
        }
    }

    /** Whether a file has not been written since it was looked at, as far as its size and time tell. */
    boolean isAsFound(WorkTreeChange change) throws IOException {
        Path file = top.resolve(change.path());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isFolder(file)) {
            return true;
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.size() == change.length() && now.lastModifiedTime().toInstant().equals(change.modified());
    }

    /** Removes a file, and the folders above it that have nothing else. */
    void remove(String path) throws IOException {
        Path file = top.resolve(path);
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

    /** Makes room for a file: folders without files go, which are nothing to Git, and what a killed process left. */
    void clear(String path) throws IOException {
        Path file = top.resolve(path);
        removeLeftOvers(file);
        if (isFolder(file)) {
            try (Stream<Path> within = Files.walk(file)) {
                for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void removeLeftOvers(Path file) throws IOException {
        String name = file.getFileName().toString();
        Pattern ours = Pattern.compile("\\._"
                + Pattern.quote(name.substring(0, Math.min(name.length(), NAME_OF_LEFT_OVERS))) + "\\d+\\.tmp");
        if (isFolder(file.getParent())) {
            try (Stream<Path> beside = Files.list(file.getParent())) {
                for (Path each : beside.filter(one -> ours.matcher(one.getFileName().toString()).matches()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String name(Path path) {
        return top.relativize(path).toString().replace('\\', '/');
    }
}
