// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;

import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.edit.Toolbox;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/** Moves the ends of a line to other boxes, by the tools of its mapping. */
final class Reconnect implements Verb<ReconnectEdgeOperation> {

    @Override
    public String kind() {
        return ReconnectEdgeOperation.KIND;
    }

    @Override
    public Class<ReconnectEdgeOperation> carries() {
        return ReconnectEdgeOperation.class;
    }

    @Override
    public List<Action> answer(Window window, ReconnectEdgeOperation asked) {
        Shown shown = window.diagram();
        EdgeView line = shown.edge(String.valueOf(asked.getEdgeElementId()))
                .orElseThrow(() -> new EditRefusedException(Message.of(CreateLine.class, "gone")));
        NodeView source = CreateLine.end(shown, asked.getSourceElementId());
        NodeView target = CreateLine.end(shown, asked.getTargetElementId());
        if (!line.mapping().sourceMappings().contains(source.mapping().origin())
                || !line.mapping().targetMappings().contains(target.mapping().origin())) {
            throw new EditRefusedException(Message.of(Reconnect.class, "notTo", line.element(),
                    source.id().equals(line.source()) ? target.element() : source.element()));
        }
        window.gesture(Message.of(Reconnect.class, "gesture.reconnect"), () -> {
            move(window, line, line.source(), source, "RECONNECT_SOURCE");
            move(window, line, line.target(), target, "RECONNECT_TARGET");
            if (line.element() instanceof Identified element) {
                new Places(window).leadAnew(element);
            }
        });
        return List.of();
    }

    private static void move(Window window, EdgeView line, String from, NodeView to, String end) {
        if (from.equals(to.id())) {
            return;
        }
        EObject tool = tool(line.mapping().origin(), end)
                .orElseThrow(() -> new EditRefusedException(Message.of(Reconnect.class, "noReconnect")));
        Shown shown = window.diagram();
        EObject diagram = ViewObjects.diagram(shown.choice().subject(), shown.setting());
        EObject old = shown.node(from).map(NodeView::element).orElseThrow();
        EObject oldView = ViewObjects.node(diagram, old);
        new Toolbox(window.landscape(), window.desk().interpreter()).use(tool, line.element(), Map.of("element",
                line.element(), "source", old, "target", to.element(), "sourceView", oldView, "targetView",
                ViewObjects.node(diagram, to.element()), "diagram", diagram, "edgeView",
                ViewObjects.edge(diagram, line.element(), oldView, oldView)));
    }

    /** The tool of a mapping that moves an end, if there is one. */
    static Optional<EObject> tool(EObject mapping, String end) {
        return Parts.many(mapping, "reconnections").stream().filter(each -> {
            String kind = Parts.text(each, "reconnectionKind");
            return kind.equals(end) || kind.equals("RECONNECT_BOTH");
        }).findFirst();
    }
}
