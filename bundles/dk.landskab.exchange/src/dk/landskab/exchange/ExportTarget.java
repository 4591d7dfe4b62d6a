// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.FolderSwap;
import dk.landskab.store.disk.WholeFile;

/**
 * Where an export is written. A file is replaced in one step; of a folder, the part that the export is the whole of is.
 * Where writing fails, what stood there before stands there still.
 */
public record ExportTarget(Path place) {

    /** Makes the path absolute. */
    public ExportTarget {
        place = place.toAbsolutePath().normalize();
    }

    /**
     * Writes the files.
     *
     * @throws WriteRefusedException where the place holds something else, or cannot be written
     */
    public void write(ExportResult result) {
        try {
            if (result.folder().isEmpty()) {
                file(result.files().getFirst());
            } else {
                folder(result.files(), result.folder().get());
            }
        } catch (IOException e) {
            throw new WriteRefusedException(Location.of(place.toString()),
                    Message.of(ExportTarget.class, "target.failed", DiskReason.of(e)), e);
        }
    }

    private void file(ExportedFile file) throws IOException {
        if (Files.isDirectory(place)) {
            throw refused("target.isFolder");
        }
        new WholeFile(place).write(file.bytes());
    }

    /** @param part the folder below the place that the files are the whole of; empty for the place itself */
    private void folder(List<ExportedFile> files, String part) throws IOException {
        Path whole = part.isEmpty() ? place : place.resolve(part);
        if (!isFree(whole, files)) {
            throw refused("target.occupied");
        }
        new FolderSwap(whole).write(fresh -> {
            for (ExportedFile each : files) {
                Path path = fresh.resolve(part.isEmpty() ? each.path() : each.path().substring(part.length() + 1));
                Files.createDirectories(path.getParent());
                Files.write(path, each.bytes());
            }
        });
    }

    /** Whether nothing is there but what an export, or the tool that it is for, wrote. */
    private boolean isFree(Path whole, List<ExportedFile> files) throws IOException {
        if (!Files.exists(place)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        if (!whole.equals(place)) {
            return Files.exists(whole) ? Files.exists(place.resolve(files.getLast().path())) : !holdsLandscape();
        }
        String extension = files.getLast().path().replaceFirst(".*\\.", ".");
        try (Stream<Path> there = Files.list(place)) {
            return there.allMatch(each -> Files.isRegularFile(each)
                    && each.getFileName().toString().endsWith(extension));
        }
    }

    private boolean holdsLandscape() {
        return LandscapeFolder.at(place).holdsLandscape();
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(place.toString()), Message.of(ExportTarget.class, key));
    }
}
