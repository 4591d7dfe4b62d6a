// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.Incoming;

/**
 * What stays of that which one side deleted. A deletion is decided as a whole: the outermost object that was deleted,
 * with all that it contained on the other side. It is contested where the other side's edits count on anything in it,
 * and where what stays cannot be without it. A file that the other side put something into stays without a question,
 * since files mean nothing.
 */
final class Survival {

    private final Three three;
    private final Rulings rulings;
    private final Side deleter;
    private final Side keeper;
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, List<Edit>> contested = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> restored = new LinkedHashSet<>();
    /** For what stays, the outermost object that it was decided with. */
    private final Map<String, String> unit = new HashMap<>();
    /** What is asked about; else it stays because something else that is asked about needs it. */
    private final Set<String> questioned = new HashSet<>();

    private Survival(Three three, Rulings rulings, Side deleter) {
        this.three = three;
        this.rulings = rulings;
        this.deleter = deleter;
        this.keeper = deleter.other();
        this.deleted.addAll(three.edits(deleter).removed());
        this.deleted.removeAll(three.edits(keeper).removed());
    }

    /** Ids of what one side deleted and what stays nevertheless; conflicts are handed on. */
    static Set<String> of(Three three, Rulings rulings, Consumer<Conflict> found) {
        Set<String> restored = new LinkedHashSet<>();
        for (Side deleter : Side.values()) {
            Survival survival = new Survival(three, rulings, deleter);
            survival.decide();
            survival.report(found);
            restored.addAll(survival.restored);
        }
        return restored;
    }

    private void decide() {
        Claims.of(three, keeper, deleted, this::isGivenUp).forEach((id, edits) -> question(root(id), edits));
        rulings.needed().forEach((id, edit) -> {
            if (deleted.contains(id)) {
                contest(root(id), List.of(edit));
            }
        });
        rulings.answered().stream().filter(point -> point.aspect() instanceof Aspect.Existence).map(Point::id)
                .filter(id -> deleted.contains(id) && !isDropped(id)).forEach(id -> contest(root(id), List.of()));
        while (!open.isEmpty()) {
            String root = open.poll();
            if (!isDropped(root)) {
                restore(root, three.in(keeper, root));
                restoreFile(three.in(keeper, root));
            }
        }
        restoreDependents();
    }

    /**
     * What cannot be without something was deleted with it, and comes back with it if nothing else it needs is gone.
     */
    private void restoreDependents() {
        Deque<String> back = new ArrayDeque<>(restored);
        while (!back.isEmpty()) {
            String id = back.poll();
            for (Incoming incoming : three.landscape(keeper).incoming(three.in(keeper, id))) {
                if (incoming.reference().isRequired() && incoming.source() instanceof Identified dependent
                        && isOnlyDeletedFor(dependent)) {
                    restored.add(dependent.getId());
                    restoreFile(dependent);
                    back.add(dependent.getId());
                    contested.getOrDefault(unit.get(id), new ArrayList<>())
                            .add(new Edit(deleter, Point.existence(dependent.getId()), dependent, null));
                    unit.put(dependent.getId(), unit.get(id));
                }
            }
        }
    }

    private boolean isOnlyDeletedFor(Identified dependent) {
        String id = dependent.getId();
        return deleted.contains(id) && !restored.contains(id) && !isDropped(root(id))
                && three.standing(keeper, id).flatMap(Standing::owner).filter(this::isGone)
                        .filter(owner -> !(three.in(keeper, owner) instanceof Part)).isEmpty()
                && dependent.eClass().getEAllReferences().stream()
                        .filter(each -> each.isRequired() && dependent.eIsSet(each) && !each.isContainer())
                        .flatMap(each -> Ids.held(dependent, each).stream()).map(Ids::of)
                        .noneMatch(this::isGone);
    }

    private boolean isGone(String id) {
        return id != null && three.in(deleter, id) == null && deleted.contains(id) && !restored.contains(id);
    }

    private void question(String root, List<Edit> edits) {
        questioned.add(root);
        contest(root, edits);
    }

    private void contest(String root, List<Edit> edits) {
        List<Edit> known = contested.computeIfAbsent(root, each -> {
            open.add(root);
            return new ArrayList<>();
        });
        edits.stream().filter(edit -> !known.contains(edit)).forEach(known::add);
    }

    /** The outermost deleted object around one, as the keeper has them. */
    private String root(String id) {
        String root = id;
        for (EObject each = three.in(keeper, id).eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof Identified around) {
                if (!deleted.contains(around.getId()) || around instanceof Part) {
                    return root;
                }
                root = around.getId();
            }
        }
        return root;
    }

    private boolean isDropped(String root) {
        Optional<Choice> choice = rulings.answer(Point.existence(root)).map(Answer::choice);
        return choice.isPresent() && (choice.get() == Choice.DELETE || choice.get() == deleter.choice());
    }

    private boolean isGivenUp(Identified object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified around && deleted.contains(around.getId())
                    && isDropped(root(around.getId()))) {
                return true;
            }
        }
        return false;
    }

    private void restore(String root, Identified object) {
        if (deleted.contains(object.getId()) && restored.add(object.getId())) {
            unit.put(object.getId(), root);
            if (!(object instanceof Part)) {
                contents(root, object, object);
            }
        }
    }

    /** The file that something stays in stays without a question. */
    private void restoreFile(Identified object) {
        if (object.eContainer() instanceof Part file && deleted.contains(file.getId())) {
            restored.add(file.getId());
        }
    }

    /** Restores what is contained, and asks for what is referred to and must be. */
    private void contents(String root, Identified owner, EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!object.eIsSet(reference) || reference.isContainer()) {
                continue;
            }
            for (EObject target : Ids.held(object, reference)) {
                if (!reference.isContainment()) {
                    require(owner, reference, target);
                } else if (target instanceof Identified child) {
                    restore(root, child);
                } else {
                    contents(root, owner, target);
                }
            }
        }
    }

    private void require(Identified owner, EReference reference, EObject target) {
        String id = Ids.of(target);
        if (reference.isRequired() && id != null && deleted.contains(id) && !restored.contains(id)) {
            FeaturePath path = FeaturePath.of(reference);
            question(root(id), List.of(new Edit(keeper, Point.value(owner.getId(), path), owner,
                    new Change.OfValue(null, target))));
        }
    }

    private void report(Consumer<Conflict> found) {
        contested.forEach((root, edits) -> {
            Identified object = three.in(keeper, root);
            boolean contradicted = isDropped(root) && rulings.needed().containsKey(root);
            boolean answered = rulings.answer(Point.existence(root)).isPresent() || !questioned.contains(root);
            if ((!answered || contradicted) && !(object instanceof Part && onlyFilled(root, edits))) {
                found.accept(conflict(root, object, edits));
            }
        });
    }

    private static boolean onlyFilled(String root, List<Edit> edits) {
        return edits.stream().noneMatch(edit -> edit.point().id().equals(root));
    }

    private Conflict conflict(String root, Identified object, List<Edit> edits) {
        List<Edit> causes = new ArrayList<>();
        causes.add(new Edit(deleter, Point.existence(root), three.inBase(root), null));
        causes.addAll(edits);
        boolean oursKeeps = keeper == Side.OURS;
        return new Conflict(Conflict.Kind.DELETION, Point.existence(root), object, object, oursKeeps ? object : null,
                oursKeeps ? null : object, causes,
                EnumSet.of(Choice.KEEP, Choice.DELETE, Choice.OURS, Choice.THEIRS));
    }
}
