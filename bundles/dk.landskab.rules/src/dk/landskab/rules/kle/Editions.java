// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.rules.RuleContext;

/** The editions of KLE that are loaded, each with its subjects by number. */
final class Editions {

    private final NavigableMap<LocalDate, Map<KleNumber, Subject>> byDate = new TreeMap<>();

    private Editions() {
    }

    static Editions of(RuleContext context) {
        return context.shared(Editions.class, Editions::collect);
    }

    boolean isEmpty() {
        return byDate.isEmpty();
    }

    /** The dates of the editions, the oldest first. */
    Collection<LocalDate> dates() {
        return byDate.keySet();
    }

    /** Whether any edition holds a number. */
    boolean hold(KleNumber number) {
        return byDate.values().stream().anyMatch(edition -> edition.containsKey(number));
    }

    /**
     * The date of the edition valid at a date that no longer holds a subject of an older one, although it still holds
     * a group that the subject stood in: an edition of which only a part is loaded proves nothing.
     */
    Optional<LocalDate> droppedBy(Subject subject, LocalDate date) {
        Entry<LocalDate, Map<KleNumber, Subject>> valid = byDate.floorEntry(date);
        if (valid == null || subject.getEdition() == null || !subject.getEdition().isBefore(valid.getKey())) {
            return Optional.empty();
        }
        Map<KleNumber, Subject> edition = valid.getValue();
        return KleNumber.of(subject.getNumber())
                .filter(number -> !edition.containsKey(number) && number.groups().anyMatch(edition::containsKey))
                .map(number -> valid.getKey());
    }

    private static Editions collect(RuleContext context) {
        Editions editions = new Editions();
        context.landscape().all(Subject.class).stream()
                .filter(subject -> subject.getScheme() == SubjectScheme.KLE && subject.getEdition() != null)
                .forEach(subject -> KleNumber.of(subject.getNumber()).ifPresent(number -> editions.byDate
                        .computeIfAbsent(subject.getEdition(), date -> new HashMap<>()).put(number, subject)));
        return editions;
    }
}
