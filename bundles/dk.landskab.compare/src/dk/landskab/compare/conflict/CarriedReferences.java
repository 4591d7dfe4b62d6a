// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/** What one side newly refers to without having it, so that a file that is only carried may define it. */
public final class CarriedReferences {

    private final Map<String, List<Edit>> edits = new TreeMap<>();
    private final Set<String> prefixes;

    private CarriedReferences(Three three, Side side) {
        this.prefixes = three.landscape(side).parts().stream().flatMap(part -> part.roots().stream())
                .filter(Part.class::isInstance).flatMap(root -> ((Part) root).getNamespaces().stream())
                .map(prefix -> prefix.endsWith(".") ? prefix : prefix + ".").collect(Collectors.toSet());
        three.edits(side).changed().forEach((id, changes) -> add(side, three.in(side, id), changes));
        three.edits(side).added().forEach(
                id -> add(side, three.in(side, id), three.edits(side).contents(three.in(side, id))));
    }

    /** Collects the references of a side. */
    public static CarriedReferences of(Three three, Side side) {
        return new CarriedReferences(three, side);
    }

    private void add(Side side, Identified object, Map<FeaturePath, Change> changes) {
        changes.forEach((path, change) -> {
            for (EObject target : Ids.gained(path, change)) {
                if (target.eIsProxy()) {
                    edits.computeIfAbsent(Ids.of(target), each -> new ArrayList<>())
                            .add(new Edit(side, Point.value(object.getId(), path), object, change));
                }
            }
        });
    }

    /** The edits that refer to what such a file defines, by the name it has there. */
    public List<Edit> to(String name) {
        return ids(name).stream().flatMap(id -> edits.get(id).stream()).toList();
    }

    /** The ids that refer to what has a name there: the name, perhaps behind a prefix that texts may leave out. */
    public Set<String> ids(String name) {
        Set<String> ids = new TreeSet<>();
        prefixes.forEach(prefix -> ids.add(prefix + name));
        ids.add(name);
        ids.retainAll(edits.keySet());
        return ids;
    }
}
