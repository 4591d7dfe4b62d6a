// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.Rule;

/** Runs the rules of a diagram on what it shows. */
final class Validation {

    private final Evaluation evaluation;

    Validation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    List<Mark> marks(List<Rule> rules, Collection<EObject> shown) {
        return rules.stream().flatMap(rule -> shown.stream().filter(new OfClass(rule.target()))
                .flatMap(element -> mark(rule, element))).toList();
    }

    private Stream<Mark> mark(Rule rule, EObject element) {
        boolean holds = rule.audits().stream()
                .allMatch(audit -> evaluation.truth(rule.name(), Optional.of(audit), element, Map.of()));
        if (holds) {
            return Stream.empty();
        }
        String text = PlainText.lines(evaluation.text(rule.name(), rule.message(), element, Map.of()),
                PlainText.TOOLTIP);
        return Stream.of(new Mark(element, rule.level(), rule.name(), text.isBlank() ? rule.name() : text));
    }
}
