// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.core.Identified;

/** Objects by id. Where several claim one id, the first that came has it, and the next when that goes. */
final class IdTable {

    private final Map<String, Identified> first = new HashMap<>();
    private final Map<String, List<Identified>> others = new HashMap<>();

    Optional<Identified> find(String id) {
        return Optional.ofNullable(first.get(id));
    }

    void put(String id, Identified object) {
        Identified there = first.putIfAbsent(id, object);
        if (there != null && there != object) {
            List<Identified> waiting = others.computeIfAbsent(id, each -> new ArrayList<>());
            if (waiting.stream().noneMatch(each -> each == object)) {
                waiting.add(object);
            }
        }
    }

    void remove(String id, Identified object) {
        List<Identified> waiting = others.getOrDefault(id, new ArrayList<>());
        waiting.removeIf(each -> each == object);
        if (first.get(id) == object) {
            first.remove(id);
            if (!waiting.isEmpty()) {
                first.put(id, waiting.removeFirst());
            }
        }
        if (waiting.isEmpty()) {
            others.remove(id);
        }
    }
}
