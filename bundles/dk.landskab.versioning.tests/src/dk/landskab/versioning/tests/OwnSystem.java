// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A system of a test's own as Git sees it: an empty home folder, no configuration of the machine and no
 * variables of Git. Whoever the test writes into the home folder's {@code .gitconfig} is the user.
 */
final class OwnSystem implements BeforeEachCallback, AfterEachCallback {

    private final Map<String, String> variables = new HashMap<>(Map.of("GIT_CONFIG_NOSYSTEM", "1"));
    private SystemReader before;
    private Path homeBefore;
    private Path home;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        install(Files.createTempDirectory("landskab-home"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        SystemReader.setInstance(before);
        FS.DETECTED.setUserHome(homeBefore == null ? null : homeBefore.toFile());
        try (var files = Files.walk(home)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Installs it for good, in a process of its own. */
    void install(Path folder) {
        home = folder;
        before = SystemReader.getInstance();
        homeBefore = FS.DETECTED.userHome() == null ? null : FS.DETECTED.userHome().toPath();
        SystemReader.setInstance(new Reader(variables));
        FS.DETECTED.setUserHome(home.toFile());
    }

    /** The home folder. */
    Path home() {
        return home;
    }

    /** Lets the user be somebody, and gives back this. */
    OwnSystem knows(String name, String address) {
        return configured("[user]\n\tname = " + name + "\n\temail = " + address + "\n");
    }

    /** Adds to the configuration of the user. */
    OwnSystem configured(String text) {
        try {
            Path file = home.resolve(".gitconfig");
            Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a variable of the environment as JGit sees it. */
    void variable(String name, String value) {
        variables.put(name, value);
    }

    private static final class Reader extends SystemReader.Delegate {

        private final Map<String, String> variables;

        Reader(Map<String, String> variables) {
            super(SystemReader.getInstance());
            this.variables = variables;
        }

        @Override
        public String getenv(String variable) {
            boolean isGits = variable.startsWith("XDG") || variable.startsWith("GIT_") || variable.equals("EMAIL");
            return variables.containsKey(variable) || isGits ? variables.get(variable) : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, fs.userHome().toPath().resolve(".gitconfig").toFile(), fs);
        }
    }
}
