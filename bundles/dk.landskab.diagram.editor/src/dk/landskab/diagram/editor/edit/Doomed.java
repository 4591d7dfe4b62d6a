// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.core.Identified;

/**
 * What is to be deleted, or taken off a diagram.
 *
 * @param elements what boxes and lines show
 * @param relations lines that are no elements
 * @param mayDelete whether the specification lets all of it be deleted, and the files can be edited
 */
public record Doomed(List<EObject> elements, List<EdgeView> relations, boolean mayDelete) {

    /** Copies the lists. */
    public Doomed {
        elements = List.copyOf(elements);
        relations = List.copyOf(relations);
    }

    /** What some boxes and lines show. */
    public static Doomed of(Window window, List<String> ids) {
        Shown shown = window.diagram();
        List<String> views = ids == null ? List.of() : ids.stream().map(Types::view).distinct()
                .filter(each -> shown.mapping(each).isPresent()).toList();
        List<EObject> elements = shown.elements(views);
        boolean may = !views.isEmpty() && window.mayEdit()
                && views.stream().allMatch(each -> tool(shown.mapping(each).orElseThrow()).isPresent())
                && elements.stream().allMatch(window.desk().place()::mayEdit);
        return new Doomed(elements, views.stream().flatMap(each -> shown.edge(each).stream())
                .filter(each -> !each.mapping().isElementBased()).toList(), may);
    }

    private static Optional<EObject> tool(EObject mapping) {
        return Parts.one(mapping, "deletionDescription");
    }

    /** What goes along, since it makes no sense without. */
    public List<EObject> along(Window window) {
        return mayDelete ? new Deletion(window.landscape(), elements).along() : List.of();
    }

    /** What can be taken off a diagram. */
    public List<Identified> hidden() {
        return elements.stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(each -> each.getId() != null).toList();
    }

    /** Whether it can be taken off the diagram. */
    public boolean mayHide() {
        return mayDelete && relations.isEmpty() && !hidden().isEmpty();
    }

    /** Deletes; for use within a gesture. */
    public void delete(Window window) {
        Toolbox toolbox = new Toolbox(window.landscape(), window.desk().interpreter());
        relations.forEach(each -> cut(window, toolbox, each));
        if (!elements.isEmpty()) {
            new Deletion(window.landscape(), elements).call();
        }
    }

    private static void cut(Window window, Toolbox toolbox, EdgeView line) {
        Shown shown = window.diagram();
        EObject diagram = ViewObjects.diagram(shown.choice().subject(), shown.setting());
        EObject source = end(shown, line.source());
        EObject view = ViewObjects.edge(diagram, line.element(), ViewObjects.node(diagram, source),
                ViewObjects.node(diagram, end(shown, line.target())));
        toolbox.use(tool(line.mapping().origin()).orElseThrow(), line.element(),
                Map.of("element", line.element(), "elementView", view, "containerView", diagram, "diagram", diagram));
    }

    private static EObject end(Shown shown, String id) {
        return shown.node(id).map(NodeView::element).orElseThrow();
    }
}
