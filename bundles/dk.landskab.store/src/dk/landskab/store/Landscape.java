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
import java.util.concurrent.ConcurrentHashMap;
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
    private final Lazy<Map<String, Identified>> byId;
    private final Map<EObject, LoadedPart> partOfRoot = new IdentityHashMap<>();
    private final Lazy<Map<EClass, List<EObject>>> byClass = new Lazy<>(this::indexClasses);
    private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();
    private final Lazy<Map<EObject, List<Incoming>>> incoming = new Lazy<>(this::indexIncoming);
    private final Map<LoadedPart, Lazy<Map<String, Location>>> places = new IdentityHashMap<>();

    /**
     * A landscape of parts whose references are resolved.
     *
     * @param problems what is wrong between the parts; what is wrong within one is taken from the part
     */
    public Landscape(Origin origin, List<LoadedPart> parts, List<Problem> problems) {
        this.origin = origin;
        this.parts = List.copyOf(parts);
        this.byId = new Lazy<>(this::indexIds);
        this.problems = all(problems);
        indexParts();
    }

    /** A landscape whose ids are known; the map is taken over. */
    Landscape(Origin origin, List<LoadedPart> parts, List<Problem> problems, Map<String, Identified> byId) {
        this.origin = origin;
        this.parts = List.copyOf(parts);
        this.byId = new Lazy<>(() -> byId);
        this.problems = all(problems);
        indexParts();
    }

    private List<Problem> all(List<Problem> between) {
        List<Problem> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.problems()));
        all.addAll(between);
        return Collections.unmodifiableList(all);
    }

    private void indexParts() {
        parts.forEach(part -> {
            part.roots().forEach(root -> partOfRoot.put(root, part));
            places.put(part, new Lazy<>(part::locations));
        });
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
        return Optional.ofNullable(byId.get().get(id));
    }

    /** The object with an id, if it is of a type. */
    public <T> Optional<T> find(String id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** All objects of a type and its subtypes, class by class, in the order of the files. Unmodifiable. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, this::ofType);
    }

    private List<?> ofType(Class<?> type) {
        return byClass.get().entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey().getInstanceClass()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** All objects, containers before what they contain. */
    public Stream<EObject> objects() {
        Stream.Builder<EObject> all = Stream.builder();
        visitAll(all);
        return all.build();
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
     * Where an object stands, as exactly as its file tells: the line of the object, or of the nearest that contains it
     * and has an id. The first question about a file reads that file once more.
     *
     * @return empty for an object of another landscape
     * @throws UnreadableException where the file was changed or taken away since it was read
     */
    public Optional<Location> locationOf(EObject object) {
        return partOf(object).map(part -> {
            Map<String, Location> known = places.get(part).get();
            for (EObject each = object; each != null; each = each.eContainer()) {
                if (each instanceof Identified identified && identified.getId() != null
                        && known.containsKey(identified.getId())) {
                    return known.get(identified.getId());
                }
            }
            return Location.of(part.path());
        });
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

    private Map<String, Identified> indexIds() {
        Map<String, Identified> index = new HashMap<>();
        visitAll(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                index.putIfAbsent(identified.getId(), identified);
            }
        });
        return index;
    }

    private Map<EClass, List<EObject>> indexClasses() {
        Map<EClass, List<EObject>> index = new LinkedHashMap<>();
        visitAll(object -> index.computeIfAbsent(object.eClass(), each -> new ArrayList<>()).add(object));
        return index;
    }

    private Map<EObject, List<Incoming>> indexIncoming() {
        Map<EObject, List<Incoming>> index = new IdentityHashMap<>();
        visitAll(source -> {
            for (EReference reference : source.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    ObjectTree.targets(source, reference).forEach(target -> index
                            .computeIfAbsent(target, each -> new ArrayList<>(2))
                            .add(new Incoming(source, reference)));
                }
            }
        });
        index.replaceAll((target, sources) -> Collections.unmodifiableList(sources));
        return index;
    }

    private void visitAll(Consumer<EObject> visitor) {
        parts.forEach(part -> part.roots().forEach(root -> ObjectTree.visit(root, visitor)));
    }
}
