// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;

/** The rules about acquisitions and their processes. A new one is one more line here. */
public final class AcquisitionRules {

    /** All rules, in the order in which they run. What changed since an earlier landscape is not known to them. */
    public static final List<Rule> ALL = List.of(
            new PrematureCommitment(),
            new UnassessedGate(),
            new MissingPermit(),
            new PhaseSequence(),
            new UnknownCondition(),
            new OverlookedSystem(),
            new UnmeasuredEffect(),
            new OverrunPilot(),
            new TenderWithoutTerms(),
            new UnpricedReplacement(),
            new UnpricedConnections(),
            new UninvolvedUsers(),
            new IdleCase(),
            new UnworkableProcess(),
            new SelfAssessment(),
            new UnversionedChange(Optional.empty()),
            new UnfitCondition());

    private AcquisitionRules() {
    }

    /** All rules, with an earlier landscape for those that compare with one. */
    public static List<Rule> since(Landscape earlier) {
        return Stream.concat(ALL.stream().filter(each -> !(each instanceof UnversionedChange)),
                Stream.of(new UnversionedChange(Optional.of(earlier)))).toList();
    }
}
