// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Candidates;
import dk.landskab.diagram.editor.edit.Spot;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Tells what a reference could lead to, by name and id. */
final class TellCandidates implements Verb<TellCandidates.Wanted> {

    /** @param text part of a name or an id */
    record Wanted(String elementId, String feature, String text) {
    }

    @Override
    public String kind() {
        return "landskab.requestCandidates";
    }

    @Override
    public Class<TellCandidates.Wanted> carries() {
        return TellCandidates.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellCandidates.Wanted asked) {
        Spot spot = Sheets.spot(window, asked.elementId(), asked.feature());
        if (!(spot.feature() instanceof EReference reference) || reference.isContainment()) {
            throw new EditRefusedException(Message.of(ChangeProperty.class, "fixed"));
        }
        return List.of(new Told("landskab.candidates", Candidates.of(window, spot, reference,
                asked.text() == null ? "" : asked.text())));
    }
}
