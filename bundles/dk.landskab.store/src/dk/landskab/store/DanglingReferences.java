// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/**
 * Tells which unresolved references are dangling: not those to ids that stand in what was carried or left out, nor
 * those that the plan of a merger leaves to its parties.
 */
final class DanglingReferences implements ShortName.Known {

    private final IdIndex index;
    private final NearestIds nearest;
    private final List<LoadedPart> parts;
    private final Lazy<CarriedIds> carried;
    private final Lazy<PartyIds> ofParties;

    private DanglingReferences(IdIndex index, List<LoadedPart> parts, Supplier<PartyIds> ofParties) {
        this.index = index;
        this.nearest = new NearestIds(index.byId().keySet());
        this.parts = parts;
        this.carried = new Lazy<>(() -> CarriedIds.in(parts));
        this.ofParties = new Lazy<>(ofParties);
    }

    /** In a landscape that was read by itself. */
    static DanglingReferences in(IdIndex index, List<LoadedPart> parts) {
        return new DanglingReferences(index, parts, () -> PartyIds.in(index));
    }

    /** In landscapes that were read together, so that the plan's parties should be among them. */
    static DanglingReferences inAll(IdIndex index, List<LoadedPart> parts) {
        return new DanglingReferences(index, parts, PartyIds::none);
    }

    /** The problems, in the order of the references. */
    List<Problem> problems(List<Linker.Unresolved> unresolved) {
        Set<String> lost = new HashSet<>();
        parts.forEach(part -> lost.addAll(part.references().lostIds()));
        List<Told> told = new ArrayList<>();
        for (Linker.Unresolved each : unresolved) {
            if (each.ids().stream().noneMatch(id -> lost.contains(id) || ofParties.get().contains(id)
                    || carried.get().contains(id)) && (each.name() == null || !each.name().isExcused())) {
                told.add(new Told(each, Optional.ofNullable(each.name()).flatMap(name -> name.reason(this))));
            }
        }
        Map<String, Told> first = new HashMap<>();
        told.forEach(each -> each.reason().ifPresent(reason -> first.merge(each.cause(), each, Told::first)));
        return told.stream().filter(each -> each.reason().isEmpty() || first.get(each.cause()) == each)
                .map(each -> problem(each.reference(), each.reason().map(ShortName.Reason::what)
                        .orElseGet(() -> unknown(each.reference())))).toList();
    }

    /** A dangling reference, and why it is. */
    private record Told(Linker.Unresolved reference, Optional<ShortName.Reason> reason) {

        String cause() {
            return reference.part().path() + '\n' + reason.orElseThrow().cause();
        }

        /** The one that stands first in the file. */
        Told first(Told other) {
            int lines = Integer.compare(reference.line(), other.reference.line());
            return lines < 0 || lines == 0 && reference.column() <= other.reference.column() ? this : other;
        }
    }

    private Message unknown(Linker.Unresolved each) {
        List<String> similar = each.name() == null ? nearest.to(each.id()) : similar(each.name());
        return similar.isEmpty() ? Message.of(LandscapeAssembly.class, "dangling", each.reference(), each.id())
                : Message.of(LandscapeAssembly.class, "danglingNear", each.reference(), each.id(), similar);
    }

    private static Problem problem(Linker.Unresolved each, Message what) {
        return new Problem(Problem.Kind.DANGLING_REFERENCE,
                new Location(each.part().path(), each.line(), each.column()), Linker.ownerId(each.source()),
                Optional.of(each.reference().getName()), what);
    }

    @Override
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(index.byId().get(id));
    }

    @Override
    public List<String> endingWith(String name, EClass type) {
        return nearest.endingWith(name).stream()
                .filter(id -> type.getInstanceClass().isInstance(index.byId().get(id))).toList();
    }

    /** The names that may have been meant, as they would be written: without what the name may leave out. */
    private List<String> similar(ShortName name) {
        return name.candidates().stream().flatMap(candidate -> {
            int left = candidate.endsWith(name.text()) ? candidate.length() - name.text().length() : 0;
            String prefix = candidate.substring(0, left);
            return nearest.to(candidate).stream().filter(id -> id.startsWith(prefix)).map(id -> id.substring(left));
        }).distinct().limit(NearestIds.MOST).toList();
    }
}
