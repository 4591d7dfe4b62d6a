// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Doomed;
import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ShowOrHide;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/** Takes boxes and lines off the diagram; what they show stays in the model. */
final class Hide implements Verb<Hide.Wanted> {

    /** @param elementIds ids of boxes and lines */
    record Wanted(List<String> elementIds) {
    }

    @Override
    public String kind() {
        return "landskab.hide";
    }

    @Override
    public Class<Hide.Wanted> carries() {
        return Hide.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, Hide.Wanted asked) {
        List<Identified> elements = Doomed.of(window, asked.elementIds()).hidden();
        if (elements.isEmpty()) {
            throw new EditRefusedException(Message.of(Hide.class, "notHidden"));
        }
        window.gesture(Message.of(Hide.class, "gesture.hide"), () -> {
            ShowOrHide gesture = new ShowOrHide(window.landscape(), new Places(window).stored());
            elements.forEach(gesture::hide);
            gesture.call();
        });
        return List.of();
    }
}
