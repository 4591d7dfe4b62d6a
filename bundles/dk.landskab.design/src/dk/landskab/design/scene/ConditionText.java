// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

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
 * Writes a condition of an acquisition process as a person reads it: "cost in total above 500000 and personal data is
 * sensitive personal data".
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

    private String comparison(Comparison comparison) {
        Labels labels = Labels.in(scene.language());
        String left = comparison.getAnswerOf() == null ? labels.of(comparison.getVariable())
                : labels.of(comparison.getAnswerOf());
        return comparison.getValue() == null ? left
                : left + " " + word(comparison.getOperator()) + " " + value(comparison, labels);
    }

    /** What a variable is compared with is written as the literal of its enumeration, else as it stands. */
    private static String value(Comparison comparison, Labels labels) {
        String value = comparison.getValue();
        return type(comparison.getVariable()).flatMap(type -> literal(type, value)).map(literal -> labels.of((Enumerator) literal))
                .orElse(value);
    }

    private static Optional<EEnumLiteral> literal(EEnum type, String value) {
        String name = value.strip().replace('-', '_');
        return type.getELiterals().stream().filter(each -> each.getName().equalsIgnoreCase(name)).findFirst();
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
