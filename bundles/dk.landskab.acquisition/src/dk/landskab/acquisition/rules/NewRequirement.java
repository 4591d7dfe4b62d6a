// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.store.TextEdit;

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
            return new Mend(rule.message("mend"), List.of(placed(text, acquisition, clause)));
        }).stream().toList();
    }

    /** After the other requirements, or else before what has happened. */
    private static TextEdit placed(ReadText text, Acquisition acquisition, String clause) {
        Clauses clauses = new Clauses(text);
        return acquisition.getRequirements().stream().max(Comparator.comparing(NewRequirement::offset))
                .map(last -> clauses.below(last, clause))
                .or(() -> acquisition.getPhaseRecords().stream().min(Comparator.comparing(NewRequirement::offset))
                        .map(first -> clauses.above(first, clause)))
                .orElseGet(() -> clauses.append(acquisition, clause));
    }

    private static int offset(EObject clause) {
        return NodeModelUtils.findActualNodeFor(clause).getOffset();
    }

    private static int next(Acquisition acquisition) {
        return 1 + acquisition.getRequirements().stream().map(EffectiveProcess::localName).map(NUMBERED::matcher)
                .filter(Matcher::matches).mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0);
    }
}
