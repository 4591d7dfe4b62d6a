// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.application.AiClass;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.model.governance.Procurement;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.procurement.BuyKind;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.Variable;

/**
 * A condition as a clause of a sentence: "risk is at least high or AI is used". How it is written in a text is
 * {@link ConditionText}. Brackets stand where "or" lies within "and", and after "not".
 *
 * @param condition null gives no words
 */
public record ConditionWords(Condition condition) implements Phrase {

    private static final String YES = "yes";
    private static final String NOTHING = "none";

    @Override
    public String in(Labels labels) {
        return words(condition, labels);
    }

    private static String words(Condition condition, Labels labels) {
        return switch (condition) {
            case LogicalCondition logical -> chain(logical, labels);
            case Negation negation -> say("not", negation.getOperand(), labels);
            case Comparison comparison -> labels.text(comparison(comparison));
            case null, default -> "";
        };
    }

    private static String chain(LogicalCondition outermost, Labels labels) {
        Spine spine = Spine.of(outermost);
        LogicalOperator outer = spine.links().getFirst().getOperator();
        StringBuilder words = new StringBuilder(operand(spine.first(), outer, labels));
        for (LogicalCondition link : spine.links()) {
            if (link.getOperator() == LogicalOperator.AND && outer == LogicalOperator.OR) {
                words.insert(0, "(").append(")");
            }
            outer = link.getOperator();
            words.append(' ').append(labels.text(message(outer == LogicalOperator.AND ? "and" : "or"))).append(' ')
                    .append(operand(link.getRight(), outer, labels));
        }
        return words.toString();
    }

    private static String operand(Condition operand, LogicalOperator around, Labels labels) {
        boolean isLooser = operand instanceof LogicalCondition inner && inner.getOperator() == LogicalOperator.OR
                && around == LogicalOperator.AND;
        return isLooser ? "(" + words(operand, labels) + ")" : words(operand, labels);
    }

    private static String say(String key, Condition operand, Labels labels) {
        return labels.text(message(key, words(operand, labels)));
    }

    private static Message comparison(Comparison comparison) {
        Variable variable = comparison.getVariable();
        String value = comparison.getValue();
        boolean isDifferent = comparison.getOperator() == ComparisonOperator.NOT_EQUAL;
        if (isFlag(variable)) {
            Message holds = message("flag." + variable.getName());
            return value == null || YES.equalsIgnoreCase(value) != isDifferent ? holds : message("not", holds);
        }
        if (value == null) {
            return message("bare", variable);
        }
        if (variable == Variable.ANSWER) {
            return message("answer." + (isDifferent ? "NOT_EQUAL" : "EQUAL"), comparison.getAnswerOf(), value);
        }
        boolean isAny = comparison.getOperator() == ComparisonOperator.GREATER && NOTHING.equalsIgnoreCase(value);
        return isAny ? message("any", variable)
                : message("is." + comparison.getOperator().getName(), variable, value(comparison));
    }

    private static boolean isFlag(Variable variable) {
        return switch (variable) {
            case AI, CROSSES_ZONE, SELF_SERVICE, TENDER, NEW_SUPPLIER, REPLACES -> true;
            case COST_TOTAL, COST_YEARLY, CATEGORY, BUY, RISK, PERSONAL_DATA, AI_CLASS, CONFIDENTIALITY, INTEGRITY,
                    AVAILABILITY, PROCUREMENT, ANSWER -> false;
        };
    }

    /** A value by the label of what it stands for; as it is written where it stands for nothing. */
    private static Object value(Comparison comparison) {
        String value = comparison.getValue();
        return switch (comparison.getVariable()) {
            case BUY -> literal(value, BuyKind.values());
            case RISK -> literal(value, RiskLevel.values());
            case PERSONAL_DATA -> literal(value, PersonalData.values());
            case AI_CLASS -> literal(value, AiClass.values());
            case PROCUREMENT -> literal(value, Procurement.values());
            case CATEGORY -> category(comparison).orElse(value);
            case COST_TOTAL, COST_YEARLY -> ConditionText.grouped(value);
            default -> value;
        };
    }

    private static Object literal(String value, Enumerator... literals) {
        return Stream.of(literals).filter(each -> Scales.word(each).equalsIgnoreCase(value)).findFirst()
                .<Object>map(each -> each).orElse(value);
    }

    private static Optional<Object> category(Comparison comparison) {
        return Stream.iterate((EObject) comparison, Objects::nonNull, EObject::eContainer)
                .filter(ProcessDefinition.class::isInstance).map(ProcessDefinition.class::cast).findFirst()
                .flatMap(process -> EffectiveProcess.of(process).categories().stream()
                        .filter(each -> EffectiveProcess.localName(each).equals(comparison.getValue())).findFirst())
                .map(each -> message("category", each));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ConditionWords.class, "words." + key, arguments);
    }
}
