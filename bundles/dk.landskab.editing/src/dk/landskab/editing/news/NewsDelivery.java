// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.news;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** Brings news to one listener by its own executor: what comes while it is busy is told as one. */
public final class NewsDelivery implements AutoCloseable {

    private final Executor executor;
    private final Consumer<News> listener;
    private News pending = News.NONE;
    private boolean isAsked;
    private boolean isClosed;

    /** A delivery on the threads of an executor. */
    public NewsDelivery(Executor executor, Consumer<News> listener) {
        this.executor = executor;
        this.listener = listener;
    }

    /** Adds news; the listener is called later, by its executor. */
    public void add(News news) {
        if (isToBeAsked(news)) {
            try {
                executor.execute(this::deliver);
            } catch (RejectedExecutionException gone) {
                // The window went with its thread; who edits elsewhere is not to be troubled by that.
                close();
            }
        }
    }

    private synchronized boolean isToBeAsked(News news) {
        if (isClosed || news.isEmpty()) {
            return false;
        }
        pending = pending.and(news);
        boolean first = !isAsked;
        isAsked = true;
        return first;
    }

    private void deliver() {
        News news = taken();
        if (!news.isEmpty()) {
            listener.accept(news);
        }
    }

    private synchronized News taken() {
        News news = isClosed ? News.NONE : pending;
        pending = News.NONE;
        isAsked = false;
        return news;
    }

    /** Tells nothing any more. */
    @Override
    public synchronized void close() {
        isClosed = true;
        pending = News.NONE;
    }
}
