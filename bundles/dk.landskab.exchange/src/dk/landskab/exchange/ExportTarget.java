// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

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
                    Message.of(ExportTarget.class, "target.failed", e.getMessage()), e);
        }
    }

    private void file(ExportedFile file) throws IOException {
        if (Files.isDirectory(place)) {
            throw refused("target.isFolder");
        }
        Files.createDirectories(place.getParent());
        Path fresh = beside(place);
        try {
            Files.write(fresh, file.bytes());
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** @param part the folder below the place that the files are the whole of; empty for the place itself */
    private void folder(List<ExportedFile> files, String part) throws IOException {
        Path whole = part.isEmpty() ? place : place.resolve(part);
        if (!isFree(whole, files)) {
            throw refused("target.occupied");
        }
        Files.createDirectories(whole.getParent());
        Path fresh = beside(whole);
        try {
            for (ExportedFile each : files) {
                Path path = fresh.resolve(part.isEmpty() ? each.path() : each.path().substring(part.length() + 1));
                Files.createDirectories(path.getParent());
                Files.write(path, each.bytes());
            }
            swap(fresh, whole);
        } finally {
            delete(fresh);
        }
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

    private static void swap(Path fresh, Path whole) throws IOException {
        if (!Files.exists(whole)) {
            Files.move(fresh, whole);
            return;
        }
        Path old = beside(whole);
        Files.move(whole, old);
        try {
            Files.move(fresh, whole);
        } catch (IOException e) {
            Files.move(old, whole);
            throw e;
        } finally {
            delete(old);
        }
    }

    private static Path beside(Path path) {
        return path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(place.toString()), Message.of(ExportTarget.class, key));
    }
}
