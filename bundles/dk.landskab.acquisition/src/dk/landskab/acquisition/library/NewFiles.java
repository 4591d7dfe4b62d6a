// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.ChangedOnDisk;
import dk.landskab.store.disk.Disk;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.FileSave;

/** Writes texts to files that are not there: afterwards all of them are there and whole, or none. */
final class NewFiles {

    private final Disk disk;
    private final Path folder;

    NewFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Writes files.
     *
     * @param texts by path within the folder
     * @throws WriteRefusedException where a file is there already, or the disk refuses; nothing was changed then
     */
    void write(Map<String, String> texts) {
        Map<String, FileSave> saves = new LinkedHashMap<>();
        texts.forEach((path, text) -> saves.put(path, new FileSave(disk, folder.resolve(path),
                text.getBytes(StandardCharsets.UTF_8), Optional.empty())));
        for (Map.Entry<String, FileSave> each : saves.entrySet()) {
            attempt(each.getKey(), () -> each.getValue().prepare(), saves, List.of());
        }
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, FileSave> each : saves.entrySet()) {
            attempt(each.getKey(), () -> each.getValue().commit(), saves, done);
            done.add(each.getKey());
        }
        for (Map.Entry<String, FileSave> each : saves.entrySet()) {
            attempt(each.getKey(), () -> each.getValue().settle(), saves, done);
        }
    }

    /** A step of saving a file. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException, ChangedOnDisk;
    }

    private void attempt(String path, Step step, Map<String, FileSave> saves, List<String> done) {
        try {
            step.run();
        } catch (ChangedOnDisk taken) {
            undo(saves, done);
            throw new WriteRefusedException(Location.of(path), Message.of(NewFiles.class, "occupied"));
        } catch (IOException e) {
            undo(saves, done);
            throw new WriteRefusedException(Location.of(path),
                    Message.of(NewFiles.class, "unwritable", DiskReason.of(e)), e);
        }
    }

    private void undo(Map<String, FileSave> saves, List<String> done) {
        for (Map.Entry<String, FileSave> each : saves.entrySet()) {
            try {
                each.getValue().abandon();
                if (done.contains(each.getKey())) {
                    disk.delete(folder.resolve(each.getKey()));
                }
            } catch (IOException e) {
                throw new WriteRefusedException(Location.of(each.getKey()),
                        Message.of(NewFiles.class, "leftover", DiskReason.of(e)), e);
            }
        }
    }
}
