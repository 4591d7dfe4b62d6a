// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.reading.ReadingRule;

/** The rules that commands run. */
final class AllRules {

    /** Families of rules about landscapes that speak of acquisitions, too. */
    private static final Set<String> ABOUT_CASES = Set.of("V-AI", "V-GDPR");
    /** A line of money of a case that is in no sum; other lines of it are told by the rules about acquisitions. */
    private static final String UNDATED = "V-COST-1";

    private AllRules() {
    }

    /** Those about landscapes and those about acquisitions. */
    static List<Rule> list(RuleInputs inputs) {
        return Stream.concat(Rules.ALL.stream(), AcquisitionRules.with(inputs).stream()).toList();
    }

    /** Some rules about acquisitions, with those that speak of them or tell what is wrong with their texts. */
    static List<Rule> aboutCases(List<Rule> ofAcquisitions) {
        return Stream.concat(Rules.ALL.stream().filter(each -> each instanceof ReadingRule
                || UNDATED.equals(each.id()) || ABOUT_CASES.contains(each.id().replaceFirst("-\\d+$", ""))), ofAcquisitions.stream()).toList();
    }

    /** Whether what a rule finds counts for acquisitions only where it stands in one of their texts. */
    static boolean isOfTexts(Rule rule) {
        return rule instanceof ReadingRule || UNDATED.equals(rule.id());
    }
}
