// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.editing.recovery.Recovery;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;

/** The way from a folder to an open landscape: what an earlier run did not save, what to do with it, the reading. */
final class Reopening {

    /**
     * A landscape that was opened.
     *
     * @param path where it lies: a folder, or one file
     * @param folder what it is saved to
     * @param landscape what is edited
     */
    record Opened(Path path, LandscapeFolder folder, OpenLandscape landscape) {
    }

    private final Path path;
    private final LandscapeFolder folder;
    private final Journal.Folder journals;
    private final Language language;

    Reopening(Path path, Memory memory, Language language) {
        this.path = path;
        this.folder = LandscapeFolder.at(path, PartFormats.standard().with(new AcquisitionFormat()));
        this.journals = memory.journals(path);
        this.language = language;
    }

    /** What an earlier run did not save. For any thread. */
    Optional<Recovery> pending(IProgressMonitor monitor) {
        return journals.pending(folder);
    }

    /** Asks what to do with it, and gives the reading, for any thread; empty where nothing shall be opened. */
    Optional<Callable<Opened>> decide(Optional<Recovery> pending, Talk talk) {
        if (pending.isEmpty()) {
            return Optional.of(this::asSaved);
        }
        return switch (talk.recovering(path, pending.get())) {
            case RECOVER -> Optional.of(() -> recovered(pending.get()));
            case THROW_AWAY -> Optional.of(() -> {
                pending.get().discard();
                return asSaved();
            });
            case CANCEL -> Optional.empty();
        };
    }

    private Opened asSaved() {
        return new Opened(path, folder, OpenLandscape.open(folder, journals, language));
    }

    private Opened recovered(Recovery recovery) {
        return new Opened(path, folder, OpenLandscape.recover(folder, journals, recovery, language));
    }
}
