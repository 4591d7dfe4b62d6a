// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.Views;
import dk.landskab.model.edit.Language;

/**
 * What a diagram shows, seen from afar. A container has a number in place of the boxes that stand in it; containers in
 * containers stay. All lines between the same two are one, however many there are and whichever way they lead. What
 * stands in no container stays as it is. Callable once.
 */
public final class Overview {

    private final ComparedViews whole;
    private final Language language;
    /** The box that is seen in the place of each. */
    private final Map<String, String> standIns = new HashMap<>();
    private final Map<String, List<EdgeView>> within = new HashMap<>();
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final Map<String, Fate> fates = new LinkedHashMap<>();

    private Overview(ComparedViews whole, Language language) {
        this.whole = whole;
        this.language = language;
    }

    /** A diagram from afar; where it was compared, a box or line tells that something behind it has changed. */
    public static ComparedViews of(ComparedViews whole, Language language) {
        return new Overview(whole, language).views();
    }

    private ComparedViews views() {
        Views views = whole.views();
        List<NodeView> roots = views.roots().stream().filter(NodeView::visible).toList();
        roots.forEach(root -> find(root, root.id()));
        views.edges().stream().filter(EdgeView::visible).filter(this::hasEnds).forEach(this::sort);
        List<NodeView> folded = roots.stream().map(this::folded).toList();
        bundles.forEach((id, bundle) -> fate(id, bundle.members().map(EdgeView::id).toList()));
        return new ComparedViews(new Views(views.plan(), views.subject(), folded,
                bundles.entrySet().stream().map(each -> each.getValue().only(this::isThere).line(each.getKey(), language))
                        .toList(),
                views.marks(), views.troubles()), fates);
    }

    private void find(NodeView view, String standIn) {
        standIns.put(view.id(), standIn);
        view.borders().stream().filter(NodeView::visible).forEach(each -> {
            find(each, each.id());
            fate(each.id(), List.of());
        });
        shown(view).forEach(child -> find(child, isContainer(child) ? child.id() : view.id()));
    }

    private static Stream<NodeView> shown(NodeView view) {
        return isContainer(view) ? view.children().stream().filter(NodeView::visible) : Stream.empty();
    }

    private static boolean isContainer(NodeView view) {
        return view.mapping().container() && !view.mapping().list();
    }

    private boolean hasEnds(EdgeView edge) {
        return standIns.containsKey(edge.source()) && standIns.containsKey(edge.target());
    }

    private void sort(EdgeView edge) {
        String source = standIns.get(edge.source());
        String target = standIns.get(edge.target());
        if (source.equals(target)) {
            within.computeIfAbsent(source, each -> new ArrayList<>()).add(edge);
            return;
        }
        Bundle other = bundles.get(Bundle.id(target, source));
        if (other != null) {
            other.back().add(edge);
        } else {
            bundles.computeIfAbsent(Bundle.id(source, target), id -> new Bundle(source, target)).forth().add(edge);
        }
    }

    private NodeView folded(NodeView view) {
        List<NodeView> inside = shown(view).filter(each -> !isContainer(each)).toList();
        if (inside.isEmpty()) {
            fate(view.id(), List.of());
            return with(view, shown(view).map(this::folded).toList());
        }
        List<EdgeView> lines = within.getOrDefault(view.id(), List.of());
        fate(view.id(), Stream.concat(inside.stream().map(NodeView::id), lines.stream().map(EdgeView::id)).toList());
        NodeView counted = new Counted(view, inside.stream().filter(each -> isThere(each.id())).count(),
                lines.stream().filter(this::isThere).count()).view(language);
        return with(counted, shown(view).filter(Overview::isContainer).map(this::folded).toList());
    }

    private boolean isThere(EdgeView edge) {
        return isThere(edge.id());
    }

    /** False for what only the older of two landscapes has. */
    private boolean isThere(String id) {
        return whole.fates().get(id) != Fate.REMOVED;
    }

    /** What became of a view: its own fate, or the one that all behind it share, or that something of it has changed. */
    private void fate(String id, List<String> behind) {
        Fate own = whole.fates().get(id);
        List<Fate> all = behind.stream().map(whole.fates()::get).distinct().toList();
        if (own != null) {
            fates.put(id, own);
        } else if (all.stream().anyMatch(Objects::nonNull)) {
            boolean isShared = all.size() == 1 && bundles.containsKey(id);
            fates.put(id, isShared ? all.getFirst() : Fate.CHANGED);
        }
    }

    private static NodeView with(NodeView view, List<NodeView> children) {
        return new NodeView(view.id(), view.mapping(), view.element(), view.look(), view.tooltip(), view.visible(),
                children, view.borders());
    }
}
