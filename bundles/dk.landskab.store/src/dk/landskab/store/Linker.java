// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/** Gives every reference its object; where there is none of the id and the type, a proxy that keeps the id. */
final class Linker {

    /**
     * A reference whose target no part has.
     *
     * @param line where it is written; 0 where it is not known
     * @param name null where an id is written
     */
    record Unresolved(LoadedPart part, EObject source, EReference reference, String id, int line, int column,
            ShortName name) {

        /** The ids that would do. */
        List<String> ids() {
            return name == null ? List.of(id) : name.candidates();
        }
    }

    private final IdIndex index;
    private final List<Problem> problems;
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final Map<EClass, Map<String, EObject>> proxies = new HashMap<>();

    Linker(IdIndex index, List<Problem> problems) {
        this.index = index;
        this.problems = problems;
    }

    /** The references whose targets no part has, in the order of the parts. */
    List<Unresolved> unresolved() {
        return unresolved;
    }

    /** Links what refers by id or holds proxies in one part; all parts must be in the index. */
    void link(LoadedPart part) {
        if (part.references().isComplete()) {
            part.references().written().stream().filter(WrittenReferences.Written::isIds)
                    .forEach(written -> link(part, written));
        } else {
            part.roots().forEach(root -> ObjectTree.visit(root, object -> linkProxies(part, object)));
        }
    }

    private void link(LoadedPart part, WrittenReferences.Written written) {
        PartReferences.set(written, id -> target(part, written, id));
    }

    /**
     * Links what refers by name in all parts: first the names that stand for themselves, then those that depend on
     * them.
     */
    void linkNames(List<LoadedPart> parts) {
        for (boolean late : List.of(false, true)) {
            parts.forEach(part -> part.references().written().stream()
                    .filter(written -> !written.isIds() && written.isLate() == late)
                    .forEach(written -> PartReferences.add(written.source(), written.reference(),
                            named(part, written))));
        }
    }

    /** Gives what is not there the name that a plan keeps for it; when everything is linked. */
    void nameProxies() {
        if (!proxies.isEmpty()) {
            KeptNames names = KeptNames.in(index.inOrder().stream());
            proxies.values().forEach(byId -> byId.forEach(names::named));
        }
    }

    private EObject named(LoadedPart part, WrittenReferences.Written written) {
        String known = null;
        for (String id : written.name().candidates()) {
            if (fits(index.byId().get(id), written.reference())) {
                return index.byId().get(id);
            }
            known = known == null && index.byId().containsKey(id) ? id : known;
        }
        return target(part, written, known == null ? written.name().text() : known);
    }

    private static boolean fits(Identified found, EReference reference) {
        return reference.getEReferenceType().getInstanceClass().isInstance(found);
    }

    @SuppressWarnings("unchecked")
    private static void addAll(EObject source, EReference reference, Set<EObject> targets) {
        if (!targets.isEmpty()) {
            ((InternalEList<EObject>) source.eGet(reference, false)).addAllUnique(targets);
        }
    }

    private EObject target(LoadedPart part, WrittenReferences.Written written, String id) {
        EReference reference = written.reference();
        EClass type = reference.getEReferenceType();
        Identified found = index.byId().get(id);
        if (fits(found, reference)) {
            return found;
        }
        if (found == null) {
            unresolved.add(new Unresolved(part, written.source(), reference, id, written.line(), written.column(),
                    written.name()));
        } else {
            problems.add(new Problem(Problem.Kind.WRONG_TARGET,
                    new Location(part.path(), written.line(), written.column()), ownerId(written.source()),
                    Optional.of(reference.getName()), Message.of(LandscapeAssembly.class, "wrongTarget", reference, id,
                            type, found.eClass())));
        }
        return proxies.computeIfAbsent(type, each -> new HashMap<>()).computeIfAbsent(id, each -> Proxies.of(type, id));
    }

    /** The id of an object, or of the nearest that contains it and has one; null where there is none. */
    static String ownerId(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return null;
    }

    private void linkProxies(LoadedPart part, EObject source) {
        for (EReference reference : source.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && source.eIsSet(reference)) {
                replaceProxies(part, source, reference);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void replaceProxies(LoadedPart part, EObject source, EReference reference) {
        Object value = source.eGet(reference, false);
        if (!reference.isMany()) {
            if (isProxy(value)) {
                source.eSet(reference, target(part, source, reference, value));
            }
            return;
        }
        ListIterator<EObject> each = ((InternalEList<EObject>) value).basicListIterator();
        Set<EObject> all = new LinkedHashSet<>();
        boolean changed = false;
        while (each.hasNext()) {
            EObject target = each.next();
            changed |= isProxy(target);
            all.add(isProxy(target) ? target(part, source, reference, target) : target);
        }
        if (changed) {
            source.eUnset(reference);
            addAll(source, reference, all);
        }
    }

    private static boolean isProxy(Object target) {
        return ((InternalEObject) target).eIsProxy();
    }

    private EObject target(LoadedPart part, EObject source, EReference reference, Object proxy) {
        URI uri = ((InternalEObject) proxy).eProxyURI();
        return target(part, new WrittenReferences.Written(source, reference, null, null, 0, 0),
                String.valueOf(uri.fragment()));
    }
}
