// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;

/**
 * Whether a condition holds.
 *
 * @param value true where there is no condition at all
 * @param unknowns the variables that would decide it if they were known, from left to right; empty unless the value is
 *            unknown
 */
public record Evaluation(Truth value, List<Unknown> unknowns) {

    /** Copies the list. */
    public Evaluation {
        unknowns = List.copyOf(unknowns);
    }

    /** Evaluates a condition for a case; null is no condition. */
    public static Evaluation of(Condition condition, CaseFacts facts) {
        return switch (condition) {
            case LogicalCondition logical -> chain(Spine.of(logical), facts);
            case Negation negation -> {
                Evaluation operand = of(negation.getOperand(), facts);
                yield new Evaluation(operand.value.not(), operand.unknowns);
            }
            case Comparison comparison -> compare(comparison, facts);
            case null, default -> new Evaluation(Truth.TRUE, List.of());
        };
    }

    private static Evaluation chain(Spine spine, CaseFacts facts) {
        Evaluation left = of(spine.first(), facts);
        for (LogicalCondition link : spine.links()) {
            Evaluation right = of(link.getRight(), facts);
            left = left.with(link.getOperator() == LogicalOperator.AND ? left.value.and(right.value)
                    : left.value.or(right.value), right);
        }
        return left;
    }

    private Evaluation with(Truth both, Evaluation right) {
        return new Evaluation(both, both == Truth.UNKNOWN
                ? Stream.concat(unknowns.stream(), right.unknowns.stream()).toList() : List.of());
    }

    private static Evaluation compare(Comparison comparison, CaseFacts facts) {
        Optional<Misfit> misfit = Vocabulary.of(facts.process()).misfit(comparison);
        if (misfit.isPresent()) {
            return unknown(new Unknown(comparison, misfit.get().what()));
        }
        return switch (facts.read(comparison)) {
            case Reading.Nothing nothing -> unknown(new Unknown(comparison, nothing.why()));
            case Reading.Words words -> known(Truth.of(words.text().strip().equalsIgnoreCase(
                    comparison.getValue().strip()) == (comparison.getOperator() == ComparisonOperator.EQUAL)));
            case Reading.Span span -> compare(comparison, span, facts);
        };
    }

    private static Evaluation compare(Comparison comparison, Reading.Span span, CaseFacts facts) {
        BigDecimal value = comparison.getValue() == null ? BigDecimal.ONE
                : Vocabulary.of(facts.process()).type(comparison.getVariable()).number(comparison.getValue())
                        .orElseThrow();
        ComparisonOperator operator = comparison.getValue() == null ? ComparisonOperator.EQUAL
                : comparison.getOperator();
        Truth truth = Comparing.compare(span, operator, value);
        return truth == Truth.UNKNOWN ? unknown(new Unknown(comparison, span.why())) : known(truth);
    }

    private static Evaluation known(Truth truth) {
        return new Evaluation(truth, List.of());
    }

    private static Evaluation unknown(Unknown unknown) {
        return new Evaluation(Truth.UNKNOWN, List.of(unknown));
    }
}
