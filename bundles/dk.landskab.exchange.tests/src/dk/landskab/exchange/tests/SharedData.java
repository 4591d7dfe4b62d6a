// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that does not belong to the project; a test that needs it is skipped where it is absent. */
final class SharedData {

    private SharedData() {
    }

    /** A file below the folder {@code data}. */
    static Path file(String path) {
        String shared = System.getProperty("landskab.shared", "");
        assumeTrue(!shared.isEmpty(), "no shared data: the property landskab.shared is not set");
        Path file = Path.of(shared, "data").resolve(path);
        assumeTrue(Files.exists(file), "no shared data: " + path + " is not there");
        return file;
    }
}
