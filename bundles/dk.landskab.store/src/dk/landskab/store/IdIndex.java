// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * The objects of several parts by id; where two claim one, the first holds it and the second is a problem, told once for
 * it and what its id is the beginning of.
 */
final class IdIndex {

    private final Map<String, Identified> byId;
    private final Map<EObject, LoadedPart> partOfRoot = new IdentityHashMap<>();
    private final Set<EObject> again = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<EObject> inOrder = new ArrayList<>();
    private final List<Problem> problems;

    private IdIndex(int expected, List<Problem> problems) {
        this.byId = HashMap.newHashMap(expected);
        this.problems = problems;
    }

    static IdIndex of(List<LoadedPart> parts, List<Problem> problems) {
        int expected = parts.stream().mapToInt(part -> part.references().identified().size()).sum();
        IdIndex index = new IdIndex(expected, problems);
        parts.forEach(index::add);
        return index;
    }

    private void add(LoadedPart part) {
        part.roots().forEach(root -> partOfRoot.put(root, part));
        if (part.references().isComplete()) {
            part.references().identified().forEach(this::add);
        } else {
            part.roots().forEach(root -> ObjectTree.visit(root, object -> {
                if (object instanceof Identified identified) {
                    add(identified);
                    refuseMissing(identified);
                }
            }));
        }
    }

    private void refuseMissing(Identified object) {
        if (object.getId() == null) {
            problems.add(new Problem(Problem.Kind.MISSING_ID, locationOf(object), Linker.ownerId(object),
                    Optional.of("id"), Message.of(LandscapeAssembly.class, "missingId", object.eClass())));
        }
    }

    private void add(Identified object) {
        inOrder.add(object);
        String id = object.getId();
        Identified first = id == null ? null : byId.putIfAbsent(id, object);
        if (first != null && first != object) {
            again.add(object);
        }
        if (first != null && first != object && !followsFrom(object.eContainer(), id)) {
            problems.add(new Problem(Problem.Kind.DUPLICATE_ID, locationOf(object), id, Optional.of("id"),
                    Message.of(LandscapeAssembly.class, "duplicateId", id, object.eClass(),
                            locationOf(first).toString(), first.eClass())));
        }
    }

    /** Whether an id begins with that of what contains it, and is given twice only because that is. */
    private boolean followsFrom(EObject container, String id) {
        for (EObject each = container; each != null; each = each.eContainer()) {
            if (each instanceof Identified parent && again.contains(parent) && id.startsWith(parent.getId() + '.')) {
                return true;
            }
        }
        return false;
    }

    /** The objects by id. */
    Map<String, Identified> byId() {
        return byId;
    }

    /** All objects that must have an id, in the order of the parts. */
    List<EObject> inOrder() {
        return inOrder;
    }

    /** Where an object stands, with the line where its reader told it; takes time in proportion to its part. */
    Location locationOf(EObject object) {
        LoadedPart part = partOfRoot.get(EcoreUtil.getRootContainer(object));
        EObject identified = object;
        while (identified != null && !(identified instanceof Identified)) {
            identified = identified.eContainer();
        }
        return new Location(part.path(), part.references().lineOf((Identified) identified), 0);
    }
}
