// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.Optional;

import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.GateType;

/** How a case stands to gates. */
public final class Gates {

    private final CaseFacts facts;
    private final Records records;
    private final Requirements requirements;

    private Gates(CaseFacts facts, Records records) {
        this.facts = facts;
        this.records = records;
        this.requirements = Requirements.of(facts, records);
    }

    /** The gates of a case, by its records. */
    public static Gates of(CaseFacts facts, Records records) {
        return new Gates(facts, records);
    }

    /** How the case stands to a gate. */
    public GateState of(GateDef gate) {
        Evaluation applies = Evaluation.of(gate.getWhen(), facts);
        Optional<GateRecord> last = records.at(gate).stream().reduce((one, other) -> other);
        Optional<Decision> decision = last.flatMap(records::decisionOn);
        GateStanding standing = last.map(each -> standing(gate, each, decision)).orElse(GateStanding.OPEN);
        boolean isOut = applies.value() == Truth.FALSE && last.isEmpty();
        return new GateState(gate, applies, isOut ? GateStanding.NOT_NEEDED : standing, last, decision,
                requirements.of(gate));
    }

    /** Whoever recommends does not decide: the case goes on whatever is recommended. */
    private static GateStanding standing(GateDef gate, GateRecord last, Optional<Decision> decision) {
        boolean isRecommended = gate.getType() == GateType.RECOMMENDATION && last.getResult() == Outcome.NO_GO;
        if (decision.isPresent() && !isRecommended) {
            return standing(decision.get());
        }
        return switch (last.getResult()) {
            case GO, GO_WITH_CONDITIONS, NOT_REQUIRED -> GateStanding.PASSED;
            case NO_GO -> isRecommended ? GateStanding.PASSED : GateStanding.REFUSED;
            case ESCALATED -> GateStanding.ESCALATED;
            case PENDING -> Records.isEscalated(last) ? GateStanding.ESCALATED : GateStanding.OPEN;
        };
    }

    private static GateStanding standing(Decision decision) {
        return switch (decision.getOutcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> GateStanding.PASSED;
            case REJECTED, STOPPED -> GateStanding.REFUSED;
            case RETURNED -> GateStanding.OPEN;
            case DEFERRED, UNSPECIFIED -> GateStanding.ESCALATED;
        };
    }

    /** The day on which a gate was passed; empty where it was not, or no day is recorded. */
    public static Optional<LocalDate> passedOn(GateState gate) {
        return gate.standing() != GateStanding.PASSED ? Optional.empty()
                : gate.decision().map(Decision::getDate).or(() -> gate.record().map(GateRecord::getDate));
    }
}
