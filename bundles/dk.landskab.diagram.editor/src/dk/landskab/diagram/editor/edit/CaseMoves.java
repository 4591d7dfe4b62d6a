// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.PhaseStanding;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.cases.Stage;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseDef;

/**
 * Where a case can go: back to any phase, and on as far as the gates between are passed.
 *
 * @param acquisition a case whose text is open
 */
public record CaseMoves(Window window, Acquisition acquisition) {

    /**
     * A phase that a case can go to, or not.
     *
     * @param view of the phase on the diagram; empty where it is not shown
     * @param phase its name in the process
     * @param why it cannot go there; empty where it can
     * @param deed the record of the one gate between, which lets it go there; null where there is none
     */
    public record Move(String view, String phase, String label, boolean allowed, String why, Deeds.Deed deed) {
    }

    /** All phases of its process in order. */
    public List<Move> all() {
        CaseState state = Standing.of(window, acquisition).state();
        return state.phases().stream().map(each -> move(state, each)).toList();
    }

    private Move move(CaseState state, PhaseState to) {
        List<PhaseState> phases = state.phases();
        int from = state.current().map(phases::indexOf).orElse(-1);
        boolean isHere = phases.indexOf(to) == from && state.stage() != Stage.NOT_BEGUN;
        if (!state.stage().isOpen()) {
            return refused(to.phase(), says("over", state.stage().inWords()));
        } else if (isHere) {
            return refused(to.phase(), says("here"));
        } else if (to.standing() == PhaseStanding.SKIPPED) {
            return refused(to.phase(), says("skipped"));
        }
        return on(phases.subList(Math.min(from, phases.indexOf(to)), phases.indexOf(to)), to.phase(), state);
    }

    /** On over phases whose gates must be passed; where only the gate of its own phase is not, by recording that. */
    private Move on(List<PhaseState> over, PhaseDef to, CaseState state) {
        List<GateState> ahead = over.stream().filter(each -> each.standing() != PhaseStanding.SKIPPED)
                .flatMap(each -> each.gates().stream()).filter(GateState::isAhead).toList();
        if (ahead.isEmpty()) {
            return new Move(view(to), EffectiveProcess.localName(to), label(to), true, "", null);
        }
        GateState first = ahead.getFirst();
        boolean isOwn = state.stage() == Stage.AT_GATE && state.current().orElseThrow().gates().contains(first);
        String why = says(ahead.size() == 1 ? "gate" : "gates",
                ahead.stream().map(each -> GateName.of(each.gate())).collect(Collectors.joining(", ")));
        return new Move(view(to), EffectiveProcess.localName(to), label(to), false, why,
                isOwn && ahead.size() == 1 ? pass(first, to, state) : null);
    }

    private Deeds.Deed pass(GateState gate, PhaseDef to, CaseState state) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.asked(GateDeeds.GATE, "", "hidden", gate.gate().getId(), List.of()),
                Field.asked(CaseDeeds.PHASE, "", "hidden", EffectiveProcess.localName(to), List.of())));
        fields.addAll(new GateForm(window, state.process().orElseThrow()).fields(Optional.of(gate.gate())));
        return new Deeds.Deed(CaseDeeds.PASS, says("pass", GateName.of(gate.gate()), label(to)), "GateRecord", fields);
    }

    private Move refused(PhaseDef phase, String why) {
        return new Move(view(phase), EffectiveProcess.localName(phase), label(phase), false, why, null);
    }

    private String view(PhaseDef phase) {
        return window.shown().flatMap((Shown each) -> each.viewOf(phase)).orElse("");
    }

    private String label(PhaseDef phase) {
        return Labels.in(window.language()).of(phase);
    }

    private String says(String key, Object... arguments) {
        return window.says(Message.of(CaseMoves.class, "move." + key, arguments));
    }
}
