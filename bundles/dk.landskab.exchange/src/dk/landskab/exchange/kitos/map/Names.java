// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.core.Element;

/** Elements by their names, as far as a name belongs to one only. White space and case make no difference. */
final class Names<T extends Element> {

    /** A name does not have more commas in it than this and one. */
    private static final int MOST_PIECES = 5;

    private final Map<String, Set<T>> byName = new HashMap<>();

    void add(String name, T element) {
        if (name != null && !name.isBlank()) {
            byName.computeIfAbsent(fold(name), each -> new LinkedHashSet<>()).add(element);
        }
    }

    /** The only element of this name. */
    Optional<T> sole(String name) {
        return all(name).size() == 1 ? Optional.of(all(name).iterator().next()) : Optional.empty();
    }

    /** All elements of this name. */
    Set<T> all(String name) {
        return byName.getOrDefault(fold(name), Set.of());
    }

    /** The names in a list with commas between them; a name that is known may have commas in it. */
    List<String> split(String text) {
        List<String> pieces = Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pieces.size();) {
            int next = i + 1;
            for (int end = Math.min(pieces.size(), i + MOST_PIECES); end > i + 1; end--) {
                if (!all(String.join(", ", pieces.subList(i, end))).isEmpty()) {
                    next = end;
                    break;
                }
            }
            names.add(String.join(", ", pieces.subList(i, next)));
            i = next;
        }
        return names;
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
