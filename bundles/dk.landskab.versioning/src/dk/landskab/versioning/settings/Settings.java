// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * The configuration of Git for one repository, as the git program reads it: that of the machine, of the user and of the
 * repository, with conditional includes, which JGit leaves out. Where no git is installed, as JGit reads it.
 *
 * <p>Read once; a later change is seen by the next one opened.
 */
public final class Settings {

    private final Repository repository;
    private final Map<String, List<String>> values;

    private final boolean gitIsInstalled;

    private Settings(Repository repository, Map<String, List<String>> values, boolean gitIsInstalled) {
        this.repository = repository;
        this.values = values;
        this.gitIsInstalled = gitIsInstalled;
    }

    /**
     * Reads the configuration.
     *
     * @throws WriteRefusedException where git refuses to read it; a repository of somebody else, for instance
     */
    public static Settings of(Repository repository) {
        return listed(repository).map(values -> new Settings(repository, values, true))
                .orElseGet(() -> new Settings(repository, known(repository.getConfig()), false));
    }

    /** The value that counts, which is the last. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(canonical(key))).map(List::getLast);
    }

    /** All values of a key, in the order in which they stand. */
    public List<String> texts(String key) {
        return values.getOrDefault(canonical(key), List.of());
    }

    /** Whether something is switched on; false where it is not said. */
    public boolean isOn(String key) {
        return text(key).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            default -> value.matches("[1-9]\\d*");
        }).orElse(false);
    }

    /** A path, with {@code ~/} as the home folder; not yet resolved against anything. */
    public Optional<Path> path(String key) {
        return text(key).filter(value -> !value.isEmpty()).map(value -> value.startsWith("~/")
                ? FS.DETECTED.userHome().toPath().resolve(value.substring(2)) : Path.of(value));
    }

    /** Whether there is a git program. */
    public boolean gitIsInstalled() {
        return gitIsInstalled;
    }

    /** The repository that is configured. */
    public Repository repository() {
        return repository;
    }

    /** Where programs of this repository run: at the top of its work tree, or in a bare repository. */
    public Path folder() {
        return (repository.isBare() ? repository.getDirectory() : repository.getWorkTree()).toPath();
    }

    private static Optional<Map<String, List<String>>> listed(Repository repository) {
        String place = repository.getDirectory().getAbsolutePath();
        try {
            Program.Outcome outcome = Program.of(Path.of(place), "git", "config", "--list", "-z")
                    .where("GIT_DIR", place).run(new byte[0]);
            if (!outcome.succeeded()) {
                throw refused(repository, "gitRefuses", outcome.complaint());
            }
            return Optional.of(parsed(outcome.output()));
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(repository, "interrupted", "git");
        }
    }

    /** Each entry ends with a zero; a key without a value is true. */
    private static Map<String, List<String>> parsed(String list) {
        Map<String, List<String>> values = new HashMap<>();
        for (String entry : list.split("\0")) {
            int end = entry.indexOf('\n');
            add(values, end < 0 ? entry : entry.substring(0, end), end < 0 ? "true" : entry.substring(end + 1));
        }
        return values;
    }

    private static Map<String, List<String>> known(Config config) {
        Map<String, List<String>> values = new HashMap<>();
        for (String section : config.getSections()) {
            addAll(values, config, section, null);
            config.getSubsections(section).forEach(subsection -> addAll(values, config, section, subsection));
        }
        return values;
    }

    private static void addAll(Map<String, List<String>> values, Config config, String section, String subsection) {
        for (String name : config.getNames(section, subsection, true)) {
            for (String value : config.getStringList(section, subsection, name)) {
                add(values, section + (subsection == null ? "" : "." + subsection) + "." + name,
                        value == null ? "true" : value);
            }
        }
    }

    private static void add(Map<String, List<String>> values, String key, String value) {
        values.computeIfAbsent(canonical(key), any -> new ArrayList<>()).add(value);
    }

    /** Sections and names are written in any case; what stands between them is as it is. */
    private static String canonical(String key) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        return first < 0 ? key.toLowerCase(Locale.ROOT) : key.substring(0, first).toLowerCase(Locale.ROOT)
                + key.substring(first, last) + key.substring(last).toLowerCase(Locale.ROOT);
    }

    private static WriteRefusedException refused(Repository repository, String key, Object... arguments) {
        return new WriteRefusedException(Location.of(repository.getDirectory().toString()),
                Message.of(Settings.class, key, arguments));
    }
}
