// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.landscape.Memory;

/**
 * The workbench is killed at a random point while it edits and saves: what it said that it had saved is on disk, and what it
 * said that it had edited since is offered for recovery.
 */
class KillTest {

    private static final int FEW = 3;
    private static final int MANY = 100;
    private static final int LATEST = 60;

    @TempDir
    private Path temporary;

    /** What the process said last, by kind. */
    private record Said(int edited, int saved, int begun) {
    }

    @Test
    void whatWasSavedIsThereAndWhatWasNotIsOffered() throws IOException, InterruptedException {
        long seed = Long.getLong("landskab.seed", System.nanoTime());
        Random random = new Random(seed);
        int rounds = Boolean.getBoolean("landskab.full") ? MANY : FEW;
        for (int i = 0; i < rounds; i++) {
            String where = "round " + i + " of seed " + seed;
            Path round = Files.createDirectories(temporary.resolve("round" + i));
            Path town = Town.write(round.resolve("town"));
            Said said = killed(round, town, 1 + random.nextInt(LATEST), random.nextInt(4_000_000));

            int onDisk = number(LandscapeFolder.at(town).read());
            assertTrue(said.saved() <= onDisk && onDisk <= said.begun(), where + ": " + said + ", on disk " + onDisk);
            Optional<Recovery> offered = new Memory(null, journals(round)).journals(town).pending(LandscapeFolder.at(town));
            int recovered = offered.map(each -> number(each.read())).orElse(onDisk);
            assertTrue(said.edited() <= recovered && recovered <= said.begun(),
                    where + ": " + said + ", on disk " + onDisk + ", offered " + recovered);
        }
    }

    /** Runs the workbench until it has said so many lines, waits a moment more, and kills it. */
    private static Said killed(Path round, Path town, int lines, int nanoseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(round, town)).redirectError(round.resolve("errors").toFile()).start();
        Said said = new Said(0, 0, 0);
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int heard = 0;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said = heard(said, line);
                heard++;
                if (heard == lines) {
                    long until = System.nanoTime() + nanoseconds;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    // Killed by its handle, what it had said can still be read.
                    process.toHandle().destroyForcibly();
                }
            }
            process.waitFor();
            assertTrue(heard >= lines, () -> "it did not run: " + errors(round));
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Said heard(Said said, String line) {
        String[] words = line.split(" ");
        return words.length != 2 ? said : switch (words[0]) {
            case "editing" -> new Said(said.edited(), said.saved(), Integer.parseInt(words[1]));
            case "edited" -> new Said(Integer.parseInt(words[1]), said.saved(), said.begun());
            case "saved" -> new Said(said.edited(), Integer.parseInt(words[1]), said.begun());
            default -> said;
        };
    }

    private static String errors(Path round) {
        try {
            return Files.readString(round.resolve("errors"));
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    /** The same framework with the same bundles as this one, with settings and a workspace of its own. */
    private static List<String> command(Path round, Path town) throws IOException {
        Path configuration = Files.createDirectories(round.resolve("configuration"));
        Files.copy(path("osgi.configuration.area").resolve("config.ini"), configuration.resolve("config.ini"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-Djava.awt.headless=true", "-Dguice_custom_class_loading=CHILD",
                "-Dosgi.compatibility.bootdelegation=true",
                "-Dosgi.install.area=" + System.getProperty("osgi.install.area"),
                "--enable-native-access=ALL-UNNAMED", "-cp", path("osgi.framework").toString(),
                "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", configuration.toString(),
                "-data", round.resolve("data").toString(), "-nosplash",
                "-application", "dk.landskab.ui.tests.editingLoop", town.toString());
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        return value.startsWith("file:") ? Path.of(URI.create(value.replace(" ", "%20"))) : Path.of(value);
    }

    private static Path journals(Path round) {
        return round.resolve("data/.metadata/.plugins/dk.landskab.ui/journals");
    }

    /** The name, as a number; 0 where it was never edited. */
    private static int number(Landscape landscape) {
        String name = ((Element) landscape.find("town.app.pay").orElseThrow()).getName();
        return name.equals("Pay") ? 0 : Integer.parseInt(name);
    }
}
