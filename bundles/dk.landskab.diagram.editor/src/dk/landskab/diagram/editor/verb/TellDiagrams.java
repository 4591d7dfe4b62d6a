// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Labels;

/** Tells what diagrams there are, and what kinds there can be. */
final class TellDiagrams implements Verb<Nothing> {

    static final String ANSWER = "landskab.diagrams";

    private record Diagram(String id, String title, String kindLabel, boolean stored) {
    }

    private record Kind(String id, String label, String about) {
    }

    private record Diagrams(String current, String landscape, boolean readOnly, List<Diagram> diagrams,
            List<Kind> kinds) {
    }

    @Override
    public String kind() {
        return "landskab.requestDiagrams";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        return List.of(new Told(ANSWER, of(window)));
    }

    static Record of(Window window) {
        Labels labels = Labels.in(window.language());
        return new Diagrams(window.shown().map(Shown::choice).map(Choice::name).orElse(""),
                window.desk().place().name(), window.desk().place().edited().isEmpty(),
                window.desk().choices().stream().map(each -> new Diagram(each.name(), window.title(each),
                        Design.name(each.kind(), window.language()), each.stored().isPresent())).toList(),
                Arrays.stream(DiagramKind.values()).map(kind -> new Kind(kind.id(),
                        Design.name(kind, window.language()), kind.subject().types().stream().map(labels::of)
                                .collect(Collectors.joining(", ")))).toList());
    }
}
