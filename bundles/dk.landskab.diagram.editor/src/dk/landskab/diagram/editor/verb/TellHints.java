// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsAction;
import org.eclipse.glsp.server.features.typehints.SetTypeHintsAction;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.diagram.plan.NodeMapping;
import dk.landskab.diagram.specification.Parts;

/** Tells what may be moved, resized and deleted, and what may be connected with what. */
final class TellHints implements Verb<RequestTypeHintsAction> {

    @Override
    public String kind() {
        return RequestTypeHintsAction.KIND;
    }

    @Override
    public Class<RequestTypeHintsAction> carries() {
        return RequestTypeHintsAction.class;
    }

    @Override
    public List<Action> answer(Window window, RequestTypeHintsAction asked) {
        if (window.shown().isEmpty()) {
            return List.of(new SetTypeHintsAction(List.of(), List.of()));
        }
        DiagramPlan plan = window.plan();
        boolean edited = window.mayEdit();
        Set<NodeMapping> borders = plan.nodes().flatMap(each -> each.borders().stream()).collect(Collectors.toSet());
        List<ShapeTypeHint> nodes = Stream.concat(plan.nodes()
                .map(each -> node(each, edited, edited && !borders.contains(each))),
                Stream.of(new ShapeTypeHint(Types.GRAPH, false, false, false, false, plan.layers().stream()
                        .flatMap(layer -> layer.nodes().stream()).map(Types::of).distinct().toList())))
                .toList();
        return List.of(new SetTypeHintsAction(nodes, plan.edges().map(each -> edge(each, edited)).toList()));
    }

    /** What stands on a border stands where the layout puts it. */
    private static ShapeTypeHint node(NodeMapping mapping, boolean edited, boolean moved) {
        return new ShapeTypeHint(Types.of(mapping), moved, edited && mayDelete(mapping.origin()), moved, false,
                mapping.children().stream().map(Types::of).toList());
    }

    private static EdgeTypeHint edge(EdgeMapping mapping, boolean edited) {
        return new EdgeTypeHint(Types.of(mapping), edited && isReconnected(mapping.origin()), edited && mayDelete(mapping.origin()),
                edited && mapping.isElementBased(), types(mapping.sourceMappings()), types(mapping.targetMappings()));
    }

    private static boolean isReconnected(EObject mapping) {
        return Reconnect.tool(mapping, "RECONNECT_SOURCE").isPresent()
                || Reconnect.tool(mapping, "RECONNECT_TARGET").isPresent();
    }

    private static boolean mayDelete(EObject mapping) {
        return Parts.one(mapping, "deletionDescription").isPresent();
    }

    private static List<String> types(List<EObject> mappings) {
        return mappings.stream().map(each -> Types.node(Parts.text(each, "name"))).distinct().toList();
    }
}
