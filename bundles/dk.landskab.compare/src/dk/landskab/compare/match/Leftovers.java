// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/** What of one landscape is not matched yet, by key. */
final class Leftovers {

    private final Landscape landscape;
    private final Map<String, Identified> firsts;
    /** Objects whose key another one had before: a copy of a shared element, or a mistake. */
    private final Map<String, List<Identified>> copies = new LinkedHashMap<>();

    private Leftovers(Landscape landscape, int size) {
        this.landscape = landscape;
        this.firsts = LinkedHashMap.newLinkedHashMap(size);
    }

    static Leftovers of(Landscape landscape) {
        List<Identified> objects = new ArrayList<>();
        landscape.parts().forEach(part -> part.roots().forEach(root -> collect(root, objects::add)));
        Leftovers leftovers = new Leftovers(landscape, objects.size());
        objects.forEach(leftovers::add);
        return leftovers;
    }

    private static void collect(EObject object, Consumer<Identified> into) {
        if (object instanceof Identified identified) {
            into.accept(identified);
        }
        List<EObject> children = object.eContents();
        if (!children.isEmpty()) {
            children.forEach(child -> collect(child, into));
        }
    }

    private void add(Identified object) {
        String key = Keys.of(object);
        if (firsts.putIfAbsent(key, object) != null) {
            copies.computeIfAbsent(key, each -> new ArrayList<>(1)).add(object);
        }
    }

    /** Whether some key stands for several objects. */
    boolean hasCopies() {
        return !copies.isEmpty();
    }

    /** Takes every object with a key; empty where there is none. */
    List<Identified> take(String key) {
        Identified first = firsts.remove(key);
        if (first == null) {
            return List.of();
        }
        List<Identified> more = copies.isEmpty() ? null : copies.remove(key);
        return more == null ? List.of(first) : joined(first, more);
    }

    /** Takes one object, if it is still there. */
    boolean take(Identified object) {
        String key = Keys.of(object);
        List<Identified> same = take(key);
        same.stream().filter(each -> each != object).forEach(this::add);
        return same.contains(object);
    }

    boolean contains(Identified object) {
        String key = Keys.of(object);
        return firsts.get(key) == object || copies.getOrDefault(key, List.of()).contains(object);
    }

    /** Puts back what was taken and found no match. */
    void putBack(Identified object) {
        add(object);
    }

    /** The keys that are left, as they are now. */
    List<String> keys() {
        return List.copyOf(firsts.keySet());
    }

    /** What is left, key by key. */
    List<Identified> all() {
        List<Identified> all = new ArrayList<>(firsts.size());
        firsts.forEach((key, first) -> {
            all.add(first);
            all.addAll(copies.getOrDefault(key, List.of()));
        });
        return Collections.unmodifiableList(all);
    }

    /** The path of the file that an object lies in. */
    String pathOf(Identified object) {
        return landscape.partOf(object).map(part -> part.path()).orElse("");
    }

    private static List<Identified> joined(Identified first, List<Identified> more) {
        List<Identified> all = new ArrayList<>(more.size() + 1);
        all.add(first);
        all.addAll(more);
        return all;
    }
}
