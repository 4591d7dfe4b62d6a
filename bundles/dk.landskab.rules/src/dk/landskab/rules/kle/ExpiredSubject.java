// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-KLE-2: something that is there at the date uses a subject that is no longer good then: it has expired, or the
 * edition valid at the date has dropped it. The subjects that replace it, as far as they are known and good, are
 * offered.
 */
public final class ExpiredSubject implements Rule {

    /** Longer than any chain of replacements that somebody will follow. */
    private static final int MOST = 32;

    @Override
    public String id() {
        return "V-KLE-2";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return SubjectUse.in(context).stream()
                .filter(use -> use.by() != ApplicationPackage.Literals.APPLICATION__EXCLUDED_SUBJECTS)
                .filter(use -> isThere(context, use.user()))
                .flatMap(use -> expiry(context, use.subject()).map(date -> finding(context, use, date)).stream());
    }

    private Finding finding(RuleContext context, SubjectUse use, LocalDate date) {
        List<String> successors = successors(context, use.subject());
        Finding finding = successors.isEmpty()
                ? finding(context, use.user(), "expired", use.user(), name(use.subject()), date)
                : finding(context, use.user(), "replaced", use.user(), name(use.subject()), date, successors);
        return finding.at(use.by());
    }

    private static boolean isThere(RuleContext context, EObject user) {
        return !(user instanceof Element element) || context.isLive(element);
    }

    private static Optional<LocalDate> expiry(RuleContext context, Subject subject) {
        return Optional.ofNullable(subject.getExpires()).filter(day -> !day.isAfter(context.date()))
                .or(() -> Editions.of(context).droppedBy(subject, context.date()));
    }

    /** The first good subjects on the way along the replacements. */
    private static List<String> successors(RuleContext context, Subject expired) {
        Set<Subject> seen = new LinkedHashSet<>(List.of(expired));
        Deque<Subject> next = new ArrayDeque<>(expired.getReplacedBy());
        Set<String> good = new LinkedHashSet<>();
        while (!next.isEmpty() && seen.size() < MOST) {
            Subject subject = next.removeFirst();
            if (seen.add(subject) && !subject.eIsProxy()) {
                if (expiry(context, subject).isPresent()) {
                    next.addAll(subject.getReplacedBy());
                } else {
                    good.add(name(subject));
                }
            }
        }
        return List.copyOf(good);
    }

    private static String name(Subject subject) {
        return Stream.of(subject.getNumber(), subject.getName()).filter(text -> text != null && !text.isBlank())
                .reduce((number, name) -> number + " " + name).orElseGet(() -> String.valueOf(subject.getId()));
    }
}
