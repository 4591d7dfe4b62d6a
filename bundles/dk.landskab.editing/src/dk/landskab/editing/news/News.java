// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.news;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;

/**
 * What has changed since the last news.
 *
 * @param changed ids of objects that were there before and are, and say something else or stand elsewhere; for an object
 *            without an id, that of the nearest that contains it
 * @param added ids of objects that have come, with all that they contain
 * @param removed ids of objects that are no more
 * @param parts paths of the files that changed or were saved: what they say, or whether they are dirty
 * @param diagrams ids of diagrams of which the arrangement, or another thing of their own, changed
 */
public record News(Set<String> changed, Set<String> added, Set<String> removed, Set<String> parts,
        Set<String> diagrams) {

    /** No news. */
    public static final News NONE = new News(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public News {
        changed = Set.copyOf(changed);
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        parts = Set.copyOf(parts);
        diagrams = Set.copyOf(diagrams);
    }

    /** The news of what a command did. */
    public static News of(Changes changes) {
        Set<String> touched = changes.touched().stream().map(News::nearestId).filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Set<String> changed = without(union(touched, changes.ids().moved()),
                union(changes.ids().passed(), union(changes.ids().come(), changes.ids().gone())));
        Set<String> diagrams = Stream.concat(changes.touched().stream(), changes.removed().stream())
                .map(EcoreUtil::getRootContainer).filter(Diagram.class::isInstance).map(EcoreUtil::getID)
                .filter(id -> id != null).collect(Collectors.toSet());
        return new News(changed, changes.ids().come(), changes.ids().gone(), paths(changes.parts()), diagrams);
    }

    /** The news that files are saved. */
    public static News saved(Collection<OpenPart> parts) {
        return new News(Set.of(), Set.of(), Set.of(), paths(parts), Set.of());
    }

    /** These news and later ones, as one: what came and went in between is not told. */
    public News and(News later) {
        Set<String> come = union(without(added, later.removed), without(later.added, removed));
        Set<String> gone = union(without(removed, later.added), without(later.removed, added));
        Set<String> back = later.added.stream().filter(removed::contains).collect(Collectors.toSet());
        Set<String> same = without(union(union(changed, later.changed), back), union(come, gone));
        return new News(without(same, later.removed), come, gone, union(parts, later.parts),
                union(diagrams, later.diagrams));
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static Set<String> paths(Collection<OpenPart> parts) {
        return parts.stream().map(OpenPart::path).collect(Collectors.toSet());
    }

    private static String nearestId(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return "";
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
