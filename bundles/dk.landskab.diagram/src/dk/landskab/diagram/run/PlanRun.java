// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.plan.Layer;

/** One plan run on one subject. Callable once. */
public final class PlanRun {

    private final DiagramPlan plan;
    private final SemanticModel model;
    private final Setting setting;
    private final Evaluation evaluation;

    /** A run that has not begun. */
    public PlanRun(DiagramPlan plan, Interpreter interpreter, SemanticModel model, Setting setting) {
        this.plan = plan;
        this.model = model;
        this.setting = setting;
        this.evaluation = new Evaluation(interpreter);
    }

    /**
     * What the diagram shows of a subject.
     *
     * @throws dk.landskab.diagram.expression.EvaluationException where there are more views than any diagram has
     */
    public Views views(EObject subject) {
        EObject diagram = Handles.remembering(subject, setting, setting.plateau().flatMap(model::find));
        EObject root = plan.root().flatMap(each -> evaluation.objects(plan.name(), each, subject,
                Map.of("diagram", diagram, "viewpoint", diagram)).stream().findFirst()).orElse(subject);
        Looks looks = new Looks(evaluation, diagram);
        Filters filters = new Filters(evaluation, plan.filters(), setting.filters(), setting.hidden());
        Candidates candidates = new Candidates(evaluation, model);
        NodeBuilder nodes = new NodeBuilder(evaluation, candidates, looks, filters, diagram);
        List<NodeView> roots = plan.layers().stream().flatMap(layer -> layer.nodes().stream()
                .flatMap(mapping -> nodes.top(mapping, root, isActive(layer)).stream())).toList();
        EdgeBuilder lines = new EdgeBuilder(evaluation, candidates, looks, filters, nodes, diagram);
        List<EdgeView> edges = new ArrayList<>();
        plan.layers().forEach(layer -> layer.edges()
                .forEach(mapping -> edges.addAll(lines.of(mapping, root, isActive(layer)))));
        List<Mark> marks = new Validation(evaluation).marks(plan.rules(), shown(subject, roots, edges));
        return new Views(plan, subject, roots, edges, marks, evaluation.troubles());
    }

    private boolean isActive(Layer layer) {
        return layer.always() || setting.layers().map(names -> names.contains(layer.name()))
                .orElse(layer.activeByDefault());
    }

    private static Set<EObject> shown(EObject subject, List<NodeView> roots, List<EdgeView> edges) {
        Set<EObject> shown = new LinkedHashSet<>();
        shown.add(subject);
        Stream<EObject> boxes = roots.stream().flatMap(NodeView::withDescendants).filter(NodeView::visible)
                .map(NodeView::element);
        Stream<EObject> lines = edges.stream().filter(each -> each.visible() && each.mapping().isElementBased())
                .map(EdgeView::element);
        Stream.concat(boxes, lines).forEach(shown::add);
        return shown;
    }

    /** Whether the diagram can be about an element. */
    public boolean accepts(EObject subject) {
        return plan.domainClass().accepts(subject)
                && evaluation.truth(plan.name(), plan.precondition(), subject, Map.of());
    }

    /** The first elements that the diagram can be about, at most so many. */
    public List<EObject> subjects(int most) {
        return model.objects().filter(this::accepts).limit(most).toList();
    }

    /** The subject with an id, if the diagram can be about it. */
    public Optional<EObject> subject(String id) {
        return model.find(id).filter(this::accepts);
    }
}
