// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;

/** Objects by id. Where several claim one id, the first in the order of the files has it, as when they are read. */
final class IdTable {

    private final Map<String, Identified> only = new HashMap<>();
    private final Map<String, List<Identified>> several = new HashMap<>();

    Optional<Identified> find(String id) {
        List<Identified> claim = several.get(id);
        return claim == null ? Optional.ofNullable(only.get(id)) : claim.stream().min(IdTable::byPlace);
    }

    void put(String id, Identified object) {
        Identified there = only.putIfAbsent(id, object);
        if (there != null && there != object) {
            List<Identified> claim = several.computeIfAbsent(id, each -> new ArrayList<>(List.of(there)));
            if (claim.stream().noneMatch(each -> each == object)) {
                claim.add(object);
            }
        }
    }

    void remove(String id, Identified object) {
        List<Identified> claim = several.get(id);
        if (claim == null) {
            only.remove(id, object);
            return;
        }
        claim.removeIf(each -> each == object);
        only.put(id, claim.getFirst());
        if (claim.size() == 1) {
            several.remove(id);
        }
    }

    private static int byPlace(Identified one, Identified other) {
        int byPath = path(one).compareTo(path(other));
        return byPath != 0 ? byPath : compare(place(one), place(other));
    }

    private static String path(EObject object) {
        return object.eResource() instanceof OpenPart part ? part.path() : "";
    }

    /** Which feature of which object, and which turn in it, from the top of the file down. */
    private static List<Integer> place(EObject object) {
        List<Integer> place = new ArrayList<>();
        for (EObject each = object; each.eContainer() != null; each = each.eContainer()) {
            place.add(each.eContainer().eGet(each.eContainmentFeature()) instanceof List<?> all ? all.indexOf(each) : 0);
            place.add(each.eContainer().eClass().getFeatureID(each.eContainmentFeature()));
        }
        return place.reversed();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i), other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
