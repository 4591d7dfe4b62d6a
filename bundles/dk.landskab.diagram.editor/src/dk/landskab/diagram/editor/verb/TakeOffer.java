// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Offer;
import dk.landskab.diagram.editor.window.Window;

/** Does with an element what whoever shows the page has offered; what is not offered any more is not done. */
final class TakeOffer implements Verb<TakeOffer.Wanted> {

    /** @param offer its label */
    record Wanted(String elementId, String offer) {
    }

    @Override
    public String kind() {
        return "landskab.offer";
    }

    @Override
    public Class<TakeOffer.Wanted> carries() {
        return TakeOffer.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TakeOffer.Wanted asked) {
        Sheets.element(window, asked.elementId()).flatMap(element -> window.desk().offers(element).stream()
                .filter(each -> each.label().equals(asked.offer())).findFirst())
                .map(Offer::action).ifPresent(Runnable::run);
        return List.of();
    }
}
