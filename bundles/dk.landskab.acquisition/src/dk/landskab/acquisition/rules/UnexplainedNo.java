// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-22: something was refused and no reason is given: a no of an assessment or a gate, a decision that rejects,
 * stops or returns, a candidate that was rejected. A result may give its reason in its summary or its answer.
 */
public final class UnexplainedNo implements Rule {

    private static final Set<DecisionOutcome> REFUSING = Set.of(DecisionOutcome.REJECTED, DecisionOutcome.STOPPED,
            DecisionOutcome.RETURNED);

    @Override
    public String id() {
        return "V-ACQ-22";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(context.landscape().all(Candidate.class).stream()
                .filter(each -> each.getVerdict() == Verdict.REJECTED && isBlank(each.getReason()))
                .map(each -> finding(context, each, "candidate", candidate(each)).at(Literals.CANDIDATE__REASON)),
                context.landscape().all(PhaseRecord.class).stream().flatMap(each -> records(context, each)));
    }

    private Stream<Finding> records(RuleContext context, PhaseRecord phase) {
        return Stream.of(
                phase.getResults().stream().filter(each -> each.getOutcome() == Outcome.NO_GO
                        && isBlank(each.getSummary()) && isBlank(each.getAnswer()))
                        .map(each -> finding(context, each, "no", Recorded.name(each))),
                phase.getGates().stream().filter(each -> each.getResult() == Outcome.NO_GO && isBlank(each.getReason()))
                        .map(each -> finding(context, each, "no", GateName.of(each.getGate()))),
                phase.getDecisions().stream().filter(each -> REFUSING.contains(each.getOutcome())
                        && isBlank(each.getReason()))
                        .map(each -> finding(context, each, "no", Recorded.name(each))))
                .flatMap(findings -> findings);
    }

    private static Object candidate(Candidate candidate) {
        return Stream.of(candidate.getExisting(), candidate.getProduct()).filter(Objects::nonNull)
                .<Object>map(each -> each).findFirst().orElse("");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
