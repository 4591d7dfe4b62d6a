// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.validation.Marker;
import org.eclipse.glsp.server.features.validation.MarkerKind;
import org.eclipse.glsp.server.features.validation.MarkersReason;
import org.eclipse.glsp.server.features.validation.RequestMarkersAction;
import org.eclipse.glsp.server.features.validation.SetMarkersAction;

import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.rules.Severity;

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
        List<Marker> markers = MarkersReason.LIVE.equals(asked.getReason()) ? of(window)
                : Stream.concat(of(window).stream(), found(window)).toList();
        return List.of(new SetMarkersAction(markers, asked.getReason()));
    }

    static List<Marker> of(Window window) {
        Shown shown = window.diagram();
        return shown.drawing().compared().views().marks().stream().flatMap(mark -> shown.viewOf(mark.element()).stream()
                .map(view -> new Marker(mark.rule(), mark.text(), view, kind(mark.level())))).toList();
    }

    /** What all rules find about what is shown; asked for, since it takes the time of a check. */
    private static Stream<Marker> found(Window window) {
        Shown shown = window.diagram();
        return window.findings().stream()
                .flatMap(finding -> finding.id().flatMap(window.desk().place()::find).flatMap(shown::viewOf).stream()
                        .map(view -> new Marker(finding.rule(), window.says(finding.message()), view,
                                kind(finding.severity()))));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case INFORMATION -> MarkerKind.INFO;
            case WARNING -> MarkerKind.WARNING;
            case ERROR -> MarkerKind.ERROR;
        };
    }

    private static String kind(Rule.Level level) {
        return switch (level) {
            case INFO -> MarkerKind.INFO;
            case WARNING -> MarkerKind.WARNING;
            case ERROR -> MarkerKind.ERROR;
        };
    }
}
