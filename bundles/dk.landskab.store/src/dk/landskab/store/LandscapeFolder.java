// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.Disk;
import dk.landskab.store.disk.PartSave;

/**
 * A landscape in a folder, or in a single file. Files in folders below belong to it; hidden files and folders do not,
 * nor does what lies behind a symbolic link: nothing outside the folder is opened.
 *
 * <p>Reading gives the whole landscape or throws. Saving is as {@link PartSave} promises. One instance saves once at a
 * time; two programs that save at once notice each other's changes, except within the moment between the last look at a
 * file and its replacement.
 */
public final class LandscapeFolder implements LandscapeSource {

    private final Path root;
    private final PartFormats formats;
    private final Disk disk;
    private final Origin origin;
    private final Set<String> understood = ConcurrentHashMap.newKeySet();

    private LandscapeFolder(Path root, PartFormats formats, Disk disk) {
        this.origin = Origin.of(root.toString());
        this.root = root.toAbsolutePath().normalize();
        this.formats = formats;
        this.disk = disk;
    }

    /** The landscape in a folder, or in a single file. Nothing is opened yet. */
    public static LandscapeFolder at(Path folderOrFile) {
        return at(folderOrFile, PartFormats.standard());
    }

    /** The landscape in a folder, or in a single file, with more formats than the standard ones. */
    public static LandscapeFolder at(Path folderOrFile, PartFormats formats) {
        return at(folderOrFile, formats, Disk.real());
    }

    /** The landscape in a folder that is written through a given disk. */
    public static LandscapeFolder at(Path folderOrFile, PartFormats formats, Disk disk) {
        return new LandscapeFolder(folderOrFile, formats, disk);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    /** The formats of its files. */
    public PartFormats formats() {
        return formats;
    }

    /** Whether there is anything to read; false also for a folder that is not there. */
    public boolean holdsLandscape() {
        return Files.isRegularFile(root) || Files.isDirectory(root) && !listed().isEmpty();
    }

    @Override
    public List<PartSource> parts() {
        if (Files.isRegularFile(root)) {
            if (!formats.accepts(root.getFileName().toString())) {
                throw unreadable("noKind", null);
            }
            return List.of(new FolderPart(root.getFileName().toString(), root));
        }
        if (!Files.isDirectory(root)) {
            throw unreadable("missing", null);
        }
        List<PartSource> parts = listed();
        if (parts.isEmpty()) {
            throw unreadable("noLandscape", null);
        }
        return parts;
    }

    @Override
    public Landscape read() {
        return LandscapeAssembly.of(origin, load(parts()));
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        return LandscapeAssembly.ofSome(origin, load(parts().stream().filter(wanted).toList()));
    }

    /**
     * Writes files, new ones and such as were read before, and takes such away.
     *
     * @param drafts the files, each at a path of its own
     * @return the content keys of the files as they are now, by path, for the next saving; none for what was taken away
     * @throws WriteRefusedException where a file was not written: it was changed since it was read, says something that
     *             was not understood, holds what cannot be written, or the disk refused; the old file is whole
     */
    public synchronized Map<String, String> save(Collection<PartDraft> drafts) {
        Path folder = Files.isRegularFile(root) ? root.getParent() : root;
        Map<String, String> keys = new PartSave(disk, folder, formats, understood::contains).save(drafts);
        understood.addAll(keys.values());
        return keys;
    }

    /**
     * The content key of a file that says on disk already what a draft would write, after a saving that ended midway.
     *
     * @return empty where the file says something else, is not there, or cannot be read
     */
    public Optional<String> keyIfWritten(PartDraft draft) {
        Path file = (Files.isRegularFile(root) ? root.getParent() : root).resolve(draft.path());
        try {
            byte[] wanted = draft.bytes(formats.of(draft.path()).orElseThrow());
            return Files.isRegularFile(file) && Arrays.equals(wanted, Files.readAllBytes(file))
                    ? Optional.of(ContentKey.of(wanted)) : Optional.empty();
        } catch (IOException | WriteRefusedException notWritten) {
            return Optional.empty();
        }
    }

    private List<LoadedPart> load(List<PartSource> parts) {
        List<LoadedPart> loaded = PartLoading.all(parts, formats);
        loaded.stream().filter(part -> !part.losesContent())
                .forEach(part -> understood.add(part.source().contentKey()));
        return loaded;
    }

    private List<PartSource> listed() {
        List<PartSource> parts = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file)
                            && formats.accepts(file.getFileName().toString())) {
                        parts.add(new FolderPart(root.relativize(file).toString().replace('\\', '/'), file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable("unlisted", e);
        }
        parts.sort(Comparator.comparing(PartSource::path));
        return parts;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private UnreadableException unreadable(String key, IOException cause) {
        return new UnreadableException(Location.of(origin.place()),
                Message.of(LandscapeFolder.class, key, String.join(", ", formats.extensions())), cause);
    }
}
