// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

import dk.landskab.store.disk.Disk;

/**
 * A real disk that fails at one call: the disk is full, the quota is used up, the network is gone. It writes few bytes
 * at a time, so that a file takes many calls.
 */
public final class FaultyDisk implements Disk {

    /** What happens after the fault. */
    public enum After {
        /** Everything works again. */
        RECOVERS,
        /** Everything fails from then on. */
        STAYS_BROKEN
    }

    /** Something to be asked of the disk. */
    private interface Call<T> {

        T make() throws IOException;
    }

    private final Disk disk = Disk.real();
    private final int faultAt;
    private final After after;
    private final int portion;
    private int calls;

    /**
     * A disk that fails.
     *
     * @param faultAt the call that fails, from 0; a negative number for none
     * @param portion how many bytes one call writes at most
     */
    public FaultyDisk(int faultAt, After after, int portion) {
        this.faultAt = faultAt;
        this.after = after;
        this.portion = portion;
    }

    /** How many calls were made. */
    public int calls() {
        return calls;
    }

    /** Whether the call that was to fail was made. */
    public boolean hasFailed() {
        return faultAt >= 0 && calls > faultAt;
    }

    private <T> T call(Call<T> call) throws IOException {
        int number = calls++;
        if (number == faultAt || faultAt >= 0 && number > faultAt && after == After.STAYS_BROKEN) {
            throw new IOException("No space left on device");
        }
        return call.make();
    }

    @Override
    public Kind kind(Path path) throws IOException {
        return call(() -> disk.kind(path));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return call(() -> disk.read(file));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return call(() -> disk.list(folder));
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        call(() -> {
            disk.createFolders(folder);
            return null;
        });
    }

    @Override
    public Output create(Path file) throws IOException {
        return new FaultyOutput(call(() -> disk.create(file)));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        call(() -> {
            disk.replace(from, to);
            return null;
        });
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call(() -> {
            disk.forceFolder(folder);
            return null;
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        call(() -> {
            disk.delete(file);
            return null;
        });
    }

    private final class FaultyOutput implements Output {

        private final Output output;

        FaultyOutput(Output output) {
            this.output = output;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return call(() -> {
                ByteBuffer some = bytes.slice();
                some.limit(Math.min(some.limit(), portion));
                int written = output.write(some);
                bytes.position(bytes.position() + written);
                return written;
            });
        }

        @Override
        public void force() throws IOException {
            call(() -> {
                output.force();
                return null;
            });
        }

        @Override
        public void close() throws IOException {
            output.close();
            call(() -> null);
        }
    }
}
