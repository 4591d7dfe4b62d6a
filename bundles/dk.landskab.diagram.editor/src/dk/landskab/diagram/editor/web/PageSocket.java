// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket of a page. The next message is asked of the network only when the one before has been dealt with, so that
 * a page that sends faster than it is served waits, and nothing piles up here.
 */
public final class PageSocket implements Session.Listener {

    /** So many characters may wait for a page; a diagram of a thousand boxes takes a twentieth. */
    private static final long MOST_WAITING = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(PageSocket.class);
    private static final int MOST_UNANSWERED = 3;

    private final Function<Line, Talk> talks;
    private final Set<PageSocket> open;
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Session session;
    private Talk talk;

    /** What the other side of a socket is to whoever talks with it. */
    public interface Line {

        /** Sends a message; from any thread, without waiting. */
        void send(String message);

        /** Ends the connection. */
        void close(int status);
    }

    /** A conversation over a socket. */
    public interface Talk {

        /** Deals with a message, and tells when it is done. */
        void received(String message, Runnable done);

        /** The socket is closed. */
        void ended();
    }

    /** @param open where it is listed while it is open */
    PageSocket(Function<Line, Talk> talks, Set<PageSocket> open) {
        this.talks = talks;
        this.open = open;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        Outbox outbox = new Outbox(opened, MOST_WAITING);
        talk = talks.apply(new Line() {
            @Override
            public void send(String message) {
                outbox.send(message);
            }

            @Override
            public void close(int status) {
                opened.close(status, null, Callback.NOOP);
            }
        });
        open.add(this);
        opened.demand();
    }

    @Override
    public void onWebSocketText(String message) {
        talk.received(message, this::next);
    }

    /** A page may be gone by the time that it is answered. */
    private void next() {
        try {
            if (session.isOpen()) {
                session.demand();
            }
        } catch (RejectedExecutionException gone) {
            LOG.debug("a page is gone", gone);
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        session.close(StatusCode.BAD_DATA, null, Callback.NOOP);
    }

    /** Asks whether the other side is still there, and cuts it off where it has not answered for long. */
    void ping() {
        if (unanswered.incrementAndGet() > MOST_UNANSWERED) {
            session.disconnect();
        } else {
            session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        unanswered.set(0);
        next();
    }

    @Override
    public void onWebSocketPing(ByteBuffer payload) {
        session.sendPong(payload, Callback.from(this::next, failure -> {
            // The session tells its end itself.
        }));
    }

    /** Its end is told by {@link #onWebSocketClose}. */
    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("a page is cut off", cause);
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        open.remove(this);
        if (talk != null) {
            talk.ended();
        }
        callback.succeed();
    }
}
