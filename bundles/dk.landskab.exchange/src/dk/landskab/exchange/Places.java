// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.read.CoArchiFolder;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.UnreadableException;

/**
 * The one resolver of a PLACE, as the user types it: a folder or a subfolder, a bare repository, {@code
 * FOLDER@REVISION} or {@code FILE@REVISION}, a single {@code .landskab} file, or a foreign model: an {@code .archimate}
 * file, an Open Exchange {@code .xml}, a coArchi repository. A path that exists wins; otherwise the last {@code @}
 * splits it from a revision.
 *
 * <p>Immutable. Resolving looks at what is there, and reads no landscape.
 */
public final class Places {

    private static final Places STANDARD = new Places(PartFormats.standard());

    private final PartFormats formats;

    /** Places whose landscapes have parts of these formats. */
    public Places(PartFormats formats) {
        this.formats = formats;
    }

    /** Places with the formats that are always there. */
    public static Places standard() {
        return STANDARD;
    }

    /**
     * The source of a landscape at a place.
     *
     * @throws UnreadableException where there is none, saying what was looked for and what to do
     */
    public LandscapeSource resolve(String place) {
        Optional<Path> path = path(place);
        if (path.isPresent() && Files.exists(path.get())) {
            return onDisk(place, path.get());
        }
        throw nothing(place, "place.missing");
    }

    private LandscapeSource onDisk(String place, Path path) {
        if (Files.isDirectory(path)) {
            return folder(place, path);
        }
        if (formats.accepts(path.getFileName().toString())) {
            return LandscapeFolder.at(path, formats);
        }
        return ArchimateSource.ofFile(Origin.of(place), new FilePart(path));
    }

    private LandscapeSource folder(String place, Path path) {
        FolderFiles files = new FolderFiles(path, place);
        List<String> paths = paths(files);
        if (paths.stream().anyMatch(formats::accepts)) {
            return LandscapeFolder.at(path, formats);
        }
        if (CoArchiFolder.isIn(paths)) {
            return ArchimateSource.ofFolder(Origin.of(place), files);
        }
        throw nothing(place, "place.noLandscape");
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
