// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import dk.landskab.store.disk.Disk;

/** A real disk that is so slow that something else is done, by another thread, before it begins to write a file. */
record SlowDisk(Disk disk, Queue<Runnable> meanwhile) implements Disk {

    SlowDisk(Queue<Runnable> meanwhile) {
        this(Disk.real(), meanwhile);
    }

    @Override
    public Output create(Path file) throws IOException {
        for (Runnable next = meanwhile.poll(); next != null; next = meanwhile.poll()) {
            CompletableFuture.runAsync(next).join();
        }
        return disk.create(file);
    }

    @Override
    public Kind kind(Path path) throws IOException {
        return disk.kind(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        disk.createFolders(folder);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        disk.replace(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }
}
