// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Several landscapes read as one, in memory: no path is opened and none of them is changed.
 *
 * <p>The joint landscape holds copies of the members' objects. Objects of one class with the same id in several members
 * are one there, as a shared catalogue demands: the copy of one member counts, and whoever referred to another copy
 * refers to it. A reference that led nowhere within its member leads to the object of that id in any of them, which is
 * how a plan names the elements of its parties. Where an id stands for objects of different classes, each member keeps
 * its own.
 *
 * <p>Takes time and memory in proportion to the members.
 */
public final class JointLandscape {

    private final Landscape landscape;
    private final List<Landscape> members;
    private final JointCopies copies;
    private final SortedMap<String, List<Identified>> shared;

    private JointLandscape(Landscape landscape, List<Landscape> members, JointCopies copies,
            SortedMap<String, List<Identified>> shared) {
        this.landscape = landscape;
        this.members = List.copyOf(members);
        this.copies = copies;
        this.shared = Collections.unmodifiableSortedMap(shared);
    }

    /**
     * Joins landscapes.
     *
     * @param origin how reports shall name the whole
     * @param members the landscapes; where several have an object, the copy of the first of them counts
     * @param home for an id, the position of the member whose copy counts before all others, if it has one; a negative
     *            number where nobody's does
     */
    public static JointLandscape of(Origin origin, List<Landscape> members, ToIntFunction<String> home) {
        Map<String, List<Identified>> byId = byId(members);
        Map<String, Identified> counting = HashMap.newHashMap(byId.size());
        SortedMap<String, List<Identified>> shared = new TreeMap<>();
        byId.forEach((id, objects) -> {
            counting.put(id, objects.getFirst());
            if (objects.size() > 1) {
                shared.put(id, List.copyOf(objects));
                atHome(id, members, home).ifPresent(found -> counting.put(id, found));
            }
        });
        JointCopies copies = new JointCopies(counting);
        List<LoadedPart> parts = members.stream().distinct().flatMap(each -> copies.partsOf(each).stream()).toList();
        copies.link();
        return new JointLandscape(assemble(origin, parts), members, copies, shared);
    }

    /** What has an id, files left out, each member's first by an id in the order of the members. */
    private static Map<String, List<Identified>> byId(List<Landscape> members) {
        Map<String, List<Identified>> byId = new HashMap<>();
        for (Landscape member : members) {
            member.objects().filter(each -> each instanceof Identified && !(each instanceof Part))
                    .map(Identified.class::cast)
                    .filter(each -> each.getId() != null && member.find(each.getId()).orElse(null) == each)
                    .forEach(each -> byId.computeIfAbsent(each.getId(), id -> new ArrayList<>(1)).add(each));
        }
        return byId;
    }

    private static Optional<Identified> atHome(String id, List<Landscape> members, ToIntFunction<String> home) {
        int position = home.applyAsInt(id);
        return position < 0 ? Optional.empty() : members.get(position).find(id);
    }

    /** What is wrong within a member the member tells; here is told only what is wrong between them. */
    private static Landscape assemble(Origin origin, List<LoadedPart> parts) {
        IdIndex index = IdIndex.of(parts, new ArrayList<>());
        List<Problem> problems = new ArrayList<>();
        Linker linker = new Linker(index, problems);
        parts.forEach(linker::link);
        problems.addAll(DanglingReferences.inAll(index, parts).problems(linker.unresolved()));
        problems.addAll(new Cycles(index).problems());
        return new Landscape(origin, parts, problems, index.byId());
    }

    /**
     * The whole as one landscape. Its problems are the references that lead nowhere even with all members together, and
     * circles; what is wrong within a member is told by the member.
     */
    public Landscape landscape() {
        return landscape;
    }

    /** What was joined, in the order given. */
    public List<Landscape> members() {
        return members;
    }

    /**
     * The object of the joint landscape that stands for one of a member: its copy, or the copy that counts instead;
     * empty for what lay in a copy that does not count.
     */
    public Optional<EObject> of(EObject original) {
        return Optional.ofNullable(copies.of(original));
    }

    /** What several members have, by id: their own objects in the order of the members. Files are not among them. */
    public SortedMap<String, List<Identified>> shared() {
        return shared;
    }
}
