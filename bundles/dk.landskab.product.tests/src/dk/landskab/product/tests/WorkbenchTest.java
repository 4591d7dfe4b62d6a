// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged workbench, started by its launcher on the display of the tests. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class WorkbenchTest {

    private static final Path LAUNCHER = Product.INSTALLATION.resolve("landskab-workbench");
    private static final int A_MINUTE_AND_A_HALF = 450;
    private static final int FIFTH = 200;

    @TempDir
    private Path folder;

    @BeforeEach
    void thereIsADisplay() {
        assumeTrue(System.getenv("DISPLAY") != null, "no display: Xvfb is not there");
    }

    @Test
    void itOpensTheLandscapeItIsGivenAndEndsWhenItIsTold() throws Exception {
        Path town = folder.resolve("town");
        assertEquals(0, new Product(folder).run(Map.of("LC_ALL", "C.UTF-8"), "new", town.toString(), "--organisation",
                "town", "--name", "Town").status());

        Process process = start("da", town.toString());
        until(process, () -> settings().contains(town.toString()));
        process.destroy();

        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
        assertEquals(List.of(), failures());
    }

    @Test
    void itStartsAgainAfterItWasKilled() throws Exception {
        Process killed = start("sv");
        until(killed, () -> Files.exists(data().resolve("workbench/.metadata/.plugins/org.eclipse.e4.workbench"))
                || Files.exists(data().resolve("workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings")));
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();

        Process process = start("sv");
        assertFalse(process.waitFor(FIFTH * 10L, TimeUnit.MILLISECONDS), "it does not start");
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();

        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
        assertEquals(List.of(), failures());
    }

    private Process start(String language, String... arguments) throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("language"), language);
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                .toList()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("LANDSKAB_DATA", data().toString());
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }

    private void until(Process process, Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < A_MINUTE_AND_A_HALF && !condition.call(); i++) {
            assertFalse(process.waitFor(FIFTH, TimeUnit.MILLISECONDS), () -> "it ended: " + failures());
        }
        assertTrue(condition.call(), () -> "in vain: " + failures());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String settings() throws IOException {
        Path file = data().resolve("workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings/dk.landskab.ui.prefs");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** What stands in the log of the workbench, where there is one. */
    private List<String> failures() {
        Path log = data().resolve("workbench/.metadata/.log");
        try {
            return Files.exists(log)
                    ? Files.readAllLines(log).stream().filter(each -> each.startsWith("!MESSAGE")).toList() : List.of();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }
}
