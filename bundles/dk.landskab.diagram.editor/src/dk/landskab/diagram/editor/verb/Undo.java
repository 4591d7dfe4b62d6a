// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.undoredo.UndoAction;

import dk.landskab.diagram.editor.window.Window;

/** Takes back the last gesture of anybody. */
final class Undo implements Verb<UndoAction> {

    @Override
    public String kind() {
        return UndoAction.KIND;
    }

    @Override
    public Class<UndoAction> carries() {
        return UndoAction.class;
    }

    @Override
    public List<Action> answer(Window window, UndoAction asked) {
        window.landscape().undo();
        return List.of();
    }
}
