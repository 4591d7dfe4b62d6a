// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * What waits to be sent to a page, one message after another. A page that takes nothing any more is cut off before what
 * waits for it fills the memory. May be used by any thread; never waits.
 */
final class Outbox {

    private final Session session;
    private final long most;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long characters;
    private boolean sending;

    /**
     * Nothing waits yet.
     *
     * @param most so many characters may wait
     */
    Outbox(Session session, long most) {
        this.session = session;
        this.most = most;
    }

    void send(String message) {
        synchronized (this) {
            waiting.add(message);
            characters += message.length();
            // A single message is always sent, however long.
            if (characters > most && waiting.size() > 1) {
                waiting.clear();
                session.disconnect();
                return;
            }
            if (sending) {
                return;
            }
            sending = true;
        }
        next();
    }

    private void next() {
        String message;
        synchronized (this) {
            message = waiting.poll();
            if (message == null) {
                sending = false;
                return;
            }
            characters -= message.length();
        }
        session.sendText(message, Callback.from(this::next, this::failed));
    }

    /** The session tells its end itself. */
    private synchronized void failed(Throwable cause) {
        waiting.clear();
        characters = 0;
        sending = false;
    }
}
