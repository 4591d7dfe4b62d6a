// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;

/**
 * How a case stands, in sentences.
 *
 * @param state of the case on the day that the diagram shows
 */
record Standing(Window window, CaseState state) {

    static Standing of(Window window, Acquisition acquisition) {
        LocalDate day = window.shown().flatMap(each -> each.look().date())
                .orElseGet(() -> LocalDate.now(window.desk().options().clock()));
        return new Standing(window, CaseState.of(window.desk().place().landscape(), acquisition, day));
    }

    /** Where it is, what it waits for, and why it is painted as late or is not. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(where());
        state.waiting().ifPresent(each -> {
            sentences.add(waits(each));
            sentences.add(patience(each));
            if (!each.open().isEmpty()) {
                Labels labels = Labels.in(window.language());
                sentences.add(says("asked", each.open().stream().map(open -> labels.of(open.what()))
                        .collect(Collectors.joining(", "))));
            }
        });
        return sentences;
    }

    private String where() {
        return state.stage().isOpen() && state.current().isPresent()
                ? says("in", state.current().get().phase(), state.stage().inWords())
                : says("stage", state.stage().inWords());
    }

    private String waits(Waiting waiting) {
        String whom = waiting.forWhom().stream().map(each -> window.says(each.inWords()))
                .collect(Collectors.joining(", "));
        String gate = GateName.of(waiting.gate().gate());
        return whom.isEmpty() ? says("waits", gate) : says("waits.for", gate, whom);
    }

    private String patience(Waiting waiting) {
        if (waiting.days().isEmpty()) {
            return says("since.unknown");
        }
        long days = waiting.days().get();
        return waiting.within().map(within -> says(waiting.isOverdue() ? "late" : "intime", days, within))
                .orElseGet(() -> says("nolimit", days));
    }

    /** What was recorded at a gate, and where the case is now. */
    String recorded(GateDef gate, Outcome outcome) {
        return says("recorded", GateName.of(gate), state.acquisition(),
                Labels.in(window.language()).of(outcome)) + " " + now();
    }

    /** Where the case was moved to. */
    String moved() {
        return says("moved", state.acquisition()) + " " + now();
    }

    private String now() {
        return state.waiting().map(each -> where() + " " + waits(each)).orElseGet(this::where);
    }

    private String says(String key, Object... arguments) {
        return window.says(Message.of(Standing.class, "standing." + key, arguments));
    }
}
