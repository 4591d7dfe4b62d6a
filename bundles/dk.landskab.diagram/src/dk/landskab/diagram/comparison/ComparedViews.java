// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Views;
import dk.landskab.model.core.Identified;

/**
 * One diagram before and after.
 *
 * @param views everything of both
 * @param fates by the ids of the views; what stayed as it was has none
 */
public record ComparedViews(Views views, Map<String, Fate> fates) {

    /** Copies the map. */
    public ComparedViews {
        fates = Collections.unmodifiableMap(new LinkedHashMap<>(fates));
    }

    /** A diagram that is compared with nothing. */
    public static ComparedViews alone(Views views) {
        return new ComparedViews(views, Map.of());
    }

    /**
     * Two runs as one.
     *
     * @param comparison tells what elements say something else; where it is empty only labels tell it
     */
    public static ComparedViews of(Views before, Views after, Optional<Comparison> comparison) {
        return new Union(before, after, changed(comparison)).compared();
    }

    private static Set<String> changed(Optional<Comparison> comparison) {
        return comparison.stream().flatMap(each -> each.differences().stream())
                .filter(each -> each instanceof Difference.Changed || each instanceof Difference.Retyped)
                .map(Difference::subject).map(Identified::getId).collect(Collectors.toSet());
    }

    /** Callable once. */
    private static final class Union {

        private final Views before;
        private final Views after;
        private final Set<String> changed;
        private final Map<String, NodeView> old;
        private final Map<String, NodeView> now;
        private final Map<String, NodeView> oldByElement = new HashMap<>();
        private final Set<String> nowElements = new HashSet<>();
        private final Map<String, Fate> fates = new LinkedHashMap<>();

        Union(Views before, Views after, Set<String> changed) {
            this.before = before;
            this.after = after;
            this.changed = changed;
            this.old = before.nodes().collect(Collectors.toMap(NodeView::id, Function.identity(), (one, other) -> one));
            this.now = after.nodes().collect(Collectors.toMap(NodeView::id, Function.identity(), (one, other) -> one));
            before.nodes().forEach(each -> oldByElement.putIfAbsent(element(each), each));
            after.nodes().forEach(each -> nowElements.add(element(each)));
        }

        ComparedViews compared() {
            List<NodeView> roots = merged(before.roots(), after.roots());
            List<EdgeView> edges = new ArrayList<>(after.edges());
            Map<String, EdgeView> oldEdges = byEnds(before.edges(), old);
            Map<String, EdgeView> nowEdges = byEnds(after.edges(), now);
            nowEdges.forEach((key, each) -> fate(each, oldEdges.get(key)));
            Map<String, String> shown = new HashMap<>();
            roots.stream().flatMap(NodeView::withDescendants).forEach(each -> shown.putIfAbsent(element(each), each.id()));
            Set<String> ids = roots.stream().flatMap(NodeView::withDescendants).map(NodeView::id)
                    .collect(Collectors.toSet());
            oldEdges.forEach((key, each) -> {
                String source = ids.contains(each.source()) ? each.source() : shown.get(element(old.get(each.source())));
                String target = ids.contains(each.target()) ? each.target() : shown.get(element(old.get(each.target())));
                if (!nowEdges.containsKey(key) && source != null && target != null) {
                    fates.put(each.id(), Fate.REMOVED);
                    edges.add(new EdgeView(each.id(), each.mapping(), each.element(), source, target, each.look(),
                            each.visible()));
                }
            });
            return new ComparedViews(new Views(after.plan(), after.subject(), roots, edges, after.marks(),
                    after.troubles()), fates);
        }

        /** A line is the same between the same elements, wherever their boxes stand. */
        private static Map<String, EdgeView> byEnds(List<EdgeView> edges, Map<String, NodeView> nodes) {
            Map<String, EdgeView> found = new LinkedHashMap<>();
            for (EdgeView each : edges) {
                String key = each.mapping().name() + " " + (each.mapping().isElementBased()
                        ? SemanticModel.id(each.element()) : "") + " " + element(nodes.get(each.source())) + " "
                        + element(nodes.get(each.target()));
                for (int i = 0; found.putIfAbsent(key + "#" + i, each) != null;) {
                    i++;
                }
            }
            return found;
        }

        private List<NodeView> merged(List<NodeView> older, List<NodeView> newer) {
            List<NodeView> all = new ArrayList<>();
            newer.forEach(each -> all.add(merged(each)));
            older.stream().filter(each -> !now.containsKey(each.id())).filter(this::isGone)
                    .forEach(each -> all.add(gone(each)));
            return all;
        }

        private NodeView merged(NodeView view) {
            NodeView was = old.get(view.id());
            fate(view, was);
            List<NodeView> children = was == null ? List.of() : was.children();
            List<NodeView> borders = was == null ? List.of() : was.borders();
            return with(view, merged(children, view.children()), merged(borders, view.borders()));
        }

        private void fate(NodeView view, NodeView was) {
            if (was == null) {
                fates.put(view.id(), oldByElement.containsKey(element(view)) ? Fate.MOVED : Fate.ADDED);
            } else if (changed.contains(SemanticModel.id(view.element()))
                    || !was.look().label().text().equals(view.look().label().text())) {
                fates.put(view.id(), Fate.CHANGED);
            }
        }

        private void fate(EdgeView view, EdgeView was) {
            boolean element = view.mapping().isElementBased();
            if (was == null) {
                fates.put(view.id(), Fate.ADDED);
            } else if (element && changed.contains(SemanticModel.id(view.element()))) {
                fates.put(view.id(), Fate.CHANGED);
            }
        }

        /** What is shown elsewhere now was moved and not removed. */
        private boolean isGone(NodeView view) {
            return !nowElements.contains(element(view));
        }

        private NodeView gone(NodeView view) {
            fates.put(view.id(), Fate.REMOVED);
            return with(view, view.children().stream().filter(this::isGone).map(this::gone).toList(),
                    view.borders().stream().filter(this::isGone).map(this::gone).toList());
        }

        private static NodeView with(NodeView view, List<NodeView> children, List<NodeView> borders) {
            return new NodeView(view.id(), view.mapping(), view.element(), view.look(), view.tooltip(), view.visible(),
                    children, borders);
        }

        private static String element(NodeView view) {
            return view.mapping().name() + ":" + SemanticModel.id(view.element());
        }
    }
}
