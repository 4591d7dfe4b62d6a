// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.exchange.update.Slots.Slot;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

/**
 * Tells what the source has changed since it was last imported from what a person has, and takes out of fresh elements
 * what shall not replace what is there. To be called before {@link ElementMerge#merge}.
 *
 * <p>A value that only the source changed follows the source; where it no longer has one, it goes. A value that only a
 * person changed stays. Where both changed it, differently, the person's stays and is told. So it is with single values
 * of lists, and with parts: what a person deleted does not come back.
 */
public final class ThreeWay {

    /**
     * A value that a person and the source changed differently.
     *
     * @param element as it is in the landscape
     * @param here what the person made of it, which stays; empty where it was removed
     * @param source what the source says now; empty where it says nothing any more
     */
    public record Kept(Element element, EStructuralFeature feature, String here, String source) {
    }

    private final WorkingCopy copy;
    private final String key;
    private final List<Kept> kept = new ArrayList<>();
    private int edits;

    /** @param key of the property that keeps what the source said */
    public ThreeWay(WorkingCopy copy, String key) {
        this.copy = copy;
        this.key = key;
    }

    /** The values that both changed, in the order of the elements. */
    public List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** How many values only a person changed. */
    public int edits() {
        return edits;
    }

    /**
     * Makes a fresh element ready to be merged, and gives it the property that says what the source says now.
     *
     * @param part of the source that speaks of the element
     * @param spoken the paths, or beginnings of paths, that the source speaks of even where it has no value
     */
    public void prepare(Element fresh, String part, Set<String> spoken) {
        Slots said = Slots.of(fresh, key);
        LastSaid now = LastSaid.nothing(part);
        said.all().forEach((path, slot) -> now.put(path, slot.values()));
        if (copy.find(fresh.getId()) instanceof Element there && there.eClass() == fresh.eClass()) {
            LastSaid before = LastSaid.of(there, key).orElseGet(() -> LastSaid.nothing(part));
            before.paths().stream().filter(path -> !said.all().containsKey(path) && !isSpoken(path, spoken))
                    .forEach(path -> now.keep(path, before));
            new Comparison(there, said, before, spoken).run();
        }
        now.writeInto(fresh, key);
    }

    private static boolean isSpoken(String path, Set<String> spoken) {
        return spoken.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    private final class Comparison {

        private final Element element;
        private final Slots said;
        private final Slots here;
        private final LastSaid before;
        private final Set<String> spoken;

        Comparison(Element element, Slots said, LastSaid before, Set<String> spoken) {
            this.element = element;
            this.said = said;
            this.here = Slots.of(element, key);
            this.before = before;
            this.spoken = spoken;
        }

        void run() {
            dropDeleted();
            Set<String> paths = new TreeSet<>(said.all().keySet());
            before.paths().stream().filter(path -> isSpoken(path, spoken)).forEach(paths::add);
            for (String path : paths) {
                Slot fresh = said.all().get(path);
                Slot there = here.all().get(path);
                if ((fresh == null ? there : fresh) instanceof Slot slot) {
                    if (slot.isMany()) {
                        many(path, Optional.ofNullable(fresh), Optional.ofNullable(there));
                    } else {
                        single(path, Optional.ofNullable(fresh), Optional.ofNullable(there));
                    }
                }
            }
            removeEmptied();
        }

        /** What the source said before and is not here any more was deleted by somebody. */
        private void dropDeleted() {
            said.parts().forEach((prefix, part) -> {
                if (part.eContainer() != null && !here.parts().containsKey(prefix)
                        && before.paths().stream().anyMatch(path -> path.startsWith(prefix))) {
                    deleted(prefix, part);
                }
            });
        }

        private void deleted(String prefix, EObject part) {
            List<String> changed = said.all().entrySet().stream().filter(each -> each.getKey().startsWith(prefix))
                    .filter(each -> !LastSaid.sumsOf(each.getValue().values()).equals(before.at(each.getKey())))
                    .flatMap(each -> each.getValue().values().stream()).toList();
            if (changed.isEmpty()) {
                edits++;
            } else {
                kept.add(new Kept(element, part.eContainmentFeature(), "", first(changed)));
            }
            said.all().keySet().removeIf(path -> path.startsWith(prefix));
            EcoreUtil.remove(part);
        }

        private void single(String path, Optional<Slot> fresh, Optional<Slot> there) {
            Set<String> base = before.at(path);
            List<String> source = fresh.map(Slot::values).orElse(List.of());
            List<String> now = there.map(Slot::values).orElse(List.of());
            if (now.equals(source)) {
                return;
            }
            if (LastSaid.sumsOf(now).equals(base)) {
                if (source.isEmpty()) {
                    there.ifPresent(Slot::clear);
                }
                return;
            }
            fresh.ifPresent(Slot::clear);
            if (LastSaid.sumsOf(source).equals(base)) {
                edits++;
            } else {
                kept.add(new Kept(element, fresh.or(() -> there).orElseThrow().feature(), first(now), first(source)));
            }
        }

        private void many(String path, Optional<Slot> fresh, Optional<Slot> there) {
            Set<String> base = before.at(path);
            Set<String> source = Set.copyOf(fresh.map(Slot::values).orElse(List.of()));
            Set<String> now = Set.copyOf(there.map(Slot::values).orElse(List.of()));
            fresh.ifPresent(slot -> remove(slot, each -> base.contains(LastSaid.sum(each)) && !now.contains(each)));
            there.ifPresent(slot -> remove(slot, each -> base.contains(LastSaid.sum(each)) && !source.contains(each)));
        }

        private void remove(Slot slot, Predicate<String> which) {
            Collection<?> values = (Collection<?>) slot.holder().eGet(slot.feature());
            values.removeIf(each -> which.test(Slots.text(each)));
        }

        /** A part of which nothing is left goes, if it was the source's. */
        private void removeEmptied() {
            Set<String> left = Slots.of(element, key).all().keySet();
            for (Map.Entry<String, EObject> each : here.parts().entrySet()) {
                String prefix = each.getKey();
                boolean wasSaid = before.paths().stream().anyMatch(path -> path.startsWith(prefix));
                if (wasSaid && left.stream().noneMatch(path -> path.startsWith(prefix))
                        && !said.parts().containsKey(prefix)) {
                    if (each.getValue() instanceof Identified identified) {
                        copy.forget(identified);
                    }
                    EcoreUtil.remove(each.getValue());
                }
            }
        }

        private String first(List<String> values) {
            return values.stream().collect(Collectors.joining(", "));
        }
    }
}
