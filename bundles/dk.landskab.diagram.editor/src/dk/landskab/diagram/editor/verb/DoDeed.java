// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;

import dk.landskab.diagram.editor.edit.Deeds;
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
        Deeds deeds = Sheets.element(window, asked.elementId()).flatMap(each -> Deeds.of(window, each))
                .orElseThrow(() -> new EditRefusedException(Message.of(DoDeed.class, "noCase")));
        Deeds.Report[] done = new Deeds.Report[1];
        window.change(Message.of(DoDeed.class, "gesture.deed"), () -> done[0] = deeds.call(String.valueOf(asked.deed()),
                asked.values() == null ? Map.of() : asked.values()));
        return List.of(new MessageAction(Severity.INFO, done[0].text()));
    }
}
