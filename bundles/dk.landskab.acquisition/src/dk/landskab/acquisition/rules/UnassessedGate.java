// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.NeededKind;
import dk.landskab.acquisition.cases.NeededStanding;
import dk.landskab.acquisition.cases.Records;
import dk.landskab.acquisition.cases.Requirements;
import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.condition.ConditionWords;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.condition.Results;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-2: a gate was passed although an assessment that it requires was missing, had no result, had expired or was a no
 * on that day. What a condition requires counts unless the condition is known not to hold. A gate at which somebody
 * higher decided to go on is left alone.
 */
public final class UnassessedGate implements Rule {

    private static final Set<Outcome> PASSING = Set.of(Outcome.GO, Outcome.GO_WITH_CONDITIONS);

    @Override
    public String id() {
        return "V-ACQ-2";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.of(context).flatMap(view -> view.process().phases().stream()
                .flatMap(phase -> EffectiveProcess.gates(phase).stream())
                .flatMap(gate -> view.records().at(gate).stream())
                .filter(each -> PASSING.contains(each.getResult()) && !isDecidedHigher(view.records(), each))
                .flatMap(each -> lacking(context, view, each)));
    }

    private static boolean isDecidedHigher(Records records, GateRecord gate) {
        return records.at(gate.getGate()).stream().flatMap(each -> records.decisionOn(each).stream())
                .anyMatch(Records::isApproving);
    }

    private Stream<Finding> lacking(RuleContext context, CaseView view, GateRecord gate) {
        LocalDate day = gate.getDate() == null ? context.date() : gate.getDate();
        CaseFacts then = CaseFacts.of(view.acquisition(), view.process(), day, context.landscape());
        Records records = Records.of(view.acquisition(), view.process(), day);
        List<Needed> open = Requirements.of(then, records).of(gate.getGate()).stream()
                .filter(each -> each.kind() == NeededKind.ASSESSMENT && each.isOpen()).toList();
        boolean isAnyLate = open.stream().anyMatch(each -> later(view, each).isPresent());
        return open.stream().filter(each -> !isAnyLate || each.applies().value() == Truth.TRUE)
                .map(each -> lacking(context, view, gate, day, each));
    }

    /** When the result came that was missing on the day. */
    private static Optional<LocalDate> later(CaseView view, Needed needed) {
        return needed.standing() != NeededStanding.MISSING ? Optional.empty()
                : Results.of(view.acquisition(), LocalDate.MAX).all().stream()
                        .filter(each -> Results.isOf(each, (AssessmentDef) needed.what())).map(Assessment::getDate)
                        .filter(Objects::nonNull).findFirst();
    }

    /**
     * A result that came after the gate is told with its date: to who wrote it, nothing is missing, and what was not known
     * without it follows from that.
     */
    private Finding lacking(RuleContext context, CaseView view, GateRecord gate, LocalDate day, Needed needed) {
        Optional<LocalDate> later = later(view, needed);
        return finding(context, gate, later.isPresent() ? "late" : needed.standing().name(),
                GateName.of(gate.getGate()), day, needed.what(), reason(needed),
                later.or(needed::validUntil).orElse(null));
    }

    private Message reason(Needed needed) {
        return needed.when().map(each -> message(needed.applies().value() == Truth.TRUE ? "reason.when"
                : "reason.unknown", new ConditionWords(each))).orElseGet(() -> message("reason.always"));
    }
}
