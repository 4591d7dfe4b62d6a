// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;

/** Adds a requirement to a case. */
final class NewRequirement {

    private static final Pattern NUMBERED = Pattern.compile("R(\\d{1,6})");

    private NewRequirement() {
    }

    /** One mend that adds the requirement which a rule words, under the next free number. */
    static List<Mend> of(Rule rule, Finding finding, ReadText text, Language language, String level) {
        return TextObjects.of(finding, text, Acquisition.class).map(acquisition -> {
            String clause = "requirement R" + next(acquisition) + " " + level + " \""
                    + rule.message("requirement").in(language) + "\"";
            return new Mend(rule.message("mend"), List.of(new Clauses(text).append(acquisition, clause)));
        }).stream().toList();
    }

    private static int next(Acquisition acquisition) {
        return 1 + acquisition.getRequirements().stream().map(EffectiveProcess::localName).map(NUMBERED::matcher)
                .filter(Matcher::matches).mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0);
    }
}
