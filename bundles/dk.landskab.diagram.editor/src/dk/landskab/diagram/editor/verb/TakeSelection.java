// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;

/** Is told what is selected, all of it, so that whoever shows the landscape beside the diagram can follow. */
final class TakeSelection implements Verb<TakeSelection.Selected> {

    /** @param elementIds of views */
    record Selected(List<String> elementIds) {
    }

    @Override
    public String kind() {
        return "landskab.selected";
    }

    @Override
    public Class<TakeSelection.Selected> carries() {
        return TakeSelection.Selected.class;
    }

    @Override
    public List<Action> answer(Window window, TakeSelection.Selected told) {
        window.selected(told.elementIds() == null ? List.of()
                : told.elementIds().stream().filter(each -> each != null).toList());
        return List.of();
    }
}
