// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.store.Problem;

/**
 * Problems of some kinds, as the store tells them.
 *
 * @param toldElsewhere the problems that another rule tells better
 */
public record ReadingRule(String id, Severity severity, Set<Problem.Kind> kinds,
        BiPredicate<RuleContext, Problem> toldElsewhere) implements Rule {

    /** A rule that tells all problems of some kinds. */
    public static ReadingRule of(String id, Problem.Kind kind, Problem.Kind... kinds) {
        return new ReadingRule(id, Severity.ERROR, Stream.concat(Stream.of(kind), Stream.of(kinds))
                .collect(Collectors.toUnmodifiableSet()), (context, problem) -> false);
    }

    /** The same rule for what a person should look at, though nothing is wrong. */
    public ReadingRule warning() {
        return new ReadingRule(id, Severity.WARNING, kinds, toldElsewhere);
    }

    /** The same rule without the problems that another rule tells better. */
    public ReadingRule except(BiPredicate<RuleContext, Problem> told) {
        return new ReadingRule(id, severity, kinds, told);
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().problems().stream()
                .filter(problem -> kinds.contains(problem.kind()) && !toldElsewhere.test(context, problem))
                .map(problem -> finding(context, problem));
    }

    private Finding finding(RuleContext context, Problem problem) {
        Optional<EObject> element = Optional.ofNullable(problem.id()).flatMap(context.landscape()::find)
                .map((Identified found) -> found);
        Optional<EStructuralFeature> feature = element.flatMap(found -> problem.feature()
                .map(found.eClass()::getEStructuralFeature));
        return new Finding(id, severity(), problem.what(), Optional.ofNullable(problem.id()), element, feature,
                problem.location());
    }
}
