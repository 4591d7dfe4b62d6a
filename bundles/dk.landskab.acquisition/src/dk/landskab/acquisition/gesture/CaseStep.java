// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.gesture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.edit.CaseEdits;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenText;
import dk.landskab.model.business.Actor;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;
import dk.landskab.store.TextEdit;

/** Records what happened in a case: phases that it entered and left, and what was received, found out and decided. */
public final class CaseStep {

    private final OpenLandscape landscape;
    private final String caseId;
    private final List<Function<CaseEdits, List<TextEdit>>> steps = new ArrayList<>();

    /**
     * Nothing to record yet.
     *
     * @param landscape opened with an {@link AcquisitionFormat}
     */
    public CaseStep(OpenLandscape landscape, String caseId) {
        this.landscape = landscape;
        this.caseId = caseId;
    }

    /** Enters a phase, by its name in the process. */
    public CaseStep enter(String phase, LocalDate on) {
        steps.add(edits -> edits.enter(phase, on));
        return this;
    }

    /** Leaves a phase that was entered. */
    public CaseStep leave(String phase, LocalDate on) {
        steps.add(edits -> edits.leave(phase, on));
        return this;
    }

    /**
     * Leaves the phase that the case is in, if it is in one, and enters another.
     *
     * @throws EditRefusedException where it is in that phase already
     */
    public CaseStep move(String phase, LocalDate on) {
        Optional<String> current = landscape.reading(this::current);
        if (current.filter(phase::equals).isPresent()) {
            throw new EditRefusedException(Message.of(CaseStep.class, "thereAlready", phase));
        }
        current.ifPresent(each -> leave(each, on));
        return enter(phase, on);
    }

    /** Records a form, a result, a gate or a decision in a phase that was entered. What it refers to may be proxies. */
    public CaseStep record(String phase, EObject what) {
        steps.add(edits -> edits.record(phase, what));
        return this;
    }

    /**
     * Records what came of a gate, in the phase that it belongs to.
     *
     * @param by who decided; may be empty
     * @param reason null for none
     */
    public CaseStep gate(GateDef gate, Outcome outcome, LocalDate on, Collection<? extends Actor> by, String reason) {
        return record(phaseOf(gate), recorded(gate, outcome, on, by, reason));
    }

    /** Records that a gate was put before somebody else; {@code reason} is null for none. */
    public CaseStep escalate(GateDef gate, Actor to, LocalDate on, Collection<? extends Actor> by, String reason) {
        GateRecord record = recorded(gate, Outcome.ESCALATED, on, by, reason);
        record.setEscalatedTo(named(to));
        return record(phaseOf(gate), record);
    }

    private static String phaseOf(GateDef gate) {
        return EffectiveProcess.localName((Identified) gate.eContainer());
    }

    private static GateRecord recorded(GateDef gate, Outcome outcome, LocalDate on, Collection<? extends Actor> by,
            String reason) {
        GateRecord record = ProcurementFactory.eINSTANCE.createGateRecord();
        record.setGate((GateDef) Proxies.of(ProcurementPackage.Literals.GATE_DEF, EffectiveProcess.localName(gate)));
        record.setResult(outcome);
        record.setDate(on);
        record.setReason(reason);
        by.forEach(each -> record.getBy().add(named(each)));
        return record;
    }

    /** A body of the process is named as the process does, a unit by its id. */
    private static Actor named(Actor actor) {
        String name = actor.eContainer() instanceof ProcessDefinition ? EffectiveProcess.localName(actor)
                : actor.getId();
        return (Actor) Proxies.of(BusinessPackage.Literals.ACTOR, name);
    }

    private Optional<String> current() {
        return acquisition().getPhaseRecords().stream().filter(each -> each.getLeft() == null)
                .reduce((before, last) -> last).map(PhaseRecord::getPhase)
                .map(phase -> phase.eIsProxy() ? EcoreUtil.getURI(phase).fragment()
                        : EffectiveProcess.localName(phase));
    }

    private Acquisition acquisition() {
        return landscape.find(caseId).filter(Acquisition.class::isInstance).map(Acquisition.class::cast)
                .orElseThrow(() -> new EditRefusedException(Message.of(CaseStep.class, "noCase", caseId)));
    }

    /**
     * Records it.
     *
     * @throws EditRefusedException where there is no such case in a text, its text has a mistake, or a phase was not
     *             entered
     */
    public void call() {
        landscape.together(() -> {
            OpenPart part = part();
            steps.forEach(each -> new EditText(landscape).edits(part.path(), edits(part, each)).call());
            return null;
        });
    }

    private OpenPart part() {
        if (!(acquisition().eResource() instanceof OpenPart part)
                || !(part.format().orElse(null) instanceof AcquisitionFormat)) {
            throw new EditRefusedException(Message.of(CaseStep.class, "noCase", caseId));
        }
        OpenText text = part.text().orElseThrow();
        if (!text.understood().equals(text.content())) {
            throw new EditRefusedException(Message.of(CaseStep.class, "mistake", part.problems().isEmpty() ? part.path()
                    : part.problems().getFirst().location()));
        }
        return part;
    }

    private List<TextEdit> edits(OpenPart part, Function<CaseEdits, List<TextEdit>> step) {
        AcquisitionFormat format = (AcquisitionFormat) part.format().orElseThrow();
        CaseEdits edits = format.edits(PartSource.of(part.path(), part.bytes()), caseId).orElseThrow();
        try {
            return step.apply(edits);
        } catch (IllegalArgumentException notEntered) {
            throw new EditRefusedException(Message.of(CaseStep.class, "notEntered", caseId));
        }
    }
}
