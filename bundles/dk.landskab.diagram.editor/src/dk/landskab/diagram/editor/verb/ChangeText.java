// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.TextOf;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Makes a text say something else; what is wrong with it is told, and kept as it was written. */
final class ChangeText implements Verb<ChangeText.Wanted> {

    /** @param text all of it */
    record Wanted(String elementId, String text) {
    }

    private record Mistake(int line, String message) {
    }

    private record Changed(List<Mistake> problems) {
    }

    @Override
    public String kind() {
        return "landskab.changeText";
    }

    @Override
    public Class<ChangeText.Wanted> carries() {
        return ChangeText.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, ChangeText.Wanted asked) {
        TextOf text = Sheets.element(window, asked.elementId()).flatMap(each -> TextOf.of(window, each))
                .filter(TextOf::isEditable)
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeText.class, "noText")));
        window.change(Message.of(ChangeText.class, "gesture.text"),
                () -> text.become(asked.text() == null ? "" : asked.text()));
        return List.of(new Told("landskab.textChanged", new Changed(text.problems().stream()
                .map(each -> new Mistake(each.location().line(), window.says(each.what()))).toList())));
    }
}
