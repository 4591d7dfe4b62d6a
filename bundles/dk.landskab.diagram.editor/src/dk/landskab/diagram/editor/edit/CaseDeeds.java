// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.gesture.CaseStep;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * What can be done with a case where it stands on a diagram; it is written into its text.
 *
 * @param acquisition a case whose text is open
 */
public record CaseDeeds(Window window, Acquisition acquisition) {

    private static final String GATE = "gate";
    private static final String MOVE = "move";

    /** Something that can be done, with what it asks for. */
    public record Deed(String id, String label, String icon, List<Field> fields) {
    }

    /** The deeds of an element; empty where it is no case of a text that can be edited. */
    public static Optional<CaseDeeds> of(Window window, EObject element) {
        return element instanceof Acquisition acquisition && window.desk().place().edited().isPresent()
                && acquisition.eResource() instanceof OpenPart part
                && part.format().filter(AcquisitionFormat.class::isInstance).isPresent()
                        ? Optional.of(new CaseDeeds(window, acquisition)) : Optional.empty();
    }

    /** What can be done. */
    public List<Deed> deeds() {
        Optional<EffectiveProcess> process = EffectiveProcess.of(acquisition);
        return process.map(each -> List.of(gate(each), move(each))).orElse(List.of());
    }

    private Deed gate(EffectiveProcess process) {
        Labels labels = Labels.in(window.language());
        List<Field.Choice> gates = process.phases().stream().flatMap(phase -> EffectiveProcess.gates(phase).stream()
                .map(each -> new Field.Choice(each.getId(), labels.of(phase) + " – " + labels.of(each)))).toList();
        List<Field.Choice> outcomes = Arrays.stream(Outcome.values())
                .filter(each -> each != Outcome.ESCALATED)
                .map(each -> new Field.Choice(each.getLiteral(), labels.of(each))).toList();
        return new Deed(GATE, says("deed.gate"), "GateRecord", List.of(
                choice("gate", labels.of(Literals.GATE_RECORD__GATE), gates),
                choice("outcome", labels.of(Literals.GATE_RECORD__RESULT), outcomes),
                date(labels.of(Literals.GATE_RECORD__DATE)),
                new Field("reason", labels.of(Literals.GATE_RECORD__REASON), "lines", "", "", List.of(), "")));
    }

    private Deed move(EffectiveProcess process) {
        Labels labels = Labels.in(window.language());
        List<Field.Choice> phases = process.phases().stream()
                .map(each -> new Field.Choice(EffectiveProcess.localName(each), labels.of(each))).toList();
        return new Deed(MOVE, says("deed.move"), "PhaseRecord", List.of(
                choice("phase", labels.of(Literals.PHASE_RECORD__PHASE), phases),
                date(labels.of(Literals.PHASE_RECORD__ENTERED))));
    }

    private static Field choice(String name, String label, List<Field.Choice> choices) {
        return new Field(name, label, "choice", choices.isEmpty() ? "" : choices.getFirst().value(), "", choices, "");
    }

    private Field date(String label) {
        return new Field("date", label, "date", LocalDate.now(window.desk().options().clock()).toString(), "",
                List.of(), "");
    }

    /**
     * Does something; for use within a gesture.
     *
     * @throws EditRefusedException where there is no such deed, or what it was told does not fit
     */
    public void call(String deed, Map<String, String> values) {
        CaseStep step = new CaseStep(window.landscape(), acquisition.getId());
        switch (deed) {
            case GATE -> step.gate(gate(values.get("gate")), outcome(values.get("outcome")), day(values.get("date")),
                    List.of(), blankAsNull(values.get("reason"))).call();
            case MOVE -> step.move(phase(values.get("phase")), day(values.get("date"))).call();
            default -> throw refused("noDeed", deed);
        }
    }

    private GateDef gate(String id) {
        return process().phases().stream().flatMap(phase -> EffectiveProcess.gates(phase).stream())
                .filter(each -> each.getId().equals(id)).findFirst()
                .orElseThrow(() -> refused("noGate", id));
    }

    private String phase(String name) {
        return process().phases().stream().map((PhaseDef each) -> EffectiveProcess.localName(each))
                .filter(each -> each.equals(name)).findFirst().orElseThrow(() -> refused("noPhase", name));
    }

    private EffectiveProcess process() {
        return EffectiveProcess.of(acquisition).orElseThrow(() -> refused("noProcess"));
    }

    private static Outcome outcome(String literal) {
        return Optional.ofNullable(Outcome.get(literal)).orElseThrow(() -> refused("noOutcome", literal));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeParseException noDate) {
            throw refused("noDay", text);
        }
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static EditRefusedException refused(String key, Object... arguments) {
        return new EditRefusedException(Message.of(CaseDeeds.class, key, arguments));
    }

    private String says(String key) {
        return window.says(Message.of(CaseDeeds.class, key));
    }
}
