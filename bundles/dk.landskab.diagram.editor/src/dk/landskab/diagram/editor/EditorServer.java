// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.web.PageFiles;
import dk.landskab.diagram.editor.web.WebServer;
import dk.landskab.diagram.editor.window.Desk;
import dk.landskab.diagram.editor.window.Offer;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;

/**
 * The diagrams of a landscape, served to pages on this machine that know a token. Closing it leaves the landscape open.
 */
public final class EditorServer implements AutoCloseable {

    private final Desk desk;
    private final WebServer web;
    private final PageFiles page;
    private final Runnable end;
    private final CountDownLatch closed = new CountDownLatch(1);

    private EditorServer(Desk desk, WebServer web, PageFiles page, Runnable end) {
        this.desk = desk;
        this.web = web;
        this.page = page;
        this.end = end;
    }

    /**
     * Serves a landscape that is edited.
     *
     * @throws UncheckedIOException where the port is taken
     */
    public static EditorServer start(OpenLandscape landscape, EditorOptions options) {
        return start(OpenPlace.edited("", landscape), options);
    }

    /**
     * Serves a landscape.
     *
     * @throws UncheckedIOException where the port is taken
     */
    public static EditorServer start(OpenPlace place, EditorOptions options) {
        ExecutorService own = options.owner().isPresent() ? null : Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("landskab-editor").factory());
        Executor owner = options.owner().orElse(own);
        Runnable end = own == null ? () -> {
            // The thread is somebody else's.
        } : own::shutdown;
        Desk desk = new Desk(place, options, owner);
        PageFiles page = new PageFiles(options.page(), options.language());
        try {
            WebServer web = WebServer.start(options.port(), page,
                    Message.of(EditorServer.class, "noPage").in(options.language()),
                    line -> new JsonTalk(desk, line));
            return new EditorServer(desk, web, page, end);
        } catch (IOException taken) {
            desk.close();
            end.run();
            throw new UncheckedIOException(taken);
        } catch (Exception failed) {
            desk.close();
            end.run();
            throw new IllegalStateException(failed);
        }
    }

    /** Where the page is; the token is in the fragment, which is in no request. */
    public URI uri() {
        return web.uri();
    }

    /** Whether the page was built; without it nothing can be shown. */
    public boolean hasPage() {
        return page.areThere();
    }

    /** Runs what concerns the landscape, one after another. */
    public Executor owner() {
        return desk.owner();
    }

    /**
     * Tells somebody which elements are selected on a page, whenever that is something else; on the owner's thread. From
     * now on what is selected on a page is selected on the others too: who listens shows them to one person. Else the
     * pages select each for itself.
     */
    public void whenSelected(Consumer<List<EObject>> listener) {
        desk.whenSelected(listener);
    }

    /**
     * Lets somebody offer, for every element, what can be done with it beside the page: the menus of the pages have it.
     *
     * @param offers called on the owner's thread
     */
    public void offering(Function<EObject, List<Offer>> offers) {
        desk.offering(offers);
    }

    /**
     * Selects an element and makes it seen on every page that shows it, and on those that will be opened, until something
     * else is selected; any thread may ask, and waits for nothing.
     */
    public void reveal(EObject element) {
        desk.owner().execute(() -> desk.reveal(element));
    }

    /**
     * Waits until it is closed.
     *
     * @throws InterruptedException where it is not to be waited any more
     */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Cuts off all pages and stops listening. What was not saved is still in the landscape. */
    @Override
    public void close() {
        web.close();
        desk.close();
        end.run();
        closed.countDown();
    }
}
