// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import dk.landskab.model.core.Identified;
import dk.landskab.store.LoadedPart;

/**
 * At which path every file lies. Where several claim one, the least id has it and the others lie beside it, under a
 * name with a number, which a person may accept or change.
 */
final class Paths {

    private final Three three;
    private final Rulings rulings;
    private final Places places;
    private final Map<String, String> paths = new HashMap<>();

    Paths(Three three, Rulings rulings, Places places, Consumer<Conflict> found) {
        this.three = three;
        this.rulings = rulings;
        this.places = places;
        Set<String> wanted = new TreeSet<>();
        roots().forEach(id -> places.of(id).ifPresent(standing -> wanted.add(standing.file())));
        Set<String> taken = new HashSet<>();
        for (String id : roots()) {
            places.of(id).ifPresent(standing -> take(id, standing.file(), wanted, taken, found));
        }
    }

    private Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        for (Side side : Side.values()) {
            for (LoadedPart part : three.landscape(side).parts()) {
                part.roots().forEach(root -> roots.add(((Identified) root).getId()));
            }
        }
        return roots;
    }

    private void take(String id, String wish, Set<String> wanted, Set<String> taken, Consumer<Conflict> found) {
        Optional<Answer> answer = rulings.answer(Point.path(id));
        String path = answer.isPresent() && answer.get() instanceof Answer.Given(String given) ? given : wish;
        if (!taken.add(path)) {
            if (answer.isEmpty() || answer.get().choice() == Choice.VALUE) {
                found.accept(new Conflict(Conflict.Kind.PATH, Point.path(id), three.anywhere(id), null, path, path,
                        List.of(), EnumSet.of(Choice.KEEP, Choice.VALUE)));
            }
            path = beside(path, wanted, taken);
            taken.add(path);
        }
        paths.put(id, path);
    }

    private static String beside(String path, Set<String> wanted, Set<String> taken) {
        int dot = path.lastIndexOf('.') > path.lastIndexOf('/') + 1 ? path.lastIndexOf('.') : path.length();
        for (int number = 2;; number++) {
            String candidate = path.substring(0, dot) + "-" + number + path.substring(dot);
            if (!taken.contains(candidate) && !wanted.contains(candidate)) {
                return candidate;
            }
        }
    }

    /** The path of a file by the id of what stands at the top of it. */
    String of(String id) {
        return paths.get(id);
    }
}
