// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SaveModelAction;

import dk.landskab.diagram.editor.window.Window;

/** Saves what is not as it is on disk. */
final class Save implements Verb<SaveModelAction> {

    @Override
    public String kind() {
        return SaveModelAction.KIND;
    }

    @Override
    public Class<SaveModelAction> carries() {
        return SaveModelAction.class;
    }

    @Override
    public List<Action> answer(Window window, SaveModelAction asked) {
        window.landscape().save();
        return List.of();
    }
}
