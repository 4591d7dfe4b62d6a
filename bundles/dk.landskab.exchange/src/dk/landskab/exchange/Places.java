// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.read.CoArchiFolder;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.RevisionTree;

/**
 * The one resolver of a PLACE, as the user types it: a folder or a subfolder, a bare repository, {@code
 * FOLDER@REVISION} or {@code FILE@REVISION}, a single {@code .landskab} file, or a foreign model: an {@code .archimate}
 * file, an Open Exchange {@code .xml}, a coArchi repository. A path that exists wins; otherwise the last {@code @}
 * splits it from a revision.
 *
 * <p>Resolving looks at what is there, and reads no landscape. Repositories that it opens stay open until it is closed,
 * so that two revisions of one share what they have in common; sources that were resolved can be read until then.
 */
public final class Places implements AutoCloseable {

    private static final String HEAD = "HEAD";

    /**
     * A place as Git knows it.
     *
     * @param landscapes the repository, limited to the folder or file that was named
     * @param name of the revision
     */
    public record Revision(GitLandscapes landscapes, String name) {
    }

    private final PartFormats formats;
    private final Map<Path, GitLandscapes> repositories = new ConcurrentHashMap<>();

    /** Places whose landscapes have parts of these formats. */
    public Places(PartFormats formats) {
        this.formats = formats;
    }

    /** Places with the formats that are always there. */
    public static Places standard() {
        return new Places(PartFormats.standard());
    }

    /**
     * The source of a landscape at a place.
     *
     * @throws UnreadableException where there is none, saying what was looked for and what to do
     */
    public LandscapeSource resolve(String place) {
        return resolve(place, formats::accepts);
    }

    /**
     * The source of a foreign model at a place, even where a landscape lies in the same folder.
     *
     * @throws UnreadableException where there is none
     */
    public LandscapeSource resolveForeign(String place) {
        return resolve(place, path -> false);
    }

    /** @param own which files are those of a landscape */
    private LandscapeSource resolve(String place, Predicate<String> own) {
        Optional<Path> path = path(place);
        if (path.isPresent() && Files.exists(path.get())) {
            return onDisk(place, path.get(), own);
        }
        int at = at(place);
        return path(place.substring(0, at)).map(left -> atRevision(place, left, place.substring(at + 1), own))
                .orElseThrow(() -> nothing(place, "place.missing"));
    }

    /**
     * The repository that a place lies in, and the revision that it names; {@code HEAD} where it names none. That the
     * revision exists is found when it is read.
     *
     * @throws UnreadableException where there is no repository, saying what was looked for and what to do
     */
    public Revision revision(String place) {
        Optional<Path> path = path(place).filter(Files::exists);
        if (path.isPresent()) {
            return new Revision(repository(path.get()), HEAD);
        }
        int at = at(place);
        return path(place.substring(0, at)).map(left -> new Revision(repository(left), place.substring(at + 1)))
                .orElseThrow(() -> nothing(place, "place.missing"));
    }

    /** Closes the repositories. */
    @Override
    public void close() {
        repositories.values().forEach(GitLandscapes::close);
        repositories.clear();
    }

    private LandscapeSource atRevision(String place, Path path, String revision, Predicate<String> own) {
        GitLandscapes git = repository(path);
        RevisionTree tree = git.tree(revision);
        RevisionFiles files = new RevisionFiles(tree, place);
        List<String> paths = files.paths();
        if (paths.stream().anyMatch(own)) {
            return git.at(revision);
        }
        if (CoArchiFolder.isIn(paths)) {
            return ArchimateSource.ofFolder(tree.origin(), files);
        }
        if (paths.size() == 1 && ("/" + git.path()).endsWith("/" + paths.getFirst())) {
            return ArchimateSource.ofFile(tree.origin(), tree.files().get(paths.getFirst()));
        }
        throw nothing(place, "place.noLandscape");
    }

    private GitLandscapes repository(Path path) {
        return repositories.computeIfAbsent(path.toAbsolutePath().normalize(),
                each -> GitLandscapes.open(path, formats));
    }

    private static int at(String place) {
        int at = place.lastIndexOf('@');
        if (at <= 0 || at == place.length() - 1) {
            throw nothing(place, "place.missing");
        }
        return at;
    }

    private LandscapeSource onDisk(String place, Path path, Predicate<String> own) {
        if (Files.isDirectory(path)) {
            return folder(place, path, own);
        }
        if (own.test(path.getFileName().toString())) {
            return LandscapeFolder.at(path, formats);
        }
        return ArchimateSource.ofFile(Origin.of(place), new FilePart(path));
    }

    private LandscapeSource folder(String place, Path path, Predicate<String> own) {
        if (isBareRepository(path)) {
            return atRevision(place, path, HEAD, own);
        }
        FolderFiles files = new FolderFiles(path, place);
        List<String> paths = paths(files);
        if (paths.stream().anyMatch(own)) {
            return LandscapeFolder.at(path, formats);
        }
        if (CoArchiFolder.isIn(paths)) {
            return ArchimateSource.ofFolder(Origin.of(place), files);
        }
        throw nothing(place, "place.noLandscape");
    }

    private static boolean isBareRepository(Path folder) {
        return Files.isRegularFile(folder.resolve(HEAD)) && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    private static List<String> paths(FolderFiles files) {
        try {
            return files.paths();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(files.name()), Message.of(Places.class, "place.unlisted"), e);
        }
    }

    private static Optional<Path> path(String place) {
        try {
            return Optional.of(Path.of(place));
        } catch (InvalidPathException e) {
            // what cannot be a path may still be a path with a revision
            return Optional.empty();
        }
    }

    private static UnreadableException nothing(String place, String key) {
        return new UnreadableException(Location.of(place), Message.of(Places.class, key));
    }
}
