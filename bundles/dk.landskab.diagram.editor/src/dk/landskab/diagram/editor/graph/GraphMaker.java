// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.GEdge;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;

import dk.landskab.design.Design;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.paint.Sheet;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * A diagram as a graph of GLSP: the same shapes at the same places as in its picture, so that screen and export agree by
 * construction. Callable once.
 */
public final class GraphMaker {

    /** So wide a legend stands beside a diagram. */
    private static final double BESIDE = 300;
    /** So wide it stands below one on paper. */
    private static final double BELOW = 1_000;

    private final Shown shown;
    private final Labels labels;
    private final boolean edited;
    private final SaidOfLine said;
    private final Map<String, Map<Sheet.Kind, List<Shape>>> shapes = new HashMap<>();

    /**
     * The graph of a diagram.
     *
     * @param edited whether names can be edited
     */
    public GraphMaker(Shown shown, Language language, boolean edited) {
        this.shown = shown;
        this.labels = Labels.in(language);
        this.edited = edited;
        this.said = new SaidOfLine(shown, labels);
        Sheet.of(shown.drawing().scene(), shown.drawing().arrangement(), shown.drawing().compared(), language).parts()
                .forEach(part -> shapes.computeIfAbsent(part.view(), id -> new EnumMap<>(Sheet.Kind.class))
                        .computeIfAbsent(part.kind(), kind -> new ArrayList<>()).add(part.shape()));
    }

    /** A graph with one box: the picture of the diagram, which has its title and legend in it. */
    public GModelRoot picture(String title) {
        GNode picture = new GNodeBuilder("node:picture").id("picture").position(0, 0)
                .size(shown.drawing().picture().width(), shown.drawing().picture().height()).build();
        return new GGraphBuilder(Types.GRAPH).id("diagram").addArgument("title", title).addArgument("picture", true)
                .addArgument("readonly", true).add(picture).build();
    }

    /** The graph, with what stands beside it. */
    public GModelRoot graph(String title) {
        GGraphBuilder graph = new GGraphBuilder(Types.GRAPH).id("diagram").addArgument("title", title)
                .addArgument("remarks", String.join(" · ", shown.remarks()));
        legend(graph, "legend", BESIDE);
        legend(graph, "legendOnPaper", BELOW);
        if (!edited) {
            graph.addArgument("readonly", true);
        }
        shown.drawing().scene().roots().forEach(box -> graph.add(node(box, new Point(0, 0))));
        shown.drawing().scene().lines().forEach(line -> graph.add(edge(line)));
        return graph.build();
    }

    private void legend(GGraphBuilder graph, String name, double width) {
        Sheet.Key key = Sheet.key(shown.drawing().scene(), shown.drawing().compared(),
                Design.legend(shown.choice().kind(), labels.language()), labels.language(), width);
        graph.addArgument(name, new ShapeJson(0, 0).of(key.shapes())).addArgument(name + "Width", key.width())
                .addArgument(name + "Height", key.height());
    }

    private GNode node(Box box, Point origin) {
        Rect rect = shown.place(box.id());
        boolean container = !box.children().isEmpty();
        GNodeBuilder node = new GNodeBuilder(Types.of(box.view().mapping())).id(box.id())
                .position(rect.x() - origin.x(), rect.y() - origin.y()).size(rect.width(), rect.height())
                .addArgument("shapes", shapes(box.id(), container ? Sheet.Kind.SURFACE : Sheet.Kind.BOX, rect))
                .addArgument("label", box.view().look().label().line());
        if (container) {
            node.addArgument("container", true).addArgument("heading", shapes(box.id(), Sheet.Kind.HEADING, rect));
        }
        describe(node::addArgument, box.id(), box.view().element(), Sheet.Kind.SURFACE, Sheet.Kind.BOX);
        Point corner = new Point(rect.x(), rect.y());
        box.children().forEach(child -> node.add(node(child, corner)));
        box.borders().forEach(border -> node.add(node(border, corner)));
        label(box.id(), box.view().mapping().origin(), name(box.view().element()),
                new Rect(0, container ? 0 : rect.height() / 2 - 14, rect.width(), 28)).ifPresent(node::add);
        return node.build();
    }

    private GEdge edge(Line line) {
        Route route = shown.drawing().arrangement().routes().get(line.id());
        Optional<String> words = line.view().look().center().map(each -> each.line());
        GEdgeBuilder edge = new GEdgeBuilder(Types.of(line.view().mapping())).id(line.id())
                .sourceId(line.view().source()).targetId(line.view().target())
                .addArgument("points", route.points().stream().map(each -> each.x() + "," + each.y())
                        .collect(Collectors.joining(" ")))
                .addArgument("shapes", shapes(line.id(), Sheet.Kind.LINE, new Rect(0, 0, 0, 0)))
                .addArgument("labels", shapes(line.id(), Sheet.Kind.LABEL, new Rect(0, 0, 0, 0)))
                .addArgument("label", words.filter(each -> !each.isBlank()).orElse(line.view().mapping().label()))
                .addArgument("said", said.of(line));
        if (edited && !Parts.many(line.view().mapping().origin(), "reconnections").isEmpty()) {
            edge.addArgument("ends", true);
        }
        route.points().subList(1, route.points().size() - 1)
                .forEach(each -> edge.addRoutingPoint(each.x(), each.y()));
        describe(edge::addArgument, line.id(), line.view().element(), Sheet.Kind.LINE);
        route.center().flatMap(rect -> label(line.id(), line.view().mapping().origin(), name(line.view().element()), rect))
                .ifPresent(edge::add);
        return edge.build();
    }

    private interface Arguments {
        Object add(String name, Object value);
    }

    private void describe(Arguments arguments, String view, EObject element, Sheet.Kind... kinds) {
        arguments.add("kind", labels.of(element.eClass()));
        arguments.add("icon", element.eClass().getName());
        arguments.add("element", SemanticModel.id(element));
        for (Sheet.Kind kind : kinds) {
            of(view, kind).stream().flatMap(each -> each instanceof Shape.Group group ? group.title().stream()
                    : Stream.empty()).findFirst().ifPresent(tip -> arguments.add("tip", tip));
        }
    }

    private Optional<GModelElement> label(String view, EObject mapping, String text, Rect place) {
        if (!edited || Parts.one(mapping, "labelDirectEdit").isEmpty()) {
            return Optional.empty();
        }
        GLabel label = new GLabelBuilder(Types.LABEL).id(view + Types.LABEL_ID).text(text)
                .position(place.x(), place.y()).size(place.width(), place.height()).build();
        return Optional.of(label);
    }

    /** What is edited; a box may say more than the name. */
    private String name(EObject element) {
        return element instanceof Element named && named.getName() != null ? named.getName() : labels.of(element);
    }

    private String shapes(String view, Sheet.Kind kind, Rect origin) {
        return new ShapeJson(-origin.x(), -origin.y()).of(of(view, kind));
    }

    private List<Shape> of(String view, Sheet.Kind kind) {
        return shapes.getOrDefault(view, Map.of()).getOrDefault(kind, List.of());
    }
}
