// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.protocol;

import org.eclipse.glsp.server.actions.ResponseAction;

/** An action of our own that a page is sent, asked or unasked. */
public final class Told extends ResponseAction {

    private final transient Record content;

    /**
     * An action.
     *
     * @param content whose components become properties of the action
     */
    public Told(String kind, Record content) {
        super(kind);
        this.content = content;
    }

    /** What it says. */
    public Record content() {
        return content;
    }
}
