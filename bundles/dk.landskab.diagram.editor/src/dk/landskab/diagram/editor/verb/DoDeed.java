// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.CaseDeeds;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Records a gate of a case, or moves it to another phase: written into its text. */
final class DoDeed implements Verb<DoDeed.Wanted> {

    /** @param values by the names of fields */
    record Wanted(String elementId, String deed, Map<String, String> values) {
    }

    @Override
    public String kind() {
        return "landskab.deed";
    }

    @Override
    public Class<DoDeed.Wanted> carries() {
        return DoDeed.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, DoDeed.Wanted asked) {
        CaseDeeds deeds = Sheets.element(window, asked.elementId()).flatMap(each -> CaseDeeds.of(window, each))
                .orElseThrow(() -> new EditRefusedException(Message.of(DoDeed.class, "noCase")));
        window.change(Message.of(DoDeed.class, "gesture.deed"), () -> deeds.call(String.valueOf(asked.deed()),
                asked.values() == null ? Map.of() : asked.values()));
        return List.of();
    }
}
