// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Identified;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.CardChanges;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/**
 * The lines of a landscape under each other, kept up with every change of a card in time proportional to the change.
 * For one
 * thread, whichever thread edits.
 */
public final class GroupTree {

    private final Grouping grouping;
    private final OpenLandscape landscape;
    private final Catalogue catalogue;
    private final TreeListener listener;
    private final Node root = Node.root();
    private final Map<Identified, List<Node>> nodes = new HashMap<>();
    private final Deque<Card> homeless = new ArrayDeque<>();

    /** A tree that is empty until {@link #put} is called for the cards there are. */
    public GroupTree(Grouping grouping, OpenLandscape landscape, Catalogue catalogue, TreeListener listener) {
        this.grouping = grouping;
        this.landscape = landscape;
        this.catalogue = catalogue;
        this.listener = listener;
    }

    /** What it is ordered by. */
    public Grouping grouping() {
        return grouping;
    }

    /** What everything hangs under; not shown itself. */
    public Node root() {
        return root;
    }

    /** The lines of an object; none where it is not in the tree, several where it belongs to several. */
    public List<Node> of(Identified object) {
        return List.copyOf(nodes.getOrDefault(object, List.of()));
    }

    /** Follows what became of some cards, whether it is told at once or later. */
    public void follow(CardChanges changes) {
        landscape.reading(() -> {
            Stream.concat(changes.gone().stream(), changes.written().stream())
                    .filter(each -> catalogue.of(each.object()).isEmpty()).forEach(each -> take(each.object()));
            changes.written().stream().flatMap(each -> catalogue.of(each.object()).stream()).forEach(this::put);
            followOthers(changes);
            return null;
        });
    }

    private void followOthers(CardChanges changes) {
        if (catalogue.isFull()) {
            changes.written().stream().flatMap(each -> grouping.after(each.object(), landscape)).distinct()
                    .flatMap(each -> catalogue.of(each).stream()).forEach(this::put);
        }
    }

    /** Hangs an object where it belongs, and takes it from where it belonged before. */
    public void put(Card card) {
        landscape.reading(() -> {
            hangAll(card);
            return null;
        });
    }

    private void hangAll(Card card) {
        hang(card);
        while (!homeless.isEmpty()) {
            Card next = homeless.removeFirst();
            if (!nodes.containsKey(next.object()) && next.object().eResource() != null) {
                hang(next);
            }
        }
    }

    private void hang(Card card) {
        List<Node> old = nodes.getOrDefault(card.object(), List.of());
        List<Node> parents = parents(card.object(), Collections.newSetFromMap(new IdentityHashMap<>()));
        boolean stays = !old.isEmpty() && old.size() == parents.size()
                && old.stream().allMatch(each -> parents.contains(each.parent().orElse(null)));
        if (stays) {
            old.forEach(each -> renew(each, card));
        } else {
            move(old, parents, card);
        }
    }

    /** Same places, perhaps another name. */
    private void renew(Node node, Card card) {
        Node parent = node.parent().orElseThrow();
        if (Card.BY_NAME.compare(node.card().orElseThrow(), card) == 0) {
            node.renew(card);
            listener.changed(node);
        } else {
            detach(node);
            node.renew(card);
            attach(node, parent);
        }
    }

    /** Lines that are there move on with what hangs below them; further ones come and go. */
    private void move(List<Node> old, List<Node> parents, Card card) {
        List<Node> spare = new ArrayList<>(old);
        List<Node> left = spare.stream().map(this::detach).toList();
        List<Node> now = new ArrayList<>();
        for (Node parent : parents) {
            Node node = spare.isEmpty() ? Node.of(card) : spare.removeFirst();
            node.renew(card);
            attach(node, parent);
            now.add(node);
        }
        left.forEach(this::sweep);
        spare.forEach(this::prune);
        if (now.isEmpty()) {
            nodes.remove(card.object());
        } else {
            nodes.put(card.object(), now);
        }
        if (!old.isEmpty() && now.size() > old.size()) {
            List.copyOf(objectsBelow(now.getFirst())).forEach(this::hang);
        }
    }

    private static List<Card> objectsBelow(Node node) {
        return node.children().stream()
                .flatMap(each -> each.card().map(Stream::of).orElseGet(() -> objectsBelow(each).stream())).toList();
    }

    private void take(Identified object) {
        List<Node> old = nodes.remove(object);
        if (old != null) {
            old.stream().map(this::detach).toList().forEach(this::sweep);
            old.forEach(this::prune);
        }
    }

    /** What hung below a line that went has to look for a new place. */
    private void prune(Node gone) {
        for (Node child : gone.children()) {
            child.card().ifPresent(card -> {
                nodes.computeIfPresent(card.object(), (object, all) -> without(all, child));
                homeless.add(card);
            });
            prune(child);
        }
    }

    private static List<Node> without(List<Node> all, Node one) {
        List<Node> left = all.stream().filter(each -> each != one).toList();
        return left.isEmpty() ? null : left;
    }

    private List<Node> parents(Identified object, Set<Identified> asked) {
        asked.add(object);
        return grouping.spots(object, landscape).stream().flatMap(each -> above(object, each, asked)
                .map(parent -> below(parent, each.headings()))).distinct().toList();
    }

    /** What an object hangs under; the top of the tree where objects hang under each other in a circle. */
    private Stream<Node> above(Identified object, Spot spot, Set<Identified> asked) {
        if (spot.under().isEmpty() || asked.contains(spot.under().get())) {
            return Stream.of(root);
        }
        return nodes(spot.under().get(), asked).stream().map(each -> isBelow(each, object) ? root : each);
    }

    private static boolean isBelow(Node node, Identified object) {
        for (Node each = node; each != null; each = each.parent().orElse(null)) {
            if (each.card().map(card -> card.object() == object).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private List<Node> nodes(Identified object, Set<Identified> asked) {
        if (!nodes.containsKey(object)) {
            catalogue.need(object).ifPresent(card -> move(List.of(), parents(object, asked), card));
        }
        return nodes.getOrDefault(object, List.of());
    }

    private Node below(Node above, List<Heading> headings) {
        Node node = above;
        for (Heading heading : headings) {
            Node parent = node;
            node = node.below(heading).orElseGet(() -> attach(Node.of(heading), parent));
        }
        return node;
    }

    private Node attach(Node node, Node parent) {
        boolean seen = parent.isSorted();
        int index = parent.add(node);
        if (seen) {
            listener.added(parent, index, node);
        }
        counted(parent);
        return node;
    }

    /** Takes a line away; what it hung under. */
    private Node detach(Node node) {
        Node parent = node.parent().orElseThrow();
        boolean seen = parent.isSorted();
        int index = parent.remove(node);
        if (seen) {
            listener.removed(parent, index, node);
        }
        counted(parent);
        return parent;
    }

    /** Every heading above says how many there are. */
    private void counted(Node parent) {
        listener.changed(parent);
        for (Node each = parent; each.heading().isPresent() && each.parent().isPresent();) {
            each = each.parent().get();
            listener.changed(each);
        }
    }

    /** Takes a heading away below which nothing is left. */
    private void sweep(Node heading) {
        if (heading.size() == 0 && heading.heading().isPresent() && heading.parent().isPresent()) {
            sweep(detach(heading));
        }
    }
}
