// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.History;
import dk.landskab.versioning.HistoryEntry;

/**
 * Reads the history of a landscape, or of one element, page by page, from the commit that the work tree is at. One thread
 * reads at a time; {@link #stop} is for any thread.
 */
public final class HistoryReading implements AutoCloseable {

    private static final String HEAD = "HEAD";

    private final Place place;
    private final Optional<String> id;
    private GitLandscapes landscapes;
    private Stream<HistoryEntry> entries;
    private Iterator<HistoryEntry> iterator;
    private volatile boolean stopped;

    /**
     * Nothing is opened yet.
     *
     * @param id of the element; empty for the whole landscape
     */
    public HistoryReading(Place place, Optional<String> id) {
        this.place = place;
        this.id = id;
    }

    /**
     * Reads on.
     *
     * @param most so many commits at most
     * @param told is given each commit as soon as it is read, the newest first
     * @return whether there are more
     * @throws dk.landskab.store.UnreadableException where there is no repository, or no commit yet
     */
    public synchronized boolean next(int most, Consumer<Chapter> told) {
        open();
        for (int read = 0; read < most && !stopped && iterator.hasNext(); read++) {
            told.accept(Chapter.of(iterator.next(), place));
        }
        return !stopped && iterator.hasNext();
    }

    private void open() {
        if (iterator == null) {
            landscapes = place.revisions();
            entries = History.of(landscapes, HEAD, id, () -> stopped);
            iterator = entries.iterator();
        }
    }

    /** Reads no further than the commit that is being read. */
    public void stop() {
        stopped = true;
    }

    /** Waits for who reads, and gives back the repository. */
    @Override
    public synchronized void close() {
        stopped = true;
        if (entries != null) {
            entries.close();
        }
        if (landscapes != null) {
            landscapes.close();
        }
    }
}
