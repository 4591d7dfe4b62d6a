// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Rect;

/** Tells a page that has just been opened what is chosen beside it, so that the diagram begins there. */
final class TellChosen implements Verb<Nothing> {

    private record At(double x, double y, double width, double height) {
    }

    private record Chosen(String view, At at) {
    }

    @Override
    public String kind() {
        return "landskab.requestChosen";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        return List.of(new Told("landskab.chosen",
                window.chosen().map(view -> of(window, view)).orElse(new Chosen("", null))));
    }

    /** A view, and where it stands on a diagram that is only a picture. */
    static Record of(Window window, String view) {
        Rect place = window.isPicture() ? window.diagram().placeInPicture(view).orElse(null) : null;
        return new Chosen(view, place == null ? null : new At(place.x(), place.y(), place.width(), place.height()));
    }
}
