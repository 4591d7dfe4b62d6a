// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SetEditModeAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SetModelAction;

import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;

/** Shows a diagram: the one that {@code sourceUri} names, else the first there is. */
final class ShowDiagram implements Verb<RequestModelAction> {

    @Override
    public String kind() {
        return RequestModelAction.KIND;
    }

    @Override
    public Class<RequestModelAction> carries() {
        return RequestModelAction.class;
    }

    @Override
    public List<Action> answer(Window window, RequestModelAction asked) {
        Map<String, String> options = asked.getOptions() == null ? Map.of() : asked.getOptions();
        boolean something = window.show(options.getOrDefault("sourceUri", "")).isPresent();
        return window.desk().reading(() -> shown(window, something));
    }

    /** Drawing a large diagram for the first time takes seconds. */
    @Override
    public boolean takesLong() {
        return true;
    }

    private static List<Action> shown(Window window, boolean something) {
        List<Action> answers = new ArrayList<>();
        if (!something) {
            answers.add(new SetModelAction(nothing()));
            answers.add(new Told(TellDiagrams.ANSWER, TellDiagrams.of(window)));
            return answers;
        }
        answers.add(new SetModelAction(News.graph(window)));
        answers.add(new SetEditModeAction(window.mayEdit() ? SetEditModeAction.EDIT_MODE_EDITABLE
                : SetEditModeAction.EDIT_MODE_READONLY));
        answers.addAll(News.beside(window));
        answers.addAll(Outside.pending(window));
        return answers;
    }

    /** A graph with nothing on it. */
    static GModelRoot nothing() {
        return new GGraphBuilder(Types.GRAPH).id("diagram").build();
    }
}
