// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Unpacks plain files of a {@code .tar.gz} with short names; enough for test data. */
final class Tar {

    private static final int BLOCK = 512;

    private Tar() {
    }

    static void unpack(Path archive, Path into) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (byte[] head = in.readNBytes(BLOCK); head.length == BLOCK && head[0] != 0;
                    head = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(text(head, 124, 11), 8);
                byte[] content = in.readNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
                if (head[156] == '0' || head[156] == 0) {
                    String prefix = text(head, 345, 155);
                    Path file = into.resolve((prefix.isEmpty() ? "" : prefix + "/") + text(head, 0, 100)).normalize();
                    Files.createDirectories(file.getParent());
                    Files.write(file, java.util.Arrays.copyOf(content, size));
                }
            }
        }
    }

    private static String text(byte[] block, int offset, int length) {
        int end = offset;
        while (end < offset + length && block[end] != 0 && block[end] != ' ') {
            end++;
        }
        return new String(block, offset, end - offset, StandardCharsets.UTF_8);
    }
}
