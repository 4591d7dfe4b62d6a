// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Three;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * Merges the files that are carried without being understood, each as a whole: what one side alone changed, added or
 * deleted is taken. In conflict the interim is ours, or theirs where we deleted the file.
 */
final class CarriedFiles {

    private final Rulings rulings;
    private final List<LoadedPart> files = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    CarriedFiles(Three three, Rulings rulings) {
        this.rulings = rulings;
        Map<String, LoadedPart> base = carried(three.base());
        Map<String, LoadedPart> ours = carried(three.landscape(Side.OURS));
        Map<String, LoadedPart> theirs = carried(three.landscape(Side.THEIRS));
        Set<String> paths = new TreeSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        for (String path : paths) {
            merge(path, base.get(path), ours.get(path), theirs.get(path));
        }
    }

    private static Map<String, LoadedPart> carried(Landscape landscape) {
        Map<String, LoadedPart> carried = new TreeMap<>();
        landscape.parts().stream().filter(part -> part.roots().isEmpty())
                .forEach(part -> carried.put(part.path(), part));
        return carried;
    }

    private void merge(String path, LoadedPart base, LoadedPart ours, LoadedPart theirs) {
        LoadedPart taken;
        if (key(ours).equals(key(theirs)) || key(base).equals(key(theirs))) {
            taken = ours;
        } else if (key(base).equals(key(ours))) {
            taken = theirs;
        } else {
            taken = disputed(path, base, ours, theirs);
        }
        if (taken != null) {
            files.add(new LoadedPart(taken.source(), List.of(), taken.problems()));
        }
    }

    private LoadedPart disputed(String path, LoadedPart base, LoadedPart ours, LoadedPart theirs) {
        Optional<Answer> answer = rulings.answer(Point.text(path));
        if (answer.isEmpty()) {
            conflicts.add(new Conflict(Conflict.Kind.CONTENT, Point.text(path), null, shown(base), shown(ours),
                    shown(theirs), List.of(), EnumSet.of(Choice.OURS, Choice.THEIRS, Choice.BASE)));
            return ours == null ? theirs : ours;
        }
        return switch (answer.get().choice()) {
            case THEIRS -> theirs;
            case BASE -> base;
            default -> ours;
        };
    }

    private static String shown(LoadedPart part) {
        return part == null ? null : part.path();
    }

    private static String key(LoadedPart part) {
        return part == null ? "" : part.source().contentKey();
    }

    /** The files in the end. */
    List<LoadedPart> files() {
        return files;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
