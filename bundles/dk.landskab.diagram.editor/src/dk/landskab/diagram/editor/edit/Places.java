// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.diagram.editor.window.Look;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Corners;
import dk.landskab.diagram.layout.Landing;
import dk.landskab.diagram.layout.Placements;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Spots;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/**
 * Where things stand on a diagram, kept in its file. A diagram that was not stored is stored first, with everything
 * where it is seen, so that nothing else moves. For use within a gesture.
 */
public final class Places {

    private final Window window;
    private final OpenLandscape landscape;
    private final Shown shown;

    /** The places of what a window shows. */
    public Places(Window window) {
        this.window = window;
        this.landscape = window.landscape();
        this.shown = window.diagram();
    }

    /** The diagram, stored, with everything where it is seen. */
    public Diagram seen() {
        return like(shown);
    }

    /** The diagram, stored, with everything where another drawing of it has it. */
    public Diagram like(Shown other) {
        Diagram diagram = stored();
        Diagram copy = EcoreUtil.copy(diagram);
        Placements.store(other.drawing().scene(), other.drawing().arrangement(), copy, landscape::find);
        new Arrange(landscape, diagram).like(copy.getPlacements()).call();
        return diagram;
    }

    /** The diagram, stored. */
    public Diagram stored() {
        Choice choice = shown.choice();
        return choice.stored().orElseGet(() -> {
            CreateDiagram create = new CreateDiagram(landscape, choice.kind().id(), window.title(choice))
                    .of(organisation(choice.subject()));
            if (choice.subject() instanceof Element element) {
                create.subject(element);
            }
            Look look = shown.look();
            look.date().ifPresent(create::at);
            look.plateau().flatMap(landscape::find).filter(Plateau.class::isInstance).map(Plateau.class::cast)
                    .ifPresent(create::plateau);
            look.layers().ifPresent(create::layers);
            Diagram created = create.filters(look.filters()).call();
            window.rename(created.getId());
            return created;
        });
    }

    private static String organisation(Identified subject) {
        String id = subject.getId() == null ? "" : subject.getId();
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /**
     * Moves and resizes boxes. What stands in a box goes with it, and lines to what moved are led anew.
     *
     * @param bounds by the ids of boxes, in pixels of the diagram
     */
    public void move(Map<String, Rect> bounds) {
        bounds.keySet().forEach(this::checkNamed);
        Diagram diagram = seen();
        Map<String, Rect> moved = new LinkedHashMap<>();
        shown.drawing().scene().boxes().filter(box -> bounds.containsKey(box.id())).forEach(box -> {
            Rect before = shown.place(box.id());
            Rect after = bounds.get(box.id());
            box.withDescendants().forEach(each -> moved.putIfAbsent(each.id(),
                    shown.place(each.id()).plus(after.x() - before.x(), after.y() - before.y())));
        });
        moved.putAll(bounds);
        Arrange arrange = new Arrange(landscape, diagram);
        Spots spots = Spots.of(shown.drawing().scene(), diagram);
        moved.forEach((id, rect) -> put(arrange, spots, shown.node(id).orElseThrow(), rect));
        lines(moved.keySet()).forEach(line -> arrange.bends((Identified) line.element(), spots.view(line),
                bends(line, moved)));
        arrange.call();
    }

    /** A line both of whose ends moved alike goes with them; any other is led anew. */
    private List<String> bends(EdgeView line, Map<String, Rect> moved) {
        Rect source = moved.getOrDefault(line.source(), shown.place(line.source()));
        Rect target = moved.getOrDefault(line.target(), shown.place(line.target()));
        double dx = source.x() - shown.place(line.source()).x();
        double dy = source.y() - shown.place(line.source()).y();
        boolean alike = target.equals(shown.place(line.target()).plus(dx, dy))
                && source.equals(shown.place(line.source()).plus(dx, dy));
        List<Point> points = shown.drawing().arrangement().routes().get(line.id()).points();
        return alike ? written(Corners.of(points, shown.place(line.source()), shown.place(line.target())).stream()
                .map(each -> each.plus(dx, dy)).toList()) : List.of();
    }

    private static List<String> written(List<Point> points) {
        return points.stream().map(each -> each.x() + "," + each.y()).toList();
    }

    private static void put(Arrange arrange, Spots spots, NodeView node, Rect rect) {
        if (node.element() instanceof Identified element && element.getId() != null) {
            arrange.place(element, spots.view(element, node.id()), rect.x(), rect.y(), rect.width(), rect.height());
        }
    }

    private List<EdgeView> lines(Set<String> boxes) {
        return shown.edges().filter(each -> each.element() instanceof Identified named && named.getId() != null)
                .filter(each -> boxes.contains(each.source()) || boxes.contains(each.target())).toList();
    }

    /** A file keeps the place of what has an id. */
    private void checkNamed(String box) {
        if (shown.node(box).filter(each -> each.element() instanceof Identified named && named.getId() != null).isEmpty()) {
            throw new EditRefusedException(Message.of(Places.class, "noId"));
        }
    }

    /**
     * Leads lines another way.
     *
     * @param corners without the ends, by the ids of lines
     */
    public void lead(Map<String, List<Point>> corners) {
        Diagram diagram = seen();
        Arrange arrange = new Arrange(landscape, diagram);
        Spots spots = Spots.of(shown.drawing().scene(), diagram);
        corners.forEach((id, points) -> arrange.bends(line(id), spots.view(line(id), id), written(points)));
        arrange.call();
    }

    /** Forgets the way of a line; for a line of a diagram that is not stored there is none to forget. */
    public void leadAnew(Identified line) {
        shown.choice().stored().ifPresent(diagram -> new Arrange(landscape, diagram).free(line).call());
    }

    private Identified line(String id) {
        return shown.edge(id).filter(each -> each.mapping().isElementBased()).map(EdgeView::element)
                .filter(Identified.class::isInstance).map(Identified.class::cast)
                .orElseThrow(() -> new EditRefusedException(Message.of(Places.class, "relation")));
    }

    /** Puts what was created with its middle where it was wanted, or as near to that as nothing stands. */
    public void put(Shown after, Point at) {
        Set<String> before = shown.nodes().map(NodeView::id).collect(Collectors.toCollection(HashSet::new));
        Diagram diagram = seen();
        Arrange arrange = new Arrange(landscape, diagram);
        Landing landing = new Landing(after.drawing().scene(), after.drawing().arrangement());
        Spots spots = Spots.of(after.drawing().scene(), diagram);
        after.drawing().scene().boxes().map(Box::view).filter(each -> !before.contains(each.id()))
                .forEach(each -> put(arrange, spots, each, landing.of(each.id(), at)));
        arrange.call();
    }
}
