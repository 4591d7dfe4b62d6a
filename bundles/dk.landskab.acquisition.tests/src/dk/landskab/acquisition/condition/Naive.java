// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;
import dk.landskab.store.Landscape;

/** Conditions as a test writes them: the naive reader of what {@link ConditionText} writes. */
final class Naive {

    private static final Pattern TOKEN = Pattern
            .compile("\"[^\"]*\"|\\d[\\d ]*\\d(?: [A-Z]{3})?|[()]|[<>!]?=|[<>]|[^\\s()<>=!]+");

    private final Deque<String> tokens;
    private final Landscape landscape;

    private Naive(String text, Landscape landscape) {
        this.tokens = new ArrayDeque<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
        this.landscape = landscape;
    }

    /** Reads a condition; assessments are found in the landscape, as {@code p.assessment.NAME}. */
    static Condition condition(String text, Landscape landscape) {
        return new Naive(text, landscape).chain(LogicalOperator.OR);
    }

    private Condition chain(LogicalOperator operator) {
        Condition left = operand(operator);
        while (operator.getName().toLowerCase().equals(tokens.peek())) {
            tokens.pop();
            LogicalCondition both = ProcurementFactory.eINSTANCE.createLogicalCondition();
            both.setOperator(operator);
            both.setLeft(left);
            both.setRight(operand(operator));
            left = both;
        }
        return left;
    }

    private Condition operand(LogicalOperator operator) {
        return operator == LogicalOperator.OR ? chain(LogicalOperator.AND) : atom();
    }

    private Condition atom() {
        String token = tokens.pop();
        if (token.equals("not")) {
            Negation negation = ProcurementFactory.eINSTANCE.createNegation();
            negation.setOperand(atom());
            return negation;
        }
        if (token.equals("(")) {
            Condition inner = chain(LogicalOperator.OR);
            tokens.pop();
            return inner;
        }
        return comparison(token);
    }

    private Condition comparison(String variable) {
        Comparison comparison = ProcurementFactory.eINSTANCE.createComparison();
        comparison.setVariable(Arrays.stream(Variable.values())
                .filter(each -> ConditionText.of(each).equals(variable)).findFirst().orElseThrow());
        if (comparison.getVariable() == Variable.ANSWER) {
            tokens.pop();
            comparison.setAnswerOf(landscape.find("p.assessment." + tokens.pop(), AssessmentDef.class).orElseThrow());
            tokens.pop();
        }
        List<ComparisonOperator> operator = Arrays.stream(ComparisonOperator.values())
                .filter(each -> ConditionText.of(each).equals(tokens.peek())).toList();
        if (!operator.isEmpty()) {
            tokens.pop();
            comparison.setOperator(operator.getFirst());
            comparison.setValue(tokens.pop().replace("\"", ""));
        }
        return comparison;
    }
}
