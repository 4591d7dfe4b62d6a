// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.LoadedPart;

/**
 * Merges files as a whole: what one side alone changed, added or deleted is taken. In conflict the interim is ours, or
 * theirs where we deleted them.
 */
final class WholeFiles {

    private final Rulings rulings;
    private final Consumer<Conflict> found;

    WholeFiles(Rulings rulings, Consumer<Conflict> found) {
        this.rulings = rulings;
        this.found = found;
    }

    /** The files in the end. */
    List<LoadedPart> merge(Map<String, Versions<LoadedPart>> files) {
        Versions<Map<String, String>> keys = new Versions<>(keys(files, Versions::base), keys(files, Versions::ours),
                keys(files, Versions::theirs));
        Choice choice = keys.isSettled() ? settled(keys) : disputed(files.keySet().iterator().next(), keys);
        return files.values().stream().map(versions -> chosen(versions, choice)).filter(Objects::nonNull).toList();
    }

    private static Map<String, String> keys(Map<String, Versions<LoadedPart>> files,
            Function<Versions<LoadedPart>, LoadedPart> version) {
        Map<String, String> keys = new TreeMap<>();
        files.forEach((path, versions) -> {
            if (version.apply(versions) != null) {
                keys.put(path, version.apply(versions).source().contentKey());
            }
        });
        return keys;
    }

    private static Choice settled(Versions<Map<String, String>> keys) {
        return keys.settled() == keys.ours() ? Choice.OURS : Choice.THEIRS;
    }

    private Choice disputed(String path, Versions<Map<String, String>> keys) {
        Choice interim = keys.ours().isEmpty() ? Choice.THEIRS : Choice.OURS;
        return rulings.answer(Point.text(path)).map(Answer::choice).orElseGet(() -> {
            found.accept(new Conflict(Conflict.Kind.CONTENT, Point.text(path), null, shown(keys.base()),
                    shown(keys.ours()), shown(keys.theirs()), List.of(),
                    EnumSet.of(Choice.OURS, Choice.THEIRS, Choice.BASE)));
            return interim;
        });
    }

    private static String shown(Map<String, String> keys) {
        return keys.isEmpty() ? null : String.join(", ", keys.keySet());
    }

    private static LoadedPart chosen(Versions<LoadedPart> versions, Choice choice) {
        return switch (choice) {
            case THEIRS -> versions.theirs();
            case BASE -> versions.base();
            default -> versions.ours();
        };
    }
}
