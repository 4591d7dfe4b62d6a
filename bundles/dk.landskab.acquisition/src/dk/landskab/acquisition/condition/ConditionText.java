// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.Locale;
import java.util.regex.Pattern;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.condition.Money.Price;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.Variable;

/** Conditions as they are written in a text, the same in every language. */
public final class ConditionText {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\d_-]+|\\d[\\d _.]*( [A-Z]{3})?");

    private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private ConditionText() {
    }

    /** The text of a condition; null gives the empty text. */
    public static String of(Condition condition) {
        StringBuilder text = new StringBuilder();
        append(text, condition);
        return text.toString();
    }

    /** How a variable is written. */
    public static String of(Variable variable) {
        return switch (variable) {
            case COST_TOTAL -> "cost.total";
            case COST_YEARLY -> "cost.yearly";
            case PERSONAL_DATA -> "personalData";
            case AI_CLASS -> "aiClass";
            case CROSSES_ZONE -> "crossesZone";
            case SELF_SERVICE -> "selfService";
            case NEW_SUPPLIER -> "newSupplier";
            case CATEGORY, BUY, RISK, AI, CONFIDENTIALITY, INTEGRITY, AVAILABILITY, TENDER, REPLACES, PROCUREMENT,
                    ANSWER -> variable.getName().toLowerCase(Locale.ROOT);
        };
    }

    /** How an operator is written. */
    public static String of(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case GREATER -> ">";
            case AT_LEAST -> ">=";
        };
    }

    /** What a variable is compared with, amounts in groups of three digits; empty where the comparison has no value. */
    public static String value(Comparison comparison) {
        String value = comparison.getValue();
        return value == null ? "" : isAmount(comparison.getVariable()) ? grouped(value) : value;
    }

    private static boolean isAmount(Variable variable) {
        return variable == Variable.COST_TOTAL || variable == Variable.COST_YEARLY;
    }

    /** An amount in groups of three digits, as people write it; what is none stays as it is. */
    static String grouped(String value) {
        return Price.parse(value).map(price -> {
            String digits = price.amount().toPlainString();
            int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
            return GROUP.matcher(digits.substring(0, point)).replaceAll(" ") + digits.substring(point)
                    + price.currency().map(code -> " " + code).orElse("");
        }).orElse(value);
    }

    private static void append(StringBuilder text, Condition condition) {
        switch (condition) {
            case LogicalCondition logical -> chain(text, logical);
            case Negation negation -> negation(text, negation);
            case Comparison comparison -> comparison(text, comparison);
            case null, default -> text.append("");
        }
    }

    private static void chain(StringBuilder text, LogicalCondition outermost) {
        Spine spine = Spine.of(outermost);
        LogicalOperator outer = spine.links().getFirst().getOperator();
        operand(text, spine.first(), outer);
        for (LogicalCondition link : spine.links()) {
            if (link.getOperator() == LogicalOperator.AND && outer == LogicalOperator.OR) {
                text.insert(0, "(").append(")");
            }
            outer = link.getOperator();
            text.append(outer == LogicalOperator.AND ? " and " : " or ");
            operand(text, link.getRight(), outer);
        }
    }

    private static void operand(StringBuilder text, Condition operand, LogicalOperator around) {
        boolean isLooser = operand instanceof LogicalCondition inner && inner.getOperator() == LogicalOperator.OR
                && around == LogicalOperator.AND;
        text.append(isLooser ? "(" : "").append(of(operand)).append(isLooser ? ")" : "");
    }

    private static void negation(StringBuilder text, Negation negation) {
        boolean isAtom = negation.getOperand() instanceof Comparison;
        text.append(isAtom ? "not " : "not (").append(of(negation.getOperand())).append(isAtom ? "" : ")");
    }

    private static void comparison(StringBuilder text, Comparison comparison) {
        text.append(of(comparison.getVariable()));
        if (comparison.getVariable() == Variable.ANSWER) {
            text.append('(').append(comparison.getAnswerOf() == null ? ""
                    : EffectiveProcess.localName(comparison.getAnswerOf()))
                    .append(')');
        }
        if (comparison.getValue() != null) {
            String value = value(comparison);
            text.append(' ').append(of(comparison.getOperator())).append(' ')
                    .append(BARE.matcher(value).matches() ? value : '"' + value + '"');
        }
    }
}
