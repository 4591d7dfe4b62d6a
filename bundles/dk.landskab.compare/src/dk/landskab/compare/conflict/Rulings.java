// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

/**
 * What is settled before everything is decided: answers to conflicts, and steps that are ruled out because they close a
 * circle. Grows while a merge looks at the whole; belongs to one merge.
 */
public final class Rulings {

    private final Map<Point, Answer> answers;
    private final Map<Step, Choice> ruledOut = new HashMap<>();
    private final Map<String, Set<EReference>> ruledReferences = new HashMap<>();
    private final Map<String, Edit> needed = new LinkedHashMap<>();
    private final Set<String> givenUp = new HashSet<>();

    /** Begins with answers only. */
    public Rulings(Map<Point, Answer> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** How a point was decided, if it was. */
    public Optional<Answer> answer(Point point) {
        return Optional.ofNullable(answers.get(point));
    }

    /** The points that were decided. */
    public Set<Point> answered() {
        return answers.keySet();
    }

    /**
     * Rules a step out.
     *
     * @param instead what the object says instead: {@link Choice#OURS}, {@link Choice#THEIRS} or {@link Choice#BASE}
     * @return whether it was not ruled out before
     */
    public boolean ruleOut(Step step, Choice instead) {
        step.reference().ifPresent(
                each -> ruledReferences.computeIfAbsent(step.from(), id -> new LinkedHashSet<>()).add(each));
        return ruledOut.putIfAbsent(step, instead) == null;
    }

    /** What takes the place of a step; empty where it may be taken. */
    Optional<Choice> instead(Step step) {
        return ruledOut.isEmpty() ? Optional.empty() : Optional.ofNullable(ruledOut.get(step));
    }

    /** The references of which steps are ruled out, by the id of what refers. */
    Map<String, Set<EReference>> ruledReferences() {
        return ruledReferences;
    }

    /** Asks for an object to stay that one side deleted, because the edit needs it. */
    public void need(String id, Edit edit) {
        needed.putIfAbsent(id, edit);
    }

    Map<String, Edit> needed() {
        return needed;
    }

    /** Gives references up to what files that are only carried no longer define. */
    public void giveUp(Set<String> ids) {
        givenUp.addAll(ids);
    }

    boolean isGivenUp(String id) {
        return givenUp.contains(id);
    }
}
