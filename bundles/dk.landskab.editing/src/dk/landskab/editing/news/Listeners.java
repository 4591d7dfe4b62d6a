// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.news;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import dk.landskab.editing.model.Changes;

/** Whoever is told of changes: some at once, some later on threads of their own. */
public final class Listeners implements AutoCloseable {

    private final List<Consumer<Changes>> atOnce = new CopyOnWriteArrayList<>();
    private final List<NewsDelivery> later = new CopyOnWriteArrayList<>();

    /** Adds one that is told at once, until the handle is closed. */
    public AutoCloseable add(Consumer<Changes> listener) {
        atOnce.add(listener);
        return () -> atOnce.remove(listener);
    }

    /** Adds one that is told by an executor, until the handle is closed. */
    public AutoCloseable add(Executor executor, Consumer<News> listener) {
        NewsDelivery delivery = new NewsDelivery(executor, listener);
        later.add(delivery);
        return () -> {
            later.remove(delivery);
            delivery.close();
        };
    }

    /** Tells what a command did. */
    public void tell(Changes changes) {
        if (!later.isEmpty()) {
            tell(News.of(changes));
        }
        atOnce.forEach(each -> each.accept(changes));
    }

    /** Tells those who are told later. */
    public void tell(News news) {
        later.forEach(each -> each.add(news));
    }

    /** Tells nobody any more. */
    @Override
    public void close() {
        atOnce.clear();
        later.forEach(NewsDelivery::close);
        later.clear();
    }
}
