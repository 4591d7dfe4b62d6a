// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.reading.ReadingRule;

/** Every rule there is, in one list: what the command line, the workbench and the editors of texts check by. */
public final class AllRules {

    /** Families of rules about landscapes that speak of acquisitions, too. */
    private static final Set<String> ABOUT_CASES = Set.of("V-AI", "V-GDPR");
    /** A line of money of a case that is in no sum; other lines of it are told by the rules about acquisitions. */
    private static final String UNDATED = "V-COST-1";

    private AllRules() {
    }

    /**
     * Those about landscapes and those about acquisitions.
     *
     * @param inputs what rules are told beyond the landscape
     */
    public static List<Rule> list(RuleInputs inputs) {
        return Stream.concat(Rules.ALL.stream(), AcquisitionRules.with(inputs).stream()).toList();
    }

    /** Some rules about acquisitions, with those that speak of them or tell what is wrong with their texts. */
    public static List<Rule> aboutCases(List<Rule> ofAcquisitions) {
        return Stream.concat(Rules.ALL.stream().filter(each -> each instanceof ReadingRule
                || UNDATED.equals(each.id()) || ABOUT_CASES.contains(each.id().replaceFirst("-\\d+$", ""))), ofAcquisitions.stream()).toList();
    }

    /**
     * The same rules, told anew.
     *
     * @param rules of which those about acquisitions are replaced, each by the one with its id
     */
    public static List<Rule> told(List<Rule> rules, RuleInputs inputs) {
        Map<String, Rule> now = AcquisitionRules.with(inputs).stream()
                .collect(Collectors.toMap(Rule::id, Function.identity()));
        return rules.stream().map(each -> now.getOrDefault(each.id(), each)).toList();
    }

    /** Whether what a rule finds counts for acquisitions only where it stands in one of their texts. */
    public static boolean isOfTexts(Rule rule) {
        return rule instanceof ReadingRule || UNDATED.equals(rule.id());
    }
}
