// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which id in the landscape a thing of the source gets.
 *
 * @param organisation prefix of new ids; empty for none
 * @param known ids that the landscape has given to source ids before
 */
public record Naming(Optional<String> organisation, Map<String, String> known) {

    /** Copies the map. */
    public Naming {
        known = Map.copyOf(known);
    }

    /** As a model gets them that is read on the fly. */
    public static Naming onTheFly() {
        return new Naming(Optional.empty(), Map.of());
    }

    /** The same, but for source ids whose ids are stated. */
    Naming with(Map<String, String> stated) {
        Map<String, String> all = new HashMap<>(known);
        all.putAll(stated);
        return new Naming(organisation, all);
    }

    /** The id of what has this id in the source. */
    public String of(String sourceId) {
        String before = known.get(sourceId);
        return before != null ? before : LandscapeIds.of(organisation, sourceId);
    }
}
