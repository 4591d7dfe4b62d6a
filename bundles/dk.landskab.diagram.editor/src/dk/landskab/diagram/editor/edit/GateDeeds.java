// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * What can be done at a gate: recording what came of it for a case that waits there.
 *
 * @param gate of a process
 */
public record GateDeeds(Window window, GateDef gate) implements Deeds {

    static final String GATE = "gate";
    static final String CASE = "case";

    @Override
    public List<Deed> deeds() {
        List<Acquisition> waiting = waiting();
        Optional<EffectiveProcess> process = waiting.stream().findFirst().flatMap(EffectiveProcess::of);
        return process.map(each -> List.of(new Deed(GATE, window.says(Message.of(Deeds.class, "deed.gate")),
                "GateRecord", Stream.concat(Stream.of(cases(waiting)),
                        new GateForm(window, each).fields(Optional.of(gate)).stream()).toList()))).orElse(List.of());
    }

    /** Which of those that wait, the longest waiting first. */
    private Field cases(List<Acquisition> waiting) {
        Labels labels = Labels.in(window.language());
        return GateForm.choice(CASE, labels.of(Literals.ACQUISITION), waiting.stream()
                .map(each -> new Field.Choice(each.getId(), labels.of(each))).toList());
    }

    private List<Acquisition> waiting() {
        return window.desk().place().landscape().all(Acquisition.class).stream()
                .filter(each -> CaseDeeds.of(window, each).isPresent())
                .map(each -> Standing.of(window, each))
                .filter(each -> each.state().waiting().filter(at -> at.gate().gate() == gate).isPresent())
                .sorted(Comparator.comparing((Standing each) -> each.state().waiting().orElseThrow().since()
                        .orElse(LocalDate.MAX)))
                .map(each -> each.state().acquisition()).toList();
    }

    @Override
    public List<String> standing() {
        List<Acquisition> waiting = waiting();
        return List.of(waiting.isEmpty() ? window.says(Message.of(GateDeeds.class, "nobody"))
                : window.says(Message.of(GateDeeds.class, "waiting", waiting)));
    }

    @Override
    public Report call(String deed, Map<String, String> values) {
        if (!GATE.equals(deed)) {
            throw Deeds.refused("noDeed", deed);
        }
        Acquisition acquisition = waiting().stream().filter(each -> each.getId().equals(values.get(CASE))).findFirst()
                .orElseThrow(() -> Deeds.refused("notWaiting", values.get(CASE), gate));
        EffectiveProcess process = EffectiveProcess.of(acquisition).orElseThrow();
        CaseStep step = new CaseStep(window.landscape(), acquisition.getId());
        Outcome outcome = new GateForm(window, process).record(step, gate, values);
        step.call();
        return () -> CaseDeeds.now(window, acquisition.getId()).recorded(gate, outcome);
    }
}
