// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.store.Proxies;

/** References that are known by id until all objects are there. */
public final class References {

    private record Slot(EObject holder, EReference reference) {
    }

    private final Map<Slot, List<String>> wanted = new LinkedHashMap<>();

    /** Remembers that a reference shall lead to what has this id. */
    void add(EObject holder, EReference reference, String id) {
        wanted.computeIfAbsent(new Slot(holder, reference), each -> new ArrayList<>(1)).add(id);
    }

    /**
     * Sets all of them. A reference to what is not there, or is of another class, holds a proxy with the id as the
     * fragment of its URI, as a landscape that was read holds it.
     */
    public void resolve(Function<String, ? extends Optional<? extends EObject>> found) {
        wanted.forEach((slot, ids) -> {
            Set<EObject> targets = new LinkedHashSet<>();
            ids.forEach(id -> targets.add(found.apply(id).<EObject>map(each -> each)
                    .filter(slot.reference().getEReferenceType()::isInstance)
                    .orElseGet(() -> Proxies.of(slot.reference().getEReferenceType(), id))));
            set(slot, targets);
        });
        wanted.clear();
    }

    @SuppressWarnings("unchecked")
    private static void set(Slot slot, Set<EObject> targets) {
        if (slot.reference().isMany()) {
            InternalEList<EObject> values = (InternalEList<EObject>) slot.holder().eGet(slot.reference());
            targets.removeAll(Set.copyOf(values.basicList()));
            values.addAllUnique(targets);
        } else {
            slot.holder().eSet(slot.reference(), targets.iterator().next());
        }
    }
}
