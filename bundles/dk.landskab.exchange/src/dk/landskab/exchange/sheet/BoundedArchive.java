// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * An archive whose parts are unpacked only while they are read, and only those that are asked for. Every byte that
 * comes out is counted, whatever the archive claims.
 */
final class BoundedArchive implements AutoCloseable {

    private static final long LARGEST = 1L << 30;
    /** No text packs better than this. */
    private static final long BEST_PACKING = 100;
    private static final long HARMLESS = 32L << 20;
    private static final int MOST_ENTRIES = 5_000;

    private final String file;
    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    private BoundedArchive(String file, ZipFile zip, long packed) {
        this.file = file;
        this.zip = zip;
        this.limit = Math.min(LARGEST, Math.max(HARMLESS, packed * BEST_PACKING));
    }

    static BoundedArchive of(String file, byte[] bytes) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
        BoundedArchive archive = new BoundedArchive(file, zip, bytes.length);
        if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
            throw archive.tooLarge();
        }
        return archive;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part; empty where there is none of this name. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private UnreadableException tooLarge() {
        return new UnreadableException(Location.of(file), Message.of(BoundedArchive.class, "tooLarge"));
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > limit) {
                throw tooLarge();
            }
        }
    }
}
