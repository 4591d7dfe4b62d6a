// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/**
 * A tool of the specification that makes boxes or lines.
 *
 * @param section what it stands under, as it is written
 * @param label what it is called, as it is written
 * @param makesLine whether it makes lines
 * @param mappings whose boxes or lines it makes
 * @param origin the tool in the specification
 */
public record Tool(String name, String section, String label, boolean makesLine, List<EObject> mappings,
        EObject origin) {

    private static final List<String> BOXES = List.of("NodeCreationDescription", "ContainerCreationDescription");
    private static final String LINES = "EdgeCreationDescription";

    /** Copies the mappings. */
    public Tool {
        mappings = List.copyOf(mappings);
    }

    /** The tools of a kind of diagram, in the order of the file. */
    public static List<Tool> of(DiagramPlan plan) {
        return Stream.concat(Parts.one(plan.origin(), "defaultLayer").stream(),
                Parts.many(plan.origin(), "additionalLayers").stream())
                .flatMap(layer -> Parts.many(layer, "toolSections").stream())
                .flatMap(section -> Parts.many(section, "ownedTools").stream()
                        .flatMap(tool -> of(label(section), tool).stream()))
                .toList();
    }

    /**
     * The tool that a page means.
     *
     * @param type of what it makes
     * @param arguments may name the tool
     * @throws EditRefusedException where there is none
     */
    public static Tool find(Window window, String type, Map<String, String> arguments) {
        String name = arguments == null ? null : arguments.get("tool");
        return of(window.plan()).stream().filter(each -> each.type().equals(type))
                .filter(each -> name == null || each.name().equals(name)).findFirst()
                .orElseThrow(() -> new EditRefusedException(Message.of(Tool.class, "notHere")));
    }

    private static Optional<Tool> of(String section, EObject tool) {
        String kind = tool.eClass().getName();
        if (!kind.equals(LINES) && !BOXES.contains(kind)) {
            return Optional.empty();
        }
        List<EObject> mappings = Stream.of("nodeMappings", "containerMappings", "edgeMappings")
                .filter(feature -> tool.eClass().getEStructuralFeature(feature) != null)
                .flatMap(feature -> Parts.many(tool, feature).stream()).toList();
        return mappings.isEmpty() ? Optional.empty()
                : Optional.of(new Tool(Parts.text(tool, "name"), section, label(tool), kind.equals(LINES), mappings,
                        tool));
    }

    private static String label(EObject named) {
        String label = Parts.text(named, "label");
        return label.isBlank() ? Parts.text(named, "name") : label;
    }

    /** The type of what it makes. */
    public String type() {
        String mapping = Parts.text(mappings.getFirst(), "name");
        return makesLine ? Types.edge(mapping) : Types.node(mapping);
    }
}
