// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.store.UnreadableException;

/** What a user names as a file, and is none, or one without an end. */
class BoundedFileTest {

    @TempDir
    private Path folder;

    private static String refusal(Path file) {
        return assertThrows(UnreadableException.class, () -> BoundedFile.read(file)).what().key();
    }

    @Test
    void whatIsNoFileIsToldApart() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);

        assertEquals("file.missing", refusal(folder.resolve("nothing")));
        assertEquals("file.folder", refusal(folder));
        assertEquals("file.unreadable", refusal(loop));
    }

    @Test
    void aDeviceThatNeverEndsIsNotReadToItsEnd() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero), "no such device here");
        assertEquals("file.tooLarge", refusal(zero));
    }

    @Test
    void anEmptyDeviceIsEmptyAndAFileIsItsBytes() throws IOException {
        byte[] bytes = {0, 1, -1};
        assertArrayEquals(bytes, BoundedFile.read(Files.write(folder.resolve("f"), bytes)));
        assumeTrue(Files.exists(Path.of("/dev/null")), "no such device here");
        assertArrayEquals(new byte[0], BoundedFile.read(Path.of("/dev/null")));
    }
}
