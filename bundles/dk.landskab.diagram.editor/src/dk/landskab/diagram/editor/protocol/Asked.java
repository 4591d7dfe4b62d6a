// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.protocol;

import org.eclipse.glsp.server.actions.RequestAction;
import org.eclipse.glsp.server.actions.ResponseAction;

import com.google.gson.JsonObject;

/** An action of our own that a page sends; GLSP has none for it. */
public final class Asked extends RequestAction<ResponseAction> {

    private final transient JsonObject parameters;

    Asked(String kind, String request, JsonObject parameters) {
        super(kind, request);
        this.parameters = parameters;
    }

    /** Everything that it says. */
    public JsonObject parameters() {
        return parameters;
    }
}
