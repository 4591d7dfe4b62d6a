// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.Parties;
import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.ExactDay;
import dk.landskab.model.business.Actor;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * What is asked before it is recorded what came of a gate: what was decided, when, by whom, and why or on what conditions.
 *
 * @param process that the gate belongs to
 */
record GateForm(Window window, EffectiveProcess process) {

    static final String OUTCOME = "outcome";
    static final String DATE = "date";
    static final String BY = "by";
    static final String TO = "to";
    static final String REASON = "reason";

    /** What is asked of a gate, or of any. */
    List<Field> fields(Optional<GateDef> gate) {
        Labels labels = Labels.in(window.language());
        List<Field.Choice> outcomes = Arrays.stream(Outcome.values())
                .filter(each -> each != Outcome.ESCALATED || !actors(gate).isEmpty())
                .map(each -> new Field.Choice(each.getLiteral(), labels.of(each))).toList();
        List<Field.Choice> actors = actors(gate).stream().map(this::choice).toList();
        Stream<Field> asked = Stream.of(
                choice(OUTCOME, labels.of(Literals.GATE_RECORD__RESULT), outcomes),
                date(window, labels.of(Literals.GATE_RECORD__DATE)));
        Stream<Field> whom = actors.isEmpty() ? Stream.empty() : Stream.of(
                several(labels.of(Literals.GATE_RECORD__BY), actors, gate.map(GateDef::getDecidedBy).orElse(null)),
                choice(TO, labels.of(Literals.GATE_RECORD__ESCALATED_TO),
                        Stream.concat(Stream.of(new Field.Choice("", "–")), actors.stream()).toList()));
        return Stream.of(asked, whom, Stream.of(Field.asked(REASON, says("reason"), "lines", "", List.of())))
                .flatMap(each -> each).toList();
    }

    private List<Actor> actors(Optional<GateDef> gate) {
        return Stream.concat(process.bodies().stream(), gate.stream().flatMap(each -> Stream.concat(
                each.getDecidedBy().stream(), each.getConsulted().stream())))
                .map(Actor.class::cast).filter(each -> each.getId() != null && !each.eIsProxy()).distinct().toList();
    }

    private Field.Choice choice(Actor actor) {
        Party party = new Parties(process).of(actor);
        return new Field.Choice(actor.getId(), window.says(party.inWords()));
    }

    private static Field several(String label, List<Field.Choice> actors, Collection<? extends Actor> deciding) {
        List<String> chosen = deciding == null ? List.of() : deciding.stream().map(Actor::getId).toList();
        return new Field(BY, label, "refs", String.join("\n", chosen), "", actors, "", "",
                actors.stream().filter(each -> chosen.contains(each.value())).toList(), false, List.of(), "");
    }

    static Field choice(String name, String label, List<Field.Choice> choices) {
        return Field.asked(name, label, "choice", choices.isEmpty() ? "" : choices.getFirst().value(), choices);
    }

    static Field date(Window window, String label) {
        return Field.asked(DATE, label, "date", LocalDate.now(window.desk().options().clock()).toString(), List.of());
    }

    /** Adds to a step what was said of a gate; tells what was decided. */
    Outcome record(CaseStep step, GateDef gate, Map<String, String> values) {
        Outcome outcome = Optional.ofNullable(Outcome.get(values.get(OUTCOME)))
                .orElseThrow(() -> Deeds.refused("noOutcome", values.get(OUTCOME)));
        List<Actor> by = values.getOrDefault(BY, "").lines().map(String::strip).filter(each -> !each.isEmpty())
                .map(each -> actor(gate, each)).toList();
        String reason = values.getOrDefault(REASON, "").isBlank() ? null : values.get(REASON).strip();
        if (outcome != Outcome.ESCALATED) {
            step.gate(gate, outcome, day(values.get(DATE)), by, reason);
        } else if (values.getOrDefault(TO, "").isBlank()) {
            throw Deeds.refused("noHigher");
        } else {
            step.escalate(gate, actor(gate, values.get(TO)), day(values.get(DATE)), by, reason);
        }
        return outcome;
    }

    private Actor actor(GateDef gate, String id) {
        return actors(Optional.of(gate)).stream().filter(each -> each.getId().equals(id)).findFirst()
                .orElseThrow(() -> Deeds.refused("noActor", id, actors(Optional.of(gate)).stream()
                        .map(each -> choice(each).label()).collect(Collectors.joining(", "))));
    }

    static LocalDate day(String text) {
        try {
            return ExactDay.parse(String.valueOf(text));
        } catch (DateTimeException noDate) {
            throw Deeds.refused("noDay", text);
        }
    }

    private String says(String key) {
        return window.says(Message.of(GateForm.class, "form." + key));
    }
}
