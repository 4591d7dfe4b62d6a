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
 * @param mayHide whether it can be taken off the diagram
 */
public record Doomed(List<EObject> elements, List<EdgeView> relations, boolean mayDelete,
        boolean mayHide) {

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
        List<EdgeView> relations = views.stream().flatMap(each -> shown.edge(each).stream())
                .filter(each -> !each.mapping().isElementBased()).toList();
        return new Doomed(elements, relations, may, window.mayEdit() && relations.isEmpty()
                && !elements.isEmpty() && elements.stream().allMatch(Doomed::hasName));
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
        return mayHide ? elements.stream().map(Identified.class::cast).toList() : List.of();
    }

    private static boolean hasName(EObject element) {
        return element instanceof Identified identified && identified.getId() != null;
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
