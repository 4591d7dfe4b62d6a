// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.plan.NodeMapping;
import dk.landskab.model.edit.Message;

/** Makes the boxes of a diagram. Callable once. */
final class NodeBuilder {

    /** More boxes and lines than this are no diagram. */
    static final int MOST = 50_000;

    private final Evaluation evaluation;
    private final Candidates candidates;
    private final Looks looks;
    private final Filters filters;
    private final EObject diagram;
    private final Map<NodeView, EObject> handles = new IdentityHashMap<>();
    private final Map<EObject, List<NodeView>> byMapping = new IdentityHashMap<>();
    private int count;

    NodeBuilder(Evaluation evaluation, Candidates candidates, Looks looks, Filters filters, EObject diagram) {
        this.evaluation = evaluation;
        this.candidates = candidates;
        this.looks = looks;
        this.filters = filters;
        this.diagram = diagram;
    }

    /** What a view stands in. */
    private record Place(String id, EObject element, EObject view, boolean visible) {
    }

    /** The boxes of a mapping at the top of the diagram. */
    List<NodeView> top(NodeMapping mapping, EObject root, boolean visible) {
        return views(mapping, new Place("", root, diagram, visible));
    }

    /** The boxes of a mapping of the specification, wherever they stand. */
    List<NodeView> of(EObject mapping) {
        return byMapping.getOrDefault(mapping, List.of());
    }

    /** A box as expressions see it. */
    EObject handle(NodeView view) {
        return handles.get(view);
    }

    private List<NodeView> views(NodeMapping mapping, Place place) {
        Map<String, Object> variables = new HashMap<>(Map.of("containerView", place.view(), "container",
                place.element(), "diagram", diagram, "viewpoint", diagram));
        List<NodeView> views = new ArrayList<>();
        for (EObject element : candidates.of(mapping.name(), mapping.domainClass(), mapping.candidates(),
                place.element(), variables)) {
            if (evaluation.truth(mapping.name(), mapping.precondition(), element, variables)) {
                views.add(view(mapping, element, place));
            }
        }
        byMapping.computeIfAbsent(mapping.origin(), each -> new ArrayList<>()).addAll(views);
        return views;
    }

    private NodeView view(NodeMapping mapping, EObject element, Place place) {
        if (++count > MOST) {
            throw new EvaluationException(Message.of(NodeBuilder.class, "tooManyViews", MOST));
        }
        EObject handle = Handles.node(place.view(), element);
        NodeLook look = looks.node(mapping, element, handle, place.element());
        String id = place.id() + (place.id().isEmpty() ? "" : "/") + mapping.name() + ":" + SemanticModel.id(element);
        boolean visible = place.visible() && !filters.hide(mapping.origin(), element, handle);
        Place within = new Place(id, element, handle, visible);
        NodeView view = new NodeView(id, mapping, element, look, looks.tooltip(mapping, look, element, handle), visible,
                all(mapping.children(), within), all(mapping.borders(), within));
        handles.put(view, handle);
        return view;
    }

    private List<NodeView> all(List<NodeMapping> mappings, Place place) {
        return mappings.stream().flatMap(each -> views(each, place).stream()).toList();
    }
}
