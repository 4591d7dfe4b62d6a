// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import org.eclipse.glsp.server.actions.Action;

/** The page of a window, which is sent actions. */
public interface Page {

    /** Sends an action; never waits. */
    void send(Action action);
}
