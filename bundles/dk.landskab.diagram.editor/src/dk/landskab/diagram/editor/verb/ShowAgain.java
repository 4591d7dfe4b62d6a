// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ShowOrHide;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/** Puts everything back that was taken off the diagram. */
final class ShowAgain implements Verb<Nothing> {

    @Override
    public String kind() {
        return "landskab.showAll";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        Diagram diagram = window.diagram().choice().stored().filter(each -> !each.getHidden().isEmpty())
                .orElseThrow(() -> new EditRefusedException(Message.of(ShowAgain.class, "nothingHidden")));
        window.gesture(Message.of(ShowAgain.class, "gesture.show"), () -> {
            ShowOrHide gesture = new ShowOrHide(window.landscape(), diagram);
            List.copyOf(diagram.getHidden()).forEach(gesture::show);
            gesture.call();
        });
        return List.of();
    }
}
