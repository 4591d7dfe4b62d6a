// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.CaseDeeds;
import dk.landskab.diagram.editor.edit.CaseMoves;
import dk.landskab.diagram.editor.edit.Deeds;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/** Tells where a case can go, and why it cannot go elsewhere. */
final class TellMoves implements Verb<TellMoves.Wanted> {

    record Wanted(String elementId) {
    }

    /** @param today the day of the server, which a move is entered at where nobody says another */
    private record Moves(String title, String today, List<CaseMoves.Move> moves) {
    }

    @Override
    public String kind() {
        return "landskab.requestMoves";
    }

    @Override
    public Class<TellMoves.Wanted> carries() {
        return TellMoves.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellMoves.Wanted asked) {
        CaseMoves moves = Sheets.element(window, asked.elementId()).flatMap(each -> Deeds.of(window, each))
                .filter(CaseDeeds.class::isInstance).map(CaseDeeds.class::cast)
                .map(each -> new CaseMoves(window, each.acquisition()))
                .orElseThrow(() -> new EditRefusedException(Message.of(DoDeed.class, "noCase")));
        return List.of(new Told("landskab.moves", new Moves(
                Labels.in(window.language()).of(moves.acquisition()),
                LocalDate.now(window.desk().options().clock()).toString(), moves.all())));
    }
}
