// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.Variable;

/** Of which type each variable is in a process, and what does not fit. */
public final class Vocabulary {

    private static final ValueType FLAG = new ValueType.Flag();

    private final EffectiveProcess process;

    private Vocabulary(EffectiveProcess process) {
        this.process = process;
    }

    /** The vocabulary of a process: its categories are values, too. */
    public static Vocabulary of(EffectiveProcess process) {
        return new Vocabulary(process);
    }

    /** The type of a variable. */
    public ValueType type(Variable variable) {
        return switch (variable) {
            case COST_TOTAL, COST_YEARLY -> new ValueType.Sum();
            case CATEGORY -> new ValueType.Choice(process.categories().stream().map(EffectiveProcess::localName)
                    .toList());
            case BUY -> Scales.BUY;
            case RISK -> Scales.RISK;
            case PERSONAL_DATA -> Scales.PERSONAL_DATA;
            case AI_CLASS -> Scales.AI_CLASS;
            case CONFIDENTIALITY, INTEGRITY, AVAILABILITY -> Scales.LEVEL;
            case PROCUREMENT -> Scales.PROCUREMENT;
            case ANSWER -> new ValueType.Words();
            case AI, CROSSES_ZONE, SELF_SERVICE, TENDER, NEW_SUPPLIER, REPLACES -> FLAG;
        };
    }

    /** What does not fit in a condition, from left to right; empty for no condition. */
    public List<Misfit> misfits(Condition condition) {
        List<Misfit> misfits = new ArrayList<>();
        collect(condition, misfits);
        return misfits;
    }

    /** What does not fit in one comparison. */
    Optional<Misfit> misfit(Comparison comparison) {
        ValueType type = type(comparison.getVariable());
        String name = ConditionText.of(comparison.getVariable());
        if (comparison.getVariable() == Variable.ANSWER && comparison.getAnswerOf() == null) {
            return misfit(comparison, "answerOf", name);
        }
        if (comparison.getValue() == null) {
            return type instanceof ValueType.Flag ? Optional.empty()
                    : misfit(comparison, "needsValue", name, values(type));
        }
        if (!(type instanceof ValueType.Words) && type.number(comparison.getValue()).isEmpty()) {
            return misfit(comparison, "value", name, comparison.getValue(), values(type));
        }
        boolean isOrdering = comparison.getOperator() != ComparisonOperator.EQUAL
                && comparison.getOperator() != ComparisonOperator.NOT_EQUAL;
        return isOrdering && !type.isOrdered() ? misfit(comparison, "order", name,
                ConditionText.of(comparison.getOperator())) : Optional.empty();
    }

    private void collect(Condition condition, List<Misfit> misfits) {
        switch (condition) {
            case LogicalCondition logical -> {
                Spine spine = Spine.of(logical);
                collect(spine.first(), misfits);
                spine.links().forEach(link -> collect(link.getRight(), misfits));
            }
            case Negation negation -> collect(negation.getOperand(), misfits);
            case Comparison comparison -> misfit(comparison).ifPresent(misfits::add);
            case null, default -> {
                // nothing is required, so nothing is wrong
            }
        }
    }

    private static Object values(ValueType type) {
        return switch (type) {
            case ValueType.Sum sum -> Message.of(Vocabulary.class, "values.sum");
            case ValueType.Words words -> Message.of(Vocabulary.class, "values.words");
            default -> type.values();
        };
    }

    private static Optional<Misfit> misfit(Comparison comparison, String key, Object... arguments) {
        return Optional.of(new Misfit(comparison, Message.of(Vocabulary.class, "misfit." + key, arguments)));
    }
}
