// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.procurement.Variable;

/**
 * Writes a condition of an acquisition process as a person reads it: "total cost above 500 000 and personal data".
 *
 * @param scene whose language is written
 */
public record ConditionText(Scene scene) {

    /** The condition in words; brackets stand where "or" lies within "and", and after "not". */
    public String of(Condition condition) {
        return switch (condition) {
            case LogicalCondition logical -> operand(logical.getLeft(), logical) + " "
                    + word(logical.getOperator()) + " " + operand(logical.getRight(), logical);
            case Negation negation -> Wording.in(scene).get("condition.not", of(negation.getOperand()));
            case Comparison comparison -> comparison(comparison);
            case null, default -> "–";
        };
    }

    private String operand(Condition condition, LogicalCondition within) {
        boolean needsBrackets = condition instanceof LogicalCondition inner
                && inner.getOperator() == LogicalOperator.OR && within.getOperator() == LogicalOperator.AND;
        return needsBrackets ? "(" + of(condition) + ")" : of(condition);
    }

    /** Whether there is any at all is said without comparing: "if personal data". */
    private String comparison(Comparison comparison) {
        return presence(comparison).orElseGet(() -> compared(comparison));
    }

    private Optional<String> presence(Comparison comparison) {
        boolean isScale = comparison.getVariable() == Variable.PERSONAL_DATA
                || comparison.getVariable() == Variable.AI_CLASS;
        if (!isScale || !"none".equalsIgnoreCase(comparison.getValue())) {
            return Optional.empty();
        }
        return switch (comparison.getOperator()) {
            case GREATER, NOT_EQUAL -> Optional.of(presence("condition.some.", comparison));
            case EQUAL, AT_MOST -> Optional.of(presence("condition.none.", comparison));
            case LESS, AT_LEAST -> Optional.empty();
        };
    }

    private String presence(String key, Comparison comparison) {
        return Wording.in(scene).get(key + comparison.getVariable().getName());
    }

    private String compared(Comparison comparison) {
        Labels labels = Labels.in(scene.language());
        String left = comparison.getAnswerOf() == null ? labels.of(comparison.getVariable())
                : labels.of(comparison.getAnswerOf());
        return comparison.getValue() == null ? left
                : left + " " + word(comparison.getOperator()) + " " + value(comparison, labels);
    }

    /** What a variable is compared with is called as its enumeration does, else as it is written in a text. */
    private static String value(Comparison comparison, Labels labels) {
        return type(comparison.getVariable()).flatMap(type -> literal(type, comparison.getValue()))
                .map(literal -> labels.of((Enumerator) literal))
                .orElseGet(() -> dk.landskab.acquisition.condition.ConditionText.value(comparison));
    }

    /** A text may leave out the last words of a literal: "high" is a high risk. */
    private static Optional<EEnumLiteral> literal(EEnum type, String value) {
        String name = value.strip().replace('-', '_');
        return type.getELiterals().stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst()
                .or(() -> type.getELiterals().stream()
                        .filter(each -> each.getName().startsWith(name.toUpperCase(Locale.ROOT) + "_")).findFirst());
    }

    private static Optional<EEnum> type(Variable variable) {
        return switch (variable) {
            case BUY -> Optional.of(ProcurementPackage.Literals.BUY_KIND);
            case RISK -> Optional.of(GovernancePackage.Literals.RISK_LEVEL);
            case PERSONAL_DATA -> Optional.of(InformationPackage.Literals.PERSONAL_DATA);
            case AI_CLASS -> Optional.of(ApplicationPackage.Literals.AI_CLASS);
            case PROCUREMENT -> Optional.of(GovernancePackage.Literals.PROCUREMENT);
            default -> Optional.empty();
        };
    }

    private String word(Enumerator operator) {
        return Wording.in(scene).get("condition." + operator.getName());
    }
}
