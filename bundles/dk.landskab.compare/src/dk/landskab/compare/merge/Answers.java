// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.merge.ResolutionException.Reason;

/**
 * Takes the entries of a resolution as answers to conflicts. Deciding one conflict can bring about another, so that
 * entries are taken until no conflict takes any more; one that never was in conflict is refused.
 */
final class Answers {

    private static final String NOTHING = "nothing";

    private final Resolution resolution;
    private final GivenValues values;
    private final List<Resolution.Entry> rest;

    Answers(Three three, Resolution resolution) {
        this.resolution = resolution;
        this.values = new GivenValues(three, resolution.name());
        this.rest = new ArrayList<>(resolution.entries());
    }

    /** Adds the answers to some conflicts; whether there was any that was not there before. */
    boolean takeFor(List<Conflict> conflicts, Map<Point, Answer> answers) {
        Map<String, Conflict> byName = conflicts.stream()
                .collect(Collectors.toMap(conflict -> conflict.point().toString(), conflict -> conflict));
        List<Resolution.Entry> taken = rest.stream().filter(entry -> byName.containsKey(name(entry))).toList();
        for (Resolution.Entry entry : taken) {
            Conflict conflict = byName.get(name(entry));
            answers.put(conflict.point(), answer(entry, conflict));
        }
        rest.removeAll(taken);
        return !taken.isEmpty();
    }

    /** Throws where an entry decides what never was in conflict. */
    void refuseRest() {
        if (!rest.isEmpty()) {
            Resolution.Entry first = rest.getFirst();
            throw new ResolutionException(Reason.NO_CONFLICT, resolution.name(), first.line(), first.id(),
                    first.aspect());
        }
    }

    private static String name(Resolution.Entry entry) {
        return entry.id() + " " + entry.aspect();
    }

    private Answer answer(Resolution.Entry entry, Conflict conflict) {
        boolean given = entry.value().isPresent() || entry.word().filter(NOTHING::equals).isPresent();
        Optional<Choice> choice = given ? Optional.of(Choice.VALUE) : entry.word().flatMap(Choice::of);
        if (choice.isEmpty() || !conflict.choices().contains(choice.get())) {
            throw new ResolutionException(Reason.NO_CHOICE, resolution.name(), entry.line(), entry.id(), entry.aspect(),
                    entry.word().orElse("\"…\""), conflict.choices().stream().map(Choice::shown).toList());
        }
        return given ? new Answer.Given(values.of(entry, conflict)) : new Answer.Pick(choice.get());
    }
}
