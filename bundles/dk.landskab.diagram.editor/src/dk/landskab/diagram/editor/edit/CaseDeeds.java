// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * What can be done with a case where it stands on a diagram.
 *
 * @param acquisition a case whose text is open
 */
public record CaseDeeds(Window window, Acquisition acquisition) implements Deeds {

    static final String MOVE = "move";
    static final String PASS = "pass";
    static final String PHASE = "phase";

    private static final Set<Outcome> PASSING = EnumSet.of(Outcome.GO, Outcome.GO_WITH_CONDITIONS, Outcome.NOT_REQUIRED);

    static Optional<CaseDeeds> of(Window window, Acquisition acquisition) {
        return window.desk().place().edited().isPresent() && acquisition.eResource() instanceof OpenPart part
                && part.format().filter(AcquisitionFormat.class::isInstance).isPresent()
                        ? Optional.of(new CaseDeeds(window, acquisition)) : Optional.empty();
    }

    /** How a case stands once what was done is done. */
    static Standing now(Window window, String id) {
        return Standing.of(window, window.landscape().find(id).map(Acquisition.class::cast).orElseThrow());
    }

    @Override
    public List<Deed> deeds() {
        return EffectiveProcess.of(acquisition).map(each -> List.of(gate(each), move(each))).orElse(List.of());
    }

    @Override
    public List<String> standing() {
        return Standing.of(window, acquisition).sentences();
    }

    /** The gate that it waits at first, then the others in their order. */
    private Deed gate(EffectiveProcess process) {
        Labels labels = Labels.in(window.language());
        Optional<GateDef> waited = Standing.of(window, acquisition).state().nextGate().map(GateState::gate);
        List<Field.Choice> gates = new ArrayList<>(process.phases().stream()
                .flatMap(phase -> EffectiveProcess.gates(phase).stream()
                        .map(each -> new Field.Choice(each.getId(), labels.of(phase) + " – " + labels.of(each))))
                .toList());
        gates.sort(Comparator.comparing(each -> waited.filter(gate -> each.value().equals(gate.getId()))
                .isEmpty()));
        return new Deed(GateDeeds.GATE, says("deed.gate"), "GateRecord", Stream.concat(
                Stream.of(GateForm.choice(GateDeeds.GATE, labels.of(Literals.GATE_RECORD__GATE), gates)),
                new GateForm(window, process).fields(waited).stream()).toList());
    }

    private Deed move(EffectiveProcess process) {
        Labels labels = Labels.in(window.language());
        List<Field.Choice> phases = process.phases().stream()
                .map(each -> new Field.Choice(EffectiveProcess.localName(each), labels.of(each))).toList();
        return new Deed(MOVE, says("deed.move"), "PhaseRecord", List.of(
                GateForm.choice(PHASE, labels.of(Literals.PHASE_RECORD__PHASE), phases),
                GateForm.date(window, labels.of(Literals.PHASE_RECORD__ENTERED))));
    }

    @Override
    public Report call(String deed, Map<String, String> values) {
        return switch (deed) {
            case GateDeeds.GATE -> record(gate(values.get(GateDeeds.GATE)), values);
            case PASS -> pass(gate(values.get(GateDeeds.GATE)), values);
            case MOVE -> move(values);
            default -> throw Deeds.refused("noDeed", deed);
        };
    }

    private Report record(GateDef gate, Map<String, String> values) {
        CaseStep step = new CaseStep(window.landscape(), acquisition.getId());
        Outcome outcome = new GateForm(window, process()).record(step, gate, values);
        step.call();
        String id = acquisition.getId();
        return () -> now(window, id).recorded(gate, outcome);
    }

    /** Records the one gate that stands between, and moves the case on where it was not refused or taken higher. */
    private Report pass(GateDef gate, Map<String, String> values) {
        String id = acquisition.getId();
        CaseMoves.Move move = moveTo(values.get(PHASE));
        if (move.deed() == null || !move.deed().fields().getFirst().value().equals(gate.getId())) {
            throw Deeds.refused("notMoved", move.why());
        }
        CaseStep step = new CaseStep(window.landscape(), id);
        Outcome outcome = new GateForm(window, process()).record(step, gate, values);
        if (PASSING.contains(outcome)) {
            step.move(move.phase(), GateForm.day(values.get(GateForm.DATE)));
        }
        step.call();
        return () -> now(window, id).recorded(gate, outcome);
    }

    private CaseMoves.Move moveTo(String phase) {
        return new CaseMoves(window, acquisition).all().stream().filter(each -> each.phase().equals(phase)).findFirst()
                .orElseThrow(() -> Deeds.refused("noPhase", phase));
    }

    private Report move(Map<String, String> values) {
        String id = acquisition.getId();
        CaseMoves.Move move = moveTo(values.get(PHASE));
        if (!move.allowed()) {
            throw Deeds.refused("notMoved", move.why());
        }
        new CaseStep(window.landscape(), id).move(move.phase(), GateForm.day(values.get(GateForm.DATE))).call();
        return () -> now(window, id).moved();
    }

    private GateDef gate(String id) {
        return process().phases().stream().flatMap(phase -> EffectiveProcess.gates(phase).stream())
                .filter(each -> each.getId().equals(id)).findFirst().orElseThrow(() -> Deeds.refused("noGate", id));
    }

    private EffectiveProcess process() {
        return EffectiveProcess.of(acquisition).orElseThrow(() -> Deeds.refused("noProcess"));
    }

    private String says(String key) {
        return window.says(Message.of(Deeds.class, key));
    }
}
