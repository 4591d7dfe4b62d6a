// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/** What of one landscape is not matched yet, by key. */
final class Leftovers {

    private final Landscape landscape;
    private final Map<String, Identified> firsts = new LinkedHashMap<>();
    /** Objects whose key another one had before: a copy of a shared element, or a mistake. */
    private final Map<String, List<Identified>> copies = new LinkedHashMap<>();

    Leftovers(Landscape landscape) {
        this.landscape = landscape;
    }

    /** Adds what has no match yet. */
    void add(Identified object) {
        String key = Keys.of(object);
        if (firsts.putIfAbsent(key, object) != null) {
            copies.computeIfAbsent(key, each -> new ArrayList<>(1)).add(object);
        }
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
