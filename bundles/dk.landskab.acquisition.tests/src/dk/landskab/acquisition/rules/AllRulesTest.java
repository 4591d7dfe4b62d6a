// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;

class AllRulesTest {

    private static final ConsolidationParameters OWN = ParameterFile.read("p", "reuse = 90\nextend = 80\n");

    @Test
    void holdsEveryRuleOnce() {
        List<String> ids = AllRules.list(RuleInputs.NONE).stream().map(Rule::id).toList();

        assertEquals(Stream.concat(Rules.ALL.stream(), AcquisitionRules.ALL.stream()).map(Rule::id).toList(), ids);
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void rulesThatAreToldAnewAreTheSameRulesAndMeasureOtherwise() {
        List<Rule> rules = AllRules.aboutCases(AcquisitionRules.ALL);

        List<Rule> told = AllRules.told(rules, RuleInputs.NONE.measuring(OWN));

        assertEquals(rules.stream().map(Rule::id).toList(), told.stream().map(Rule::id).toList());
        assertEquals(measuring(AcquisitionRules.with(RuleInputs.NONE.measuring(OWN))), measuring(told));
        assertSame(rules.getFirst(), told.getFirst());
    }

    private static List<Rule> measuring(List<Rule> rules) {
        return rules.stream().filter(OverlookedSystem.class::isInstance).toList();
    }
}
