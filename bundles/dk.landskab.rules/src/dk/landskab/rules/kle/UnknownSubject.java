// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.business.BusinessPackage.Literals;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.store.Problem;

/**
 * V-KLE-1: a number of KLE is used that no loaded edition holds: either the landscape does not hold the subject at all,
 * or it holds one without an edition, which somebody made by hand.
 */
public final class UnknownSubject implements Rule {

    private static final Set<SubjectScheme> PERHAPS_KLE = Set.of(SubjectScheme.KLE, SubjectScheme.UNSPECIFIED);

    @Override
    public String id() {
        return "V-KLE-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(missing(context), madeByHand(context));
    }

    /** Whether a dangling reference is one that this rule tells: all that dangles there are unknown numbers. */
    public static boolean tells(RuleContext context, Problem problem) {
        Told told = context.shared(Told.class, Told::collect);
        return problem.feature().isPresent() && Optional.ofNullable(problem.id()).flatMap(context.landscape()::find)
                .filter(user -> told.places().contains(new Place(user, problem.feature().get()))).isPresent();
    }

    private Stream<Finding> missing(RuleContext context) {
        Editions editions = Editions.of(context);
        return SubjectUse.in(context).stream().filter(use -> isUnknown(editions, use)).map(use -> {
            String number = use.missingNumber().orElseThrow().text();
            Finding finding = editions.isEmpty() ? finding(context, use.user(), "none", use.user(), number)
                    : finding(context, use.user(), "unknown", use.user(), number, List.copyOf(editions.dates()));
            return finding.at(use.by());
        });
    }

    private Stream<Finding> madeByHand(RuleContext context) {
        Editions editions = Editions.of(context);
        return SubjectUse.in(context).stream().map(SubjectUse::subject).distinct()
                .filter(subject -> PERHAPS_KLE.contains(subject.getScheme()) && subject.getEdition() == null)
                .flatMap(subject -> KleNumber.of(subject.getNumber()).filter(number -> !editions.hold(number))
                        .map(number -> byHand(context, editions, subject, number)).stream());
    }

    private Finding byHand(RuleContext context, Editions editions, Subject subject, KleNumber number) {
        Finding finding = editions.isEmpty() ? finding(context, subject, "none", subject, number.text())
                : finding(context, subject, "byHand", subject, number.text(), List.copyOf(editions.dates()));
        return finding.at(Literals.SUBJECT__NUMBER);
    }

    private static boolean isUnknown(Editions editions, SubjectUse use) {
        return use.missingNumber().filter(number -> !editions.hold(number)).isPresent();
    }

    private record Place(EObject user, String feature) {
    }

    /** Where nothing dangles but unknown numbers. */
    private record Told(Set<Place> places) {

        static Told collect(RuleContext context) {
            Editions editions = Editions.of(context);
            return new Told(SubjectUse.in(context).stream()
                    .filter(use -> use.subject().eIsProxy())
                    .collect(Collectors.groupingBy(use -> new Place(use.user(), use.by().getName()),
                            Collectors.reducing(true, use -> isUnknown(editions, use), Boolean::logicalAnd)))
                    .entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        }
    }
}
