// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.FileAway;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Uses the tools of the specification on an open landscape.
 *
 * @param interpreter calls what the specification says
 */
public record Toolbox(OpenLandscape landscape, Interpreter interpreter) {

    /**
     * Uses a tool; what it does can be undone.
     *
     * @param context where it begins
     * @param variables by the features of the tool that name them
     * @return what was created
     * @throws EditRefusedException where the tool must not be used there, or changes a file that must not be edited
     * @throws dk.landskab.diagram.tool.OperationException where an operation fails; nothing has changed
     */
    public List<EObject> use(EObject tool, EObject context, Map<String, Object> variables) {
        Map<String, Object> named = named(tool, variables);
        ToolRun run = new ToolRun(interpreter, Metamodel.packages());
        if (!run.isAllowed(tool, context, named)) {
            throw new EditRefusedException(Message.of(Toolbox.class, "notHere"));
        }
        List<EObject> created = new ArrayList<>();
        landscape.execute(new Recorded(landscape, () -> created.addAll(run.run(tool, context, named))));
        created.stream().filter(Element.class::isInstance)
                .forEach(each -> new FileAway(landscape, (Element) each).call());
        return created;
    }

    /** Variables have the names that the tool gives them; those that it does not name, their own. */
    private static Map<String, Object> named(EObject tool, Map<String, Object> variables) {
        Map<String, Object> named = new HashMap<>();
        variables.forEach((feature, value) -> named.put(tool.eClass().getEStructuralFeature(feature) == null ? feature
                : Parts.one(tool, feature).map(each -> Parts.text(each, "name")).orElse(feature), value));
        return named;
    }
}
