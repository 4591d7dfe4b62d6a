// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.model.edit.Message;

/** Makes the lines of a diagram whose boxes are there. Callable once for each mapping. */
final class EdgeBuilder {

    private final Evaluation evaluation;
    private final Candidates candidates;
    private final Looks looks;
    private final Filters filters;
    private final NodeBuilder nodes;
    private final EObject diagram;
    /** What every finder of ends knows. */
    private final Map<String, Object> around;
    private final Map<String, Integer> ids = new HashMap<>();
    private int count;

    EdgeBuilder(Evaluation evaluation, Candidates candidates, Looks looks, Filters filters, NodeBuilder nodes,
            EObject diagram) {
        this.evaluation = evaluation;
        this.candidates = candidates;
        this.looks = looks;
        this.filters = filters;
        this.nodes = nodes;
        this.diagram = diagram;
        this.around = Map.of("diagram", diagram, "viewpoint", diagram);
    }

    /** The lines of a mapping. */
    List<EdgeView> of(EdgeMapping mapping, EObject root, boolean visible) {
        Run run = new Run(mapping, visible, byElement(mapping.targetMappings()), new ArrayList<>());
        if (mapping.isElementBased()) {
            elements(run, root);
        } else {
            relations(run);
        }
        return run.lines();
    }

    /** One mapping while its lines are made. */
    private record Run(EdgeMapping mapping, boolean visible, Map<EObject, List<NodeView>> targets,
            List<EdgeView> lines) {
    }

    /** One line a source view and a target that is shown. */
    private void relations(Run run) {
        EdgeMapping mapping = run.mapping();
        for (EObject each : mapping.sourceMappings()) {
            for (NodeView source : nodes.of(each)) {
                found(mapping, mapping.targets().orElseThrow(), source.element()).forEach(target -> run.targets()
                        .getOrDefault(target, List.of()).forEach(end -> add(run, source.element(), source, end)));
            }
        }
    }

    /** One line an element that has both ends shown. */
    private void elements(Run run, EObject root) {
        EdgeMapping mapping = run.mapping();
        Map<EObject, List<NodeView>> sources = byElement(mapping.sourceMappings());
        for (EObject element : candidates.of(mapping.name(), mapping.domainClass().orElseThrow(), mapping.candidates(),
                root, Map.of("containerView", diagram, "diagram", diagram, "viewpoint", diagram))) {
            List<EObject> ends = found(mapping, mapping.targets().orElseThrow(), element);
            for (EObject begin : found(mapping, mapping.sources().orElseThrow(), element)) {
                for (NodeView source : sources.getOrDefault(begin, List.of())) {
                    ends.forEach(end -> run.targets().getOrDefault(end, List.of())
                            .forEach(target -> add(run, element, source, target)));
                }
            }
        }
    }

    private List<EObject> found(EdgeMapping mapping, Expression finder, EObject self) {
        return evaluation.objects(mapping.name(), finder, self, around);
    }

    private void add(Run run, EObject element, NodeView source, NodeView target) {
        EdgeMapping mapping = run.mapping();
        EObject sourceView = nodes.handle(source);
        EObject targetView = nodes.handle(target);
        if (mapping.precondition().isPresent() && !evaluation.truth(mapping.name(), mapping.precondition(), element,
                Map.of("containerView", diagram, "container", diagram, "diagram", diagram, "viewpoint", diagram, "source",
                        source.element(), "target", target.element(), "sourceView", sourceView, "targetView",
                        targetView))) {
            return;
        }
        if (++count > NodeBuilder.MOST) {
            throw new EvaluationException(Message.of(NodeBuilder.class, "tooManyViews", NodeBuilder.MOST));
        }
        EObject view = Handles.edge(diagram, element, sourceView, targetView);
        run.lines().add(new EdgeView(id(mapping, element, source, target), mapping, element, source.id(), target.id(),
                looks.edge(mapping, element, view, sourceView, targetView),
                run.visible() && source.visible() && target.visible()
                        && !filters.hide(mapping.origin(), element, view)));
    }

    /** Lines that are alike in everything are told apart by their number. */
    private String id(EdgeMapping mapping, EObject element, NodeView source, NodeView target) {
        String id = mapping.name() + ":" + (mapping.isElementBased() ? SemanticModel.id(element) + ":" : "")
                + source.id() + ">" + target.id();
        int number = ids.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "#" + number;
    }

    private Map<EObject, List<NodeView>> byElement(List<EObject> mappings) {
        Map<EObject, List<NodeView>> views = new IdentityHashMap<>();
        mappings.forEach(mapping -> nodes.of(mapping).forEach(
                view -> views.computeIfAbsent(view.element(), each -> new ArrayList<>(1)).add(view)));
        return views;
    }
}
