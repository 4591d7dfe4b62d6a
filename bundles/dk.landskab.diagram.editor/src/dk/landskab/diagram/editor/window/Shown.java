// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.Setting;

/** A diagram as a window shows it, with what stands on it by id. */
public final class Shown {

    private final Choice choice;
    private final Look look;
    private final Drawing drawing;
    private final DrawingRequest request;
    private final List<String> remarks;
    private final Map<String, NodeView> nodes = new LinkedHashMap<>();
    private final Map<String, EdgeView> edges = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<EObject, String> first = new HashMap<>();

    Shown(Choice choice, Look look, Drawing drawing, DrawingRequest request, List<String> remarks) {
        this.choice = choice;
        this.look = look;
        this.drawing = drawing;
        this.request = request;
        this.remarks = List.copyOf(remarks);
        drawing.scene().boxes().forEach(box -> {
            nodes.put(box.id(), box.view());
            Stream.concat(box.children().stream(), box.borders().stream())
                    .forEach(child -> parents.put(child.id(), box.id()));
        });
        drawing.scene().lines().forEach(line -> edges.put(line.id(), line.view()));
        nodes.values().forEach(each -> first.putIfAbsent(each.element(), each.id()));
        edges.values().stream().filter(each -> each.mapping().isElementBased())
                .forEach(each -> first.putIfAbsent(each.element(), each.id()));
    }

    /** Which diagram it is. */
    public Choice choice() {
        return choice;
    }

    /** How it is looked at. */
    public Look look() {
        return look;
    }

    /** The drawing. */
    public Drawing drawing() {
        return drawing;
    }

    /** The visible box with an id. */
    public Optional<NodeView> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The visible line with an id. */
    public Optional<EdgeView> edge(String id) {
        return Optional.ofNullable(edges.get(id));
    }

    /** The mapping in the specification of a visible box or line. */
    public Optional<EObject> mapping(String view) {
        return node(view).map(each -> each.mapping().origin()).or(() -> edge(view).map(each -> each.mapping().origin()));
    }

    /** What was asked for, to be drawn so. */
    public DrawingRequest request() {
        return request;
    }

    /** The day, the language and what else expressions are told. */
    public Setting setting() {
        return request.setting();
    }

    /** What stands below the title. */
    public List<String> remarks() {
        return remarks;
    }

    /** Where a box stands. */
    public Rect place(String id) {
        return drawing.arrangement().boxes().get(id);
    }

    /** Where a box stands in the picture of the diagram, title and margins included. */
    public Optional<Rect> placeInPicture(String id) {
        return drawing.picture().shapes().stream().filter(Shape.Group.class::isInstance).map(Shape.Group.class::cast)
                .filter(each -> each.id().filter(id::equals).isPresent()).findFirst()
                .flatMap(each -> each.shapes().stream().flatMap(Shown::outline).findFirst());
    }

    private static Stream<Rect> outline(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle rectangle -> Stream.of(rectangle.rect());
            case Shape.Ellipse ellipse -> Stream.of(ellipse.rect());
            default -> Stream.empty();
        };
    }

    /** The corner that the place of a box is told from: that of the box it stands in, else that of the diagram. */
    public Point corner(String id) {
        Rect around = parents.containsKey(id) ? place(parents.get(id)) : new Rect(0, 0, 0, 0);
        return new Point(around.x(), around.y());
    }

    /** The box that a box stands in or on the border of; empty for the outermost. */
    Optional<String> parent(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** The boxes in reading order of the scene: each after what it stands in. */
    public Stream<NodeView> nodes() {
        return nodes.values().stream();
    }

    /** The lines. */
    public Stream<EdgeView> edges() {
        return edges.values().stream();
    }

    /** The first view that shows an element. */
    public Optional<String> viewOf(EObject element) {
        return Optional.ofNullable(first.get(element));
    }

    /** What views are of: the elements of boxes and of lines that are elements, each once. */
    public List<EObject> elements(List<String> views) {
        return views.stream().flatMap(id -> element(id).stream()).distinct().toList();
    }

    /** What a view is of; empty for a line that is only a relation. */
    public Optional<EObject> element(String view) {
        return node(view).map(NodeView::element).or(() -> edge(view)
                .filter(each -> each.mapping().isElementBased()).map(EdgeView::element));
    }
}
