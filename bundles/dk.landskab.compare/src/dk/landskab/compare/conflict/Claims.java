// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/**
 * Which edits of one side count on objects that the other deleted: they changed it, put something in, or refer to it.
 */
final class Claims {

    private final Three three;
    private final Side side;
    private final Set<String> deleted;
    private final Predicate<Identified> givenUp;
    private final Map<String, List<Edit>> claims = new TreeMap<>();

    private Claims(Three three, Side side, Set<String> deleted, Predicate<Identified> givenUp) {
        this.three = three;
        this.side = side;
        this.deleted = deleted;
        this.givenUp = givenUp;
    }

    /**
     * The edits, by the id of what was deleted.
     *
     * @param side who made the edits
     * @param deleted by the other side and not by this one
     * @param givenUp objects whose edits count for nothing, since they go themselves
     */
    static Map<String, List<Edit>> of(Three three, Side side, Set<String> deleted, Predicate<Identified> givenUp) {
        Claims claims = new Claims(three, side, deleted, givenUp);
        if (!deleted.isEmpty()) {
            Edits edits = three.edits(side);
            edits.retyped().forEach(claims::retyped);
            edits.moved().forEach(claims::moved);
            edits.changed().forEach(claims::changed);
            edits.added().forEach(claims::added);
        }
        return claims.claims;
    }

    private void retyped(String id) {
        Identified object = three.in(side, id);
        claim(id, new Edit(side, Point.type(id), object, object.eClass()));
    }

    private void moved(String id, Standing to) {
        Identified object = three.in(side, id);
        Edit edit = new Edit(side, Point.place(id), object, three.shown(to));
        if (!three.isFiling(to) || !three.standingInBase(id).map(three::isFiling).orElse(true)) {
            claim(id, edit);
        }
        // A file that only what was deleted itself was put into need not stay; if that stays, its file does.
        boolean goes = deleted.contains(id) && three.isFiling(to);
        to.owner().filter(owner -> !goes && !givenUp.test(object)).ifPresent(owner -> claim(owner, edit));
    }

    private void changed(String id, Map<FeaturePath, Change> changes) {
        Identified object = three.in(side, id);
        changes.forEach((path, change) -> {
            Edit edit = new Edit(side, Point.value(id, path), object, change);
            if (path.last() != CorePackage.Literals.PART__FORMAT_VERSION && !isConsequence(path, change)) {
                claim(id, edit);
            }
            refers(object, path, change, edit);
        });
    }

    /** Whether all that changed is that references went with what this side deleted itself. */
    private boolean isConsequence(FeaturePath path, Change change) {
        Set<String> removed = three.edits(side).removed();
        List<EObject> lost = Ids.targets(path, switch (change) {
            case Change.OfValue single -> single.before();
            case Change.OfSet set -> set.lost();
            case Change.OfSequence sequence -> sequence.lost();
        });
        boolean gained = switch (change) {
            case Change.OfValue single -> single.after() != null;
            case Change.OfSet set -> !set.gained().isEmpty();
            case Change.OfSequence sequence -> true;
        };
        return !gained && !lost.isEmpty() && lost.stream().allMatch(target -> removed.contains(Ids.of(target)));
    }

    private void added(String id) {
        Identified object = three.in(side, id);
        three.standing(side, id).flatMap(Standing::owner).filter(owner -> !givenUp.test(object))
                .ifPresent(owner -> claim(owner, new Edit(side, Point.existence(id), object, object)));
        three.edits(side).contents(object).forEach((path, change) -> refers(object, path, change,
                new Edit(side, Point.value(id, path), object, change)));
    }

    private void refers(Identified object, FeaturePath path, Change change, Edit edit) {
        for (EObject target : Ids.gained(path, change)) {
            String id = Ids.of(target);
            if (id != null && deleted.contains(id) && !givenUp.test(object)) {
                claim(id, edit);
            }
        }
    }

    private void claim(String id, Edit edit) {
        if (deleted.contains(id)) {
            claims.computeIfAbsent(id, each -> new ArrayList<>()).add(edit);
        }
    }
}
