// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.TextOf;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/** Opens the text that says something of an element. */
final class TellText implements Verb<TellText.Wanted> {

    /** @param elementId id of a box or of an element */
    record Wanted(String elementId) {
    }

    private record Text(String elementId, String title, String file, String text, boolean editable) {
    }

    @Override
    public String kind() {
        return "landskab.requestText";
    }

    @Override
    public Class<TellText.Wanted> carries() {
        return TellText.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellText.Wanted asked) {
        EObject element = Sheets.element(window, asked.elementId()).orElse(null);
        TextOf text = Optional.ofNullable(element).flatMap(each -> TextOf.of(window, each))
                .orElseThrow(() -> new EditRefusedException(Message.of(TellText.class, "noText")));
        return List.of(new Told("landskab.text", new Text(asked.elementId(), Labels.in(window.language()).of(element),
                text.path(), text.content(), text.isEditable())));
    }
}
