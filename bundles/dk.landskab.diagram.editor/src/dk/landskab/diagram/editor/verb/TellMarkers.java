// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;

import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.Rule;

/** Tells what is wrong with what the diagram shows. */
final class TellMarkers implements Verb<RequestMarkersAction> {

    @Override
    public String kind() {
        return RequestMarkersAction.KIND;
    }

    @Override
    public Class<RequestMarkersAction> carries() {
        return RequestMarkersAction.class;
    }

    @Override
    public List<Action> answer(Window window, RequestMarkersAction asked) {
        return List.of(new SetMarkersAction(of(window), asked.getReason()));
    }

    static List<Marker> of(Window window) {
        Shown shown = window.diagram();
        return shown.drawing().compared().views().marks().stream().flatMap(mark -> shown.viewOf(mark.element()).stream()
                .map(view -> new Marker(mark.rule(), mark.text(), view, kind(mark.level())))).toList();
    }

    private static String kind(Rule.Level level) {
        return switch (level) {
            case INFO -> MarkerKind.INFO;
            case WARNING -> MarkerKind.WARNING;
            case ERROR -> MarkerKind.ERROR;
        };
    }
}
