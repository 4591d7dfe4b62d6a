// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import dk.landskab.editing.recovery.Journal;

/**
 * What the workbench remembers from one run to the next: which landscapes were open lately, with which tabs, and, in
 * journals, what was edited and not saved. It stays on this machine.
 */
public final class Memory {

    /** As many landscapes as one finds at a glance. */
    private static final int MOST = 9;
    private static final String RECENT = "recent";
    private static final String OPEN = "open";
    private static final String TABS = "tabs";

    private final Preferences preferences;
    private final Path folder;

    /**
     * A memory.
     *
     * @param preferences where names are kept
     * @param folder for journals; need not be there yet
     */
    public Memory(Preferences preferences, Path folder) {
        this.preferences = preferences;
        this.folder = folder;
    }

    /** Where edits of a landscape that are not saved are written down. */
    public Journal.Folder journals(Path landscape) {
        String key = UUID.nameUUIDFromBytes(landscape.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return new Journal.Folder(folder.resolve(key));
    }

    /** The landscapes that were open lately, the last first, as far as they are still there. */
    public List<Path> recent() {
        return all().stream().filter(Files::exists).toList();
    }

    /** The landscape that was open when the last run ended, whether it ended well or not. */
    public Optional<Path> lastOpen() {
        return Optional.of(preferences.get(OPEN, "")).filter(each -> !each.isEmpty()).map(Path::of)
                .filter(Files::exists);
    }

    void opened(Path landscape) {
        List<Path> all = new ArrayList<>(all());
        all.remove(landscape);
        all.addFirst(landscape);
        List<String> kept = all.stream().limit(MOST).map(Path::toString).toList();
        preferences.put(RECENT, String.join("\n", kept));
        preferences.put(OPEN, landscape.toString());
        flush();
    }

    /** Which tabs a landscape had, a line each. */
    public List<String> tabs(Path landscape) {
        return preferences.node(TABS).get(landscape.toString(), "").lines().toList();
    }

    /** Remembers which tabs a landscape has, as long as the landscape itself is remembered. */
    public void tabs(Path landscape, List<String> now) {
        if (tabs(landscape).equals(now)) {
            return;
        }
        Preferences tabs = preferences.node(TABS);
        tabs.put(landscape.toString(), String.join("\n", now));
        try {
            List<String> known = all().stream().map(Path::toString).toList();
            Stream.of(tabs.keys()).filter(each -> !known.contains(each)).forEach(tabs::remove);
        } catch (BackingStoreException failure) {
            throw new IllegalStateException(failure);
        }
        flush();
    }

    void closed() {
        preferences.remove(OPEN);
        flush();
    }

    private List<Path> all() {
        return preferences.get(RECENT, "").lines().map(Path::of).toList();
    }

    /** At once, so that it is known also after a crash. */
    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
