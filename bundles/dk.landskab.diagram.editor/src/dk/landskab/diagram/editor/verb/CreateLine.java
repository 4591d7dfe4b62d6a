// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;

import dk.landskab.diagram.editor.edit.Tool;
import dk.landskab.diagram.editor.edit.Toolbox;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** Connects two boxes, where the specification allows it. */
final class CreateLine implements Verb<CreateEdgeOperation> {

    @Override
    public String kind() {
        return CreateEdgeOperation.KIND;
    }

    @Override
    public Class<CreateEdgeOperation> carries() {
        return CreateEdgeOperation.class;
    }

    @Override
    public List<Action> answer(Window window, CreateEdgeOperation asked) {
        Tool tool = Tool.find(window, asked.getElementTypeId(), asked.getArgs());
        Shown shown = window.diagram();
        NodeView source = end(shown, asked.getSourceElementId());
        NodeView target = end(shown, asked.getTargetElementId());
        if (!isAllowed(window, tool, source, target)) {
            throw new EditRefusedException(Message.of(CreateLine.class, "notThese", source.element().eClass(),
                    target.element().eClass()));
        }
        EObject diagram = ViewObjects.diagram(shown.choice().subject(), shown.setting());
        Map<String, Object> variables = Map.of("sourceVariable", source.element(), "targetVariable", target.element(),
                "sourceViewVariable", ViewObjects.node(diagram, source.element()), "targetViewVariable",
                ViewObjects.node(diagram, target.element()), "diagram", diagram);
        window.create(Message.of(CreateLine.class, "gesture.create", window.named(tool.label())),
                () -> new Toolbox(window.landscape(), window.desk().interpreter()).use(tool.origin(), source.element(),
                        variables));
        return List.of();
    }

    static NodeView end(Shown shown, String id) {
        return shown.node(String.valueOf(id))
                .orElseThrow(() -> new EditRefusedException(Message.of(CreateLine.class, "gone")));
    }

    private static boolean isAllowed(Window window, Tool tool, NodeView source, NodeView target) {
        return tool.makesLine() && window.plan().edges().filter(each -> tool.mappings().contains(each.origin()))
                .anyMatch(each -> each.sourceMappings().contains(source.mapping().origin())
                        && each.targetMappings().contains(target.mapping().origin()));
    }
}
