// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.NB;

/**
 * Whole objects as Git transfers them: a head that counts them, each with its type and size and then deflated, and the
 * SHA-1 of it all (gitformat-pack(5), version 2).
 */
final class PackStream {

    private static final int VERSION = 2;
    private static final int SIZE_BITS_BESIDE_TYPE = 4;
    private static final int SIZE_BITS = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PackStream(int count) {
        byte[] numbers = new byte[8];
        NB.encodeInt32(numbers, 0, VERSION);
        NB.encodeInt32(numbers, 4, count);
        bytes.writeBytes(Constants.PACK_SIGNATURE);
        bytes.writeBytes(numbers);
    }

    void add(int type, byte[] content) throws IOException {
        int rest = content.length >>> SIZE_BITS_BESIDE_TYPE;
        int next = type << SIZE_BITS_BESIDE_TYPE | content.length & (1 << SIZE_BITS_BESIDE_TYPE) - 1;
        while (rest > 0) {
            bytes.write(next | MORE);
            next = rest & MORE - 1;
            rest >>>= SIZE_BITS;
        }
        bytes.write(next);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, deflater)) {
            deflated.write(content);
        } finally {
            deflater.end();
        }
    }

    byte[] finish() {
        bytes.writeBytes(Constants.newMessageDigest().digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }
}
