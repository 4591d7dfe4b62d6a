// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-23: a case has chosen more than one candidate, so that nobody can tell what is bought. Told at each after the
 * first.
 */
public final class SeveralChosen implements Rule {

    @Override
    public String id() {
        return "V-ACQ-23";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).flatMap(acquisition -> {
            List<Candidate> chosen = acquisition.getCandidates().stream()
                    .filter(each -> each.getVerdict() == Verdict.CHOSEN).toList();
            return chosen.stream().skip(1).map(each -> finding(context, each, "chosen", what(each),
                    what(chosen.getFirst())).at(Literals.CANDIDATE__VERDICT));
        });
    }

    private static Object what(Candidate candidate) {
        return Stream.of(candidate.getExisting(), candidate.getProduct()).filter(Objects::nonNull)
                .<Object>map(each -> each).findFirst().orElse("");
    }
}
