// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.action;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Node;

/** The worst that is wrong with an object, and with what stands below a line. Linear in the findings. */
public final class Standing {

    /** Nothing is wrong. */
    public static final Standing NONE = new Standing(List.of());

    private final Map<EObject, Severity> own = new IdentityHashMap<>();
    private final Map<Node, Severity> below = new IdentityHashMap<>();

    /** What some findings say of the objects themselves. */
    public Standing(List<Finding> findings) {
        for (Finding finding : findings) {
            finding.element().ifPresent(each -> own.merge(named(each), finding.severity(), Standing::worse));
        }
    }

    /** Tells it of the lines of a tree too. */
    public void reaches(GroupTree tree) {
        below.clear();
        own.forEach((object, severity) -> {
            if (object instanceof Identified identified) {
                tree.of(identified).forEach(node -> climb(node, severity));
            }
        });
    }

    /** The worst of a line and of all below it. */
    public Optional<Severity> of(Node node) {
        return Optional.ofNullable(below.get(node))
                .or(() -> node.card().flatMap(card -> of(card.object())));
    }

    /** The worst of an object itself. */
    public Optional<Severity> of(EObject object) {
        return Optional.ofNullable(own.get(object));
    }

    private void climb(Node from, Severity severity) {
        for (Node node = from; node != null; node = node.parent().orElse(null)) {
            Severity before = below.get(node);
            if (before != null && worse(before, severity) == before) {
                return;
            }
            below.put(node, severity);
        }
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static EObject named(EObject object) {
        EObject each = object;
        while (!(each instanceof Identified) && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }
}
