// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.edit.Message;

/** Tells which unresolved references are dangling: not those to ids that stand in what was carried or left out. */
final class DanglingReferences {

    private final NearestIds nearest;
    private final List<LoadedPart> parts;
    private final Lazy<CarriedIds> carried;

    DanglingReferences(IdIndex index, List<LoadedPart> parts) {
        this.nearest = new NearestIds(index.byId().keySet());
        this.parts = parts;
        this.carried = new Lazy<>(() -> CarriedIds.in(parts));
    }

    /** The problems, in the order of the references. */
    List<Problem> problems(List<Linker.Unresolved> unresolved) {
        Set<String> lost = new HashSet<>();
        parts.forEach(part -> lost.addAll(part.references().lostIds()));
        List<Problem> problems = new ArrayList<>();
        for (Linker.Unresolved each : unresolved) {
            if (!lost.contains(each.id()) && !carried.get().contains(each.id())) {
                problems.add(problem(each));
            }
        }
        return problems;
    }

    private Problem problem(Linker.Unresolved each) {
        List<String> similar = nearest.to(each.id());
        Message what = similar.isEmpty()
                ? Message.of(LandscapeAssembly.class, "dangling", each.reference(), each.id())
                : Message.of(LandscapeAssembly.class, "danglingNear", each.reference(), each.id(), similar);
        return new Problem(Problem.Kind.DANGLING_REFERENCE, new Location(each.part().path(), each.line(), 0),
                Linker.ownerId(each.source()), Optional.of(each.reference().getName()), what);
    }
}
