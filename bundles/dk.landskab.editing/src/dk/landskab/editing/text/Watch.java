// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dk.landskab.editing.model.OpenPart;

/** Which texts look at which ids. */
final class Watch {

    private final Map<OpenPart, Set<String>> ids = new HashMap<>();
    private final Map<String, Set<OpenPart>> parts = new HashMap<>();

    /** Takes note of what a text looks at now. */
    void put(OpenPart part, Set<String> now) {
        Set<String> before = ids.put(part, now);
        if (before != null) {
            before.forEach(id -> parts.getOrDefault(id, new HashSet<>()).remove(part));
        }
        now.forEach(id -> parts.computeIfAbsent(id, each -> new LinkedHashSet<>()).add(part));
    }

    /** The texts that look at one of some ids. */
    Set<OpenPart> of(Collection<String> some) {
        Set<OpenPart> all = new LinkedHashSet<>();
        some.forEach(id -> all.addAll(parts.getOrDefault(id, Set.of())));
        return all;
    }
}
