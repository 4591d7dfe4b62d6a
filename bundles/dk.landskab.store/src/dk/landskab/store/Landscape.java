// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

/**
 * A landscape that was read: all its elements, by id, by type and by who refers to them.
 *
 * <p>It is read only: nothing here changes, and whoever holds one must not change its elements. References between its
 * elements are resolved; a reference whose target is missing holds a proxy with the id as the fragment of its URI, and
 * is told among {@link #problems()}. Every look-up takes constant time; the indexes are built in one pass when they are
 * first asked for.
 */
public final class Landscape {

    /** Deeper than any unit lies; ends the way up where units stand in a circle. */
    private static final int DEEPEST = 512;

    private final Origin origin;
    private final List<LoadedPart> parts;
    private final List<Problem> problems;
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    private final Map<EObject, LoadedPart> partOfRoot = new IdentityHashMap<>();
    private final Lazy<Map<EObject, List<Incoming>>> incoming = new Lazy<>(this::indexIncoming);

    /**
     * A landscape of parts whose references are resolved.
     *
     * @param problems what is wrong between the parts; what is wrong within one is taken from the part
     */
    public Landscape(Origin origin, List<LoadedPart> parts, List<Problem> problems) {
        this.origin = origin;
        this.parts = List.copyOf(parts);
        List<Problem> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.problems()));
        all.addAll(problems);
        this.problems = Collections.unmodifiableList(all);
        parts.forEach(part -> part.roots().forEach(root -> partOfRoot.put(root, part)));
        objects().forEach(this::index);
    }

    /** Where it was read from. */
    public Origin origin() {
        return origin;
    }

    /** Its files, in the order of their paths. */
    public List<LoadedPart> parts() {
        return parts;
    }

    /** Everything that is wrong but could be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** The object with an id; where two claim it, the first in the order of the files. */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The object with an id, if it is of a type. */
    public <T> Optional<T> find(String id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** All objects of a type and its subtypes, class by class, in the order of the files. */
    public <T> List<T> all(Class<T> type) {
        return byClass.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey().getInstanceClass()))
                .flatMap(entry -> entry.getValue().stream())
                .map(type::cast)
                .toList();
    }

    /** All objects, containers before what they contain. */
    public Stream<EObject> objects() {
        return parts.stream().flatMap(part -> part.roots().stream()).flatMap(Landscape::tree);
    }

    /** Who refers to an object; empty for an object of another landscape. */
    public List<Incoming> incoming(EObject target) {
        return incoming.get().getOrDefault(target, List.of());
    }

    /** The file that an object stands in; empty for an object of another landscape. */
    public Optional<LoadedPart> partOf(EObject object) {
        return Optional.ofNullable(partOfRoot.get(EcoreUtil.getRootContainer(object)));
    }

    /**
     * The organisation that an element belongs to: the one of the unit that owns it or that it stands in, else the one
     * whose id its own id begins with, dot by dot.
     */
    public Optional<Organisation> organisationOf(Element element) {
        return container(element)
                .or(() -> Optional.ofNullable(element.getOwner()).flatMap(Landscape::container))
                .or(() -> byPrefix(element.getId()));
    }

    private static Optional<Organisation> container(EObject object) {
        EObject each = object;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof Organisation organisation) {
                return Optional.of(organisation);
            }
            each = each.eContainer() == null && each instanceof OrgUnit unit ? unit.getParent() : each.eContainer();
        }
        return Optional.empty();
    }

    private Optional<Organisation> byPrefix(String id) {
        for (String prefix = id; prefix != null; prefix = shorter(prefix)) {
            Optional<Organisation> found = find(prefix, Organisation.class);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String shorter(String prefix) {
        int dot = prefix.lastIndexOf('.');
        return dot < 0 ? null : prefix.substring(0, dot);
    }

    private static Stream<EObject> tree(EObject root) {
        Stream.Builder<EObject> all = Stream.builder();
        collect(root, all);
        return all.build();
    }

    private static void collect(EObject object, Consumer<EObject> into) {
        into.accept(object);
        object.eContents().forEach(child -> collect(child, into));
    }

    private void index(EObject object) {
        byClass.computeIfAbsent(object.eClass(), each -> new ArrayList<>()).add(object);
        if (object instanceof Identified identified && identified.getId() != null) {
            byId.putIfAbsent(identified.getId(), identified);
        }
    }

    private Map<EObject, List<Incoming>> indexIncoming() {
        Map<EObject, List<Incoming>> index = new IdentityHashMap<>();
        objects().forEach(source -> {
            for (EReference reference : source.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    targets(source, reference).forEach(target -> index
                            .computeIfAbsent(target, each -> new ArrayList<>(2))
                            .add(new Incoming(source, reference)));
                }
            }
        });
        return index;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject source, EReference reference) {
        Object value = source.eGet(reference, false);
        if (value == null) {
            return List.of();
        }
        return reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
    }
}
