// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Archi's file with images: a ZIP of {@code model.xml} and pictures. What it unpacks to is bounded. */
final class ArchiArchive {

    private static final String MODEL = "model.xml";
    private static final long LARGEST = 512L << 20;
    /** No text packs better than this. */
    private static final long BEST_PACKING = 100;
    private static final long HARMLESS = 16L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int CHUNK = 1 << 16;

    private final String file;
    private final long limit;
    private long unpacked;
    private int images;
    private byte[] model;

    private ArchiArchive(String file, long packed) {
        this.file = file;
        this.limit = Math.min(LARGEST, Math.max(HARMLESS, packed * BEST_PACKING));
    }

    static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static ArchimateModel read(String file, byte[] bytes) {
        ArchiArchive archive = new ArchiArchive(file, bytes.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(Location.of(file), Message.of(ArchiArchive.class, "zip.broken"), e);
        }
        if (archive.model == null) {
            throw new UnreadableException(Location.of(file), Message.of(ArchiArchive.class, "zip.noModel", MODEL));
        }
        return ArchiFile.read(file, archive.model, archive.images);
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw tooLarge();
            }
            byte[] content = content(zip, entry.getName().equals(MODEL));
            if (entry.getName().equals(MODEL)) {
                model = content;
            } else if (!entry.isDirectory()) {
                images++;
            }
        }
    }

    private byte[] content(InputStream zip, boolean keep) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            if (unpacked > limit) {
                throw tooLarge();
            }
            if (keep) {
                kept.write(chunk, 0, read);
            }
        }
        return kept.toByteArray();
    }

    private UnreadableException tooLarge() {
        return new UnreadableException(Location.of(file), Message.of(ArchiArchive.class, "zip.tooLarge"));
    }
}
