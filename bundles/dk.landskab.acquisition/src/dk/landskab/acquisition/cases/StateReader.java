// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.condition.Referrers;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.ProcessDefinition;

/** Reads the state of one case. */
final class StateReader {

    private static final Set<DecisionOutcome> STOPPING = Set.of(DecisionOutcome.REJECTED, DecisionOutcome.STOPPED);

    private final Referrers referrers;
    private final Acquisition acquisition;
    private final LocalDate date;

    StateReader(Referrers referrers, Acquisition acquisition, LocalDate date) {
        this.referrers = referrers;
        this.acquisition = acquisition;
        this.date = date;
    }

    CaseState state() {
        CaseMoney money = MoneyReader.of(acquisition, date);
        ProcessDefinition definition = acquisition.getProcess();
        if (definition == null || definition.eIsProxy()) {
            return new CaseState(acquisition, date, Optional.empty(), Stage.WITHOUT_PROCESS, List.of(),
                    Optional.empty(), Optional.empty(), List.of(), List.of(), money,
                    List.of(undecided(definition == null ? "noProcess" : "withoutProcess", acquisition)));
        }
        return in(EffectiveProcess.of(definition), money);
    }

    private CaseState in(EffectiveProcess process, CaseMoney money) {
        Records records = Records.of(acquisition, process, date);
        CaseFacts facts = CaseFacts.of(acquisition, process, date, referrers);
        List<PhaseState> phases = new PhaseReader(facts, records).phases();
        Optional<PhaseState> current = isClosed() ? Optional.empty()
                : phases.stream().filter(each -> each.standing() == PhaseStanding.CURRENT).findFirst();
        Stage stage = stage(records, current);
        Optional<Waiting> waiting = stage != Stage.AT_GATE ? Optional.empty()
                : current.flatMap(each -> gateAhead(each).map(gate -> new WaitingReader(facts).at(each, gate)));
        return new CaseState(acquisition, date, Optional.of(process), stage, phases, current, waiting,
                new HistoryReader(records, process, date).history(), permits(phases), money, undecided(phases, money));
    }

    private boolean isClosed() {
        return acquisition.getState() == AcquisitionState.CLOSED;
    }

    private Stage stage(Records records, Optional<PhaseState> current) {
        if (acquisition.getState() == AcquisitionState.STOPPED || current.filter(StateReader::isStopped).isPresent()) {
            return Stage.STOPPED;
        }
        if (current.isEmpty()) {
            return Stage.DONE;
        }
        if (records.phases().isEmpty()) {
            return Stage.NOT_BEGUN;
        }
        return current.flatMap(StateReader::gateAhead).isPresent() ? Stage.AT_GATE : Stage.UNDER_WAY;
    }

    private static boolean isStopped(PhaseState phase) {
        return phase.gates().stream().flatMap(each -> each.decision().stream())
                .anyMatch(each -> STOPPING.contains(each.getOutcome()));
    }

    private static Optional<GateState> gateAhead(PhaseState phase) {
        return phase.gates().stream().filter(GateState::isAhead).findFirst();
    }

    private static List<Permit> permits(List<PhaseState> phases) {
        return phases.stream().filter(each -> each.standing() != PhaseStanding.SKIPPED
                && each.standing() != PhaseStanding.NOT_RECORDED).flatMap(each -> each.gates().stream())
                .filter(each -> each.gate().getType() == GateType.PERMIT && each.standing() != GateStanding.NOT_NEEDED)
                .map(each -> new Permit(each.gate(), Optional.ofNullable(each.gate().getPermit())
                        .orElseGet(() -> String.valueOf(each.gate().getLabel())),
                        each.standing() == GateStanding.PASSED, Gates.passedOn(each)))
                .toList();
    }

    private static List<Undecided> undecided(List<PhaseState> phases, CaseMoney money) {
        List<Undecided> undecided = new ArrayList<>();
        phases.stream().filter(each -> each.standing() == PhaseStanding.CURRENT)
                .flatMap(each -> each.gates().stream()).filter(GateState::isAhead)
                .flatMap(each -> Stream.concat(each.applies().unknowns().stream(),
                        each.needed().stream().filter(Needed::isOpen)
                                .flatMap(needed -> needed.applies().unknowns().stream())))
                .map(each -> new Undecided(each.why())).distinct().forEach(undecided::add);
        money.leftOut().forEach(each -> undecided.add(new Undecided(each.why())));
        money.openPools().forEach(each -> undecided.add(new Undecided(
                Message.of(StateReader.class, "openPool", each), List.of(each))));
        return undecided;
    }

    private static Undecided undecided(String key, Acquisition about) {
        return new Undecided(Message.of(StateReader.class, key, about), List.of(about));
    }
}
