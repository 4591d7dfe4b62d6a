// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.SourceIds;

/**
 * The relations of a model whose ends are there. An end may be a relation itself; where that one's end is missing, both
 * dangle.
 */
final class SoundRelations {

    private final Map<String, Relation> sound = new LinkedHashMap<>();
    private final List<Relation> dangling = new ArrayList<>();

    /**
     * @param relations by source id
     * @param elements source ids of all elements
     */
    SoundRelations(Map<String, Relation> relations, Set<String> elements, SourceIds ids) {
        sound.putAll(relations);
        Map<String, List<String>> endOf = new HashMap<>();
        Deque<String> broken = new ArrayDeque<>();
        relations.forEach((id, relation) -> List.of(relation.source(), relation.target()).forEach(written -> {
            String end = ids.of(written);
            if (relations.containsKey(end)) {
                endOf.computeIfAbsent(end, each -> new ArrayList<>()).add(id);
            } else if (!elements.contains(end)) {
                broken.add(id);
            }
        }));
        while (!broken.isEmpty()) {
            String id = broken.remove();
            Relation relation = sound.remove(id);
            if (relation != null) {
                dangling.add(relation);
                broken.addAll(endOf.getOrDefault(id, List.of()));
            }
        }
    }

    /** Those with both ends, by source id, in the order given. */
    Map<String, Relation> sound() {
        return sound;
    }

    /** Those without. */
    List<Relation> dangling() {
        return dangling;
    }
}
