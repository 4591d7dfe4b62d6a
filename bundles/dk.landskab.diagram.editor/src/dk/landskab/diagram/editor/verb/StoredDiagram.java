// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/** Diagrams that are stored, by their ids. */
final class StoredDiagram {

    private StoredDiagram() {
    }

    /** The diagram with an id, to be edited. */
    static Diagram of(Window window, String id) {
        window.landscape();
        return window.desk().place().find(String.valueOf(id)).filter(Diagram.class::isInstance).map(Diagram.class::cast)
                .filter(window.desk().place()::mayEdit)
                .orElseThrow(() -> new EditRefusedException(Message.of(StoredDiagram.class, "notStored")));
    }
}
