// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.CreateNodeOperation;

import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.edit.Tool;
import dk.landskab.diagram.editor.edit.Toolbox;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.plan.NodeMapping;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Makes a box, where it was asked for. */
final class CreateBox implements Verb<CreateNodeOperation> {

    @Override
    public String kind() {
        return CreateNodeOperation.KIND;
    }

    @Override
    public Class<CreateNodeOperation> carries() {
        return CreateNodeOperation.class;
    }

    @Override
    public List<Action> answer(Window window, CreateNodeOperation asked) {
        Tool tool = Tool.find(window, asked.getElementTypeId(), asked.getArgs());
        Shown shown = window.diagram();
        Optional<NodeView> container = shown.node(String.valueOf(asked.getContainerId()));
        if (!isAllowed(window, tool, container)) {
            throw new EditRefusedException(Message.of(CreateBox.class, "notThere"));
        }
        EObject context = container.map(NodeView::element).orElse(shown.choice().subject());
        EObject diagram = ViewObjects.diagram(shown.choice().subject(), shown.setting());
        Map<String, Object> variables = Map.of("variable", context, "viewVariable",
                container.map(each -> ViewObjects.node(diagram, each.element())).orElse(diagram), "diagram", diagram);
        window.create(Message.of(CreateBox.class, "gesture.create", window.named(tool.label())), () -> {
            List<EObject> made = new Toolbox(window.landscape(), window.desk().interpreter()).use(tool.origin(), context,
                    variables);
            asked.getLocation().ifPresent(at -> new Places(window).put(window.anew(),
                    new Point(at.getX(), at.getY())));
            return made;
        });
        return List.of();
    }

    /** The specification says what stands in what. */
    private static boolean isAllowed(Window window, Tool tool, Optional<NodeView> container) {
        Stream<NodeMapping> possible = container.map(each -> each.mapping().children().stream())
                .orElseGet(() -> window.plan().layers().stream().flatMap(layer -> layer.nodes().stream()));
        return !tool.makesLine() && possible.anyMatch(each -> tool.mappings().contains(each.origin()));
    }
}
