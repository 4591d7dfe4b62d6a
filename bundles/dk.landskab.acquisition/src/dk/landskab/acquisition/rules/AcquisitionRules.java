// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;

import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;

/** The rules about acquisitions and their processes. A new one is one more line here. */
public final class AcquisitionRules {

    /** All rules, in the order in which they run, told nothing beyond the landscape. */
    public static final List<Rule> ALL = with(RuleInputs.NONE);

    private AcquisitionRules() {
    }

    /** All rules, with what they are told. */
    public static List<Rule> with(RuleInputs inputs) {
        return List.of(
                new PrematureCommitment(),
                new UnassessedGate(),
                new MissingPermit(),
                new PhaseSequence(),
                new UnknownCondition(),
                new OverlookedSystem(inputs.consolidation()),
                new UnmeasuredEffect(),
                new OverrunPilot(),
                new TenderWithoutTerms(),
                new UnpricedReplacement(),
                new UnpricedConnections(),
                new UninvolvedUsers(),
                new IdleCase(),
                new ForeignMoney(),
                new FutureRecord(inputs.today()),
                new ImpossibleOrder(),
                new EarlyMoney(),
                new ImpossibleCoverage(),
                new UnstatedNeed(),
                new CaseWithoutProcess(),
                new UnstatedConditions(),
                new UnexplainedNo(),
                new SeveralChosen(),
                new ForeignId(),
                new UnworkableProcess(),
                new SelfAssessment(),
                new UnversionedChange(inputs.earlier()),
                new UnfitCondition());
    }

    /** All rules, with an earlier landscape for those that compare with one. */
    public static List<Rule> since(Landscape earlier) {
        return with(RuleInputs.NONE.since(earlier));
    }
}
