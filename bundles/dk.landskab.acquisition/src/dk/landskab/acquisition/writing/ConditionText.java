// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Variable;

/** Conditions in words, with brackets only where the words alone would mean something else. */
final class ConditionText {

    private static final int OR = 0;
    private static final int AND = 1;
    private static final int NOT = 2;

    private final Wording wording;

    ConditionText(Wording wording) {
        this.wording = wording;
    }

    /** A keyword and a condition; nothing where there is none. */
    String of(String keyword, Condition condition) {
        return condition == null ? "" : keyword + ' ' + text(condition, OR);
    }

    private String text(Condition condition, int binding) {
        return switch (condition) {
            case LogicalCondition logical -> {
                boolean or = logical.getOperator() == LogicalOperator.OR;
                int own = or ? OR : AND;
                yield bracketed(text(logical.getLeft(), own) + (or ? " or " : " and ")
                        + text(logical.getRight(), own + 1), own < binding);
            }
            case Negation negation -> "not " + text(negation.getOperand(), NOT);
            case Comparison comparison -> comparison(comparison);
            default -> "";
        };
    }

    private static String bracketed(String text, boolean needed) {
        return needed ? '(' + text + ')' : text;
    }

    private String comparison(Comparison comparison) {
        String variable = comparison.getVariable() == Variable.ANSWER
                ? "answer(" + wording.names("", comparison, Literals.COMPARISON__ANSWER_OF) + ')'
                : wording.literal("Variable", comparison.getVariable());
        return comparison.getValue() == null ? variable : variable + ' '
                + wording.literal("ComparisonOperator", comparison.getOperator()) + ' '
                + wording.value(comparison.getValue());
    }
}
