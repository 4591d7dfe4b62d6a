// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.reading.ReadingRule;

/** The rules that commands run. */
final class AllRules {

    /** Families of rules about landscapes that speak of acquisitions, too. */
    private static final Set<String> ABOUT_CASES = Set.of("V-AI", "V-GDPR");

    private AllRules() {
    }

    /** Those about landscapes and those about acquisitions. */
    static List<Rule> list() {
        return Stream.concat(Rules.ALL.stream(), AcquisitionRules.ALL.stream()).toList();
    }

    /** Some rules about acquisitions, with those that speak of them or tell what is wrong with their texts. */
    static List<Rule> aboutCases(List<Rule> ofAcquisitions) {
        return Stream.concat(Rules.ALL.stream().filter(each -> each instanceof ReadingRule
                || ABOUT_CASES.contains(each.id().replaceFirst("-\\d+$", ""))), ofAcquisitions.stream()).toList();
    }
}
