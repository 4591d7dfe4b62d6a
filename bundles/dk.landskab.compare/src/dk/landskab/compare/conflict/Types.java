// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.Identified;

/** Of which class everything is. Where a class and an edit of the other side do not go together, that is a conflict. */
final class Types {

    private final Three three;
    private final Rulings rulings;
    private final Map<String, EClass> decided = new HashMap<>();
    private final Set<String> disputed = new TreeSet<>();
    private final Map<String, List<Edit>> misfits = new TreeMap<>();

    Types(Three three, Rulings rulings) {
        this.three = three;
        this.rulings = rulings;
        for (Side side : Side.values()) {
            three.edits(side).retyped().forEach(this::decide);
        }
        three.edits(Side.OURS).added().stream().filter(three.edits(Side.THEIRS).added()::contains)
                .forEach(this::decide);
    }

    private void decide(String id) {
        if (three.inBoth(id)) {
            EClass ours = type(Side.OURS, id);
            EClass theirs = type(Side.THEIRS, id);
            if (ours != theirs || isRetyped(id)) {
                decided.put(id, choose(id, ours, theirs));
            }
        }
    }

    private EClass choose(String id, EClass ours, EClass theirs) {
        Identified before = three.inBase(id);
        Optional<Choice> answer = rulings.answer(Point.type(id)).map(Answer::choice);
        if (answer.isPresent()) {
            return answer.get() == Choice.THEIRS ? theirs : ours;
        }
        if (ours != theirs && (before == null || before.eClass() != ours && before.eClass() != theirs)) {
            disputed.add(id);
        }
        return before != null && before.eClass() == ours ? theirs : ours;
    }

    private EClass type(Side side, String id) {
        return three.in(side, id).eClass();
    }

    private boolean isRetyped(String id) {
        return three.edits(Side.OURS).retyped().contains(id) || three.edits(Side.THEIRS).retyped().contains(id);
    }

    /** The class of an object in the end. */
    EClass of(String id) {
        EClass type = decided.get(id);
        return type != null ? type : three.anywhere(id).eClass();
    }

    /** Whether there is anything whose class is not everywhere the same. */
    boolean isAnyDecided() {
        return !decided.isEmpty();
    }

    boolean isDecided(String id) {
        return decided.containsKey(id);
    }

    /** That an edit cannot be done because of the class that an object has in the end. */
    void misfit(String id, Edit edit) {
        List<Edit> known = misfits.computeIfAbsent(id, each -> new ArrayList<>());
        if (!known.contains(edit)) {
            known.add(edit);
        }
    }

    void report(Consumer<Conflict> found) {
        Set<String> all = new TreeSet<>(disputed);
        all.addAll(misfits.keySet());
        for (String id : all) {
            if (rulings.answer(Point.type(id)).isEmpty()) {
                found.accept(conflict(id));
            }
        }
    }

    private Conflict conflict(String id) {
        Identified before = three.inBase(id);
        List<Edit> causes = new ArrayList<>();
        for (Side side : Side.values()) {
            Identified object = three.in(side, id);
            if (object != null && (before == null || before.eClass() != object.eClass())) {
                causes.add(new Edit(side, Point.type(id), object, object.eClass()));
            }
        }
        causes.addAll(misfits.getOrDefault(id, List.of()));
        return new Conflict(Conflict.Kind.CLASS, Point.type(id), three.anywhere(id),
                before == null ? null : before.eClass(), typeOrNull(Side.OURS, id), typeOrNull(Side.THEIRS, id), causes,
                EnumSet.of(Choice.OURS, Choice.THEIRS));
    }

    private EClass typeOrNull(Side side, String id) {
        Identified object = three.in(side, id);
        return object == null ? null : object.eClass();
    }
}
