// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.undoredo.RedoAction;

import dk.landskab.diagram.editor.window.Window;

/** Does again what was taken back last. */
final class Redo implements Verb<RedoAction> {

    @Override
    public String kind() {
        return RedoAction.KIND;
    }

    @Override
    public Class<RedoAction> carries() {
        return RedoAction.class;
    }

    @Override
    public List<Action> answer(Window window, RedoAction asked) {
        window.landscape().redo();
        return List.of();
    }
}
