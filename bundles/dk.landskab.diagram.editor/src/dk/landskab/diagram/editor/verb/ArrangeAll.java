// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.LayoutOperation;

import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Message;

/** Arranges the whole diagram anew. */
final class ArrangeAll implements Verb<LayoutOperation> {

    @Override
    public String kind() {
        return LayoutOperation.KIND;
    }

    @Override
    public Class<LayoutOperation> carries() {
        return LayoutOperation.class;
    }

    @Override
    public List<Action> answer(Window window, LayoutOperation asked) {
        Shown arranged = window.arranged();
        window.gesture(Message.of(ArrangeAll.class, "gesture.arrange"), () -> new Places(window).like(arranged));
        window.keep(arranged);
        return List.of();
    }
}
