// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import dk.landskab.store.disk.Disk;

/**
 * A disk on which somebody else does something while a file is being saved: before each file is written beside the old.
 *
 * @param disk the real one
 * @param meddler what somebody else does
 */
public record MeddlingDisk(Disk disk, Meddler meddler) implements Disk {

    /** What somebody else does. */
    public interface Meddler {

        /** Does it; what it gives is of no interest. */
        Object meddle() throws IOException;
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
    public Output create(Path file) throws IOException {
        meddler.meddle();
        return disk.create(file);
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
