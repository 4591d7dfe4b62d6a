// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.GitLandscapes;

/** How little of the machine is seen and changed by reading. */
@Isolated
class QuietSystemTest {

    @TempDir
    Path temp;

    private Path home;
    private Path folder;
    private SystemReader systemBefore;
    private Path homeBefore;

    @BeforeEach
    void aSystemOfItsOwn() throws IOException {
        systemBefore = SystemReader.getInstance();
        homeBefore = FS.DETECTED.userHome() == null ? null : FS.DETECTED.userHome().toPath();
        RealGit git = RealGit.init(temp.resolve("g"));
        git.sketch("Application a \"A\"").commit("one");
        folder = git.folder;
        home = Files.createDirectories(temp.resolve("person"));
        SystemReader.setInstance(new OnlyHome());
        FS.DETECTED.setUserHome(home.toFile());
    }

    @AfterEach
    void theSystemAsItWas() {
        SystemReader.setInstance(systemBefore);
        FS.DETECTED.setUserHome(homeBefore == null ? null : homeBefore.toFile());
    }

    @Test
    void a_home_folder_is_not_needed() {
        FS.DETECTED.setUserHome(null);

        assertEquals(1, parts());
    }

    @Test
    void nothing_is_written_into_the_home_folder() throws IOException {
        assertEquals(1, parts());

        try (Stream<Path> files = Files.walk(home)) {
            assertEquals(List.of(home), files.toList());
        }
    }

    @Test
    void a_configuration_that_is_broken_is_told_and_not_changed() throws IOException {
        Path file = Files.writeString(home.resolve(".gitconfig"), "[broken");

        UnreadableException refused = assertThrows(UnreadableException.class, this::parts);

        assertEquals("noOpening", refused.what().key());
        assertEquals("[broken", Files.readString(file));
    }

    @Test
    void whatever_is_configured_writing_is_forced_and_no_garbage_is_collected() throws Exception {
        assertEquals(1, parts());
        Config config = new Config();
        config.fromText("[core]\n\tfsyncObjectFiles = false\n\tfsyncRefFiles = no\n[gc]\n\tauto = 7\n"
                + "\tautoPackLimit = 8\n\tautoDetach = true\n\tlogExpiry = 1\n");

        assertTrue(config.getBoolean("core", "fsyncobjectfiles", false));
        assertTrue(config.getBoolean("core", "fsyncreffiles", false));
        assertEquals(0, config.getInt("gc", "auto", 6700));
        assertEquals(0, config.getInt("gc", "autopacklimit", 50));
        assertFalse(config.getBoolean("gc", "autoDetach", true));
        assertEquals(1, config.getInt("gc", "logExpiry", 3));
    }

    private int parts() {
        try (GitLandscapes landscapes = GitLandscapes.open(folder)) {
            return landscapes.at("HEAD").read().parts().size();
        }
    }

    /** The system, without what the environment says about the user. */
    private static final class OnlyHome extends SystemReader.Delegate {

        OnlyHome() {
            super(SystemReader.getInstance());
        }

        @Override
        public String getenv(String variable) {
            return variable.startsWith("XDG") || variable.startsWith("GIT_") ? null : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, fs.userHome().toPath().resolve(".gitconfig").toFile(), fs);
        }
    }
}
