// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.conversion.Amounts;
import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.acquisition.writing.Phrases;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.TextEdit;

/**
 * What is recorded in a case as it goes on, as edits of its text: everything else stays as it is, to the character, and
 * reading the edited text gives the case with this one thing changed.
 *
 * <p>What is recorded is an object as the model has it. What it refers to may be proxies: their ids are the names that
 * are written.
 */
public final class CaseEdits {

    private final Acquisition acquisition;
    private final Clauses clauses;
    private final Phrases phrases;

    private CaseEdits(Acquisition acquisition, ReadText text, AcquisitionParser parser) {
        this.acquisition = acquisition;
        this.clauses = new Clauses(text);
        this.phrases = new Phrases(parser);
    }

    /** Edits of the case with an id in a text; empty where the text has none. */
    public static Optional<CaseEdits> of(String id, ReadText text, AcquisitionParser parser) {
        return text.part().getElements().stream().filter(Acquisition.class::isInstance).map(Acquisition.class::cast)
                .filter(each -> id.equals(each.getId())).findFirst().map(each -> new CaseEdits(each, text, parser));
    }

    /** The record of a phase, by the phase's name: the last where it was entered several times. */
    public Optional<PhaseRecord> phase(String name) {
        return acquisition.getPhaseRecords().stream().filter(each -> isOf(each, name))
                .max(Comparator.comparing(each -> acquisition.getPhaseRecords().indexOf(each)));
    }

    private boolean isOf(PhaseRecord phase, String name) {
        String id = acquisition.getId() + ".phase." + name;
        return phase.getId().equals(id) || phase.getId().matches(java.util.regex.Pattern.quote(id) + "\\.[0-9]+");
    }

    /** Enters a phase: a new record at the end of the case. */
    public List<TextEdit> enter(String phase, LocalDate on) {
        return List.of(clauses.append(acquisition, "phase " + phrases.name(phase) + " entered " + on + " {\n}"));
    }

    /**
     * Leaves a phase.
     *
     * @throws IllegalArgumentException where the phase was not entered
     */
    public List<TextEdit> leave(String phase, LocalDate on) {
        PhaseRecord entered = entered(phase);
        return List.of(clauses.replace(entered, Literals.PHASE_RECORD__LEFT, on.toString())
                .or(() -> clauses.after(entered, Literals.PHASE_RECORD__ENTERED, "left " + on))
                .or(() -> clauses.after(entered, Literals.PHASE_RECORD__PHASE, "left " + on)).orElseThrow());
    }

    /**
     * Records in a phase what came in, was found out or decided: a form, a result, a gate or a decision.
     *
     * @throws IllegalArgumentException where the phase was not entered
     */
    public List<TextEdit> record(String phase, EObject what) {
        String words = switch (what) {
            case FormRecord received -> phrases.received(received);
            case Assessment result -> phrases.result(result);
            case GateRecord gate -> phrases.gate(gate);
            case Decision decision -> phrases.decision(decision);
            default -> throw new IllegalArgumentException("Not recorded in a phase: " + what.eClass().getName());
        };
        return List.of(clauses.append(entered(phase), words));
    }

    /**
     * Changes the amount of a cost of the case.
     *
     * @throws IllegalArgumentException where the case has no such cost
     */
    public List<TextEdit> amount(String costId, BigDecimal amount) {
        Cost cost = acquisition.getCosts().stream().filter(each -> costId.equals(each.getId())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cost " + costId));
        return List.of(clauses.replace(cost, GovernancePackage.Literals.COST__AMOUNT, Amounts.written(amount))
                .orElseThrow());
    }

    private PhaseRecord entered(String name) {
        return phase(name).orElseThrow(() -> new IllegalArgumentException("Phase " + name + " was not entered"));
    }
}
