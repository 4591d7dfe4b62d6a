// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.acquisition.condition.GateName;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * Something that happened to a case, with its day.
 *
 * @param element the record of it
 * @param feature of the element that is the day
 * @param what a name of it
 */
record Recorded(Kind kind, EObject element, EStructuralFeature feature, Object what, LocalDate day) {

    /** What happened. */
    enum Kind {
        REQUESTED, ENTERED, LEFT, RECEIVED, RESULT, GATE, DECISION
    }

    /** All that a case records with a day, in the order of its text. */
    static Stream<Recorded> of(Acquisition acquisition) {
        return Stream.concat(Stream.of(new Recorded(Kind.REQUESTED, acquisition, Literals.ACQUISITION__REQUESTED_ON,
                acquisition, acquisition.getRequestedOn())), acquisition.getPhaseRecords().stream()
                        .flatMap(Recorded::of)).filter(each -> each.day() != null);
    }

    private static Stream<Recorded> of(PhaseRecord phase) {
        Object name = phase.getPhase() == null ? "" : phase.getPhase();
        return Stream.of(
                Stream.of(new Recorded(Kind.ENTERED, phase, Literals.PHASE_RECORD__ENTERED, name, phase.getEntered()),
                        new Recorded(Kind.LEFT, phase, Literals.PHASE_RECORD__LEFT, name, phase.getLeft())),
                phase.getReceived().stream().map(each -> new Recorded(Kind.RECEIVED, each, Literals.FORM_RECORD__DATE,
                        each.getForm() == null ? "" : each.getForm(), each.getDate())),
                phase.getResults().stream().map(each -> new Recorded(Kind.RESULT, each,
                        GovernancePackage.Literals.ASSESSMENT__DATE, name(each), each.getDate())),
                phase.getGates().stream().map(each -> new Recorded(Kind.GATE, each, Literals.GATE_RECORD__DATE,
                        GateName.of(each.getGate()), each.getDate())),
                phase.getDecisions().stream().map(each -> new Recorded(Kind.DECISION, each,
                        GovernancePackage.Literals.DECISION__DATE, name(each), each.getDate())))
                .flatMap(each -> each);
    }

    /** What a result is of. */
    static Object name(Assessment result) {
        return result.getDefinition() == null ? result : result.getDefinition();
    }

    /** Who decided, as the process of the case calls them. */
    static Object name(Decision decision) {
        Optional<EffectiveProcess> process = Stream.iterate((EObject) decision, Objects::nonNull, EObject::eContainer)
                .filter(Acquisition.class::isInstance).map(Acquisition.class::cast).findFirst()
                .flatMap(EffectiveProcess::of);
        return decision.getBy().stream().<Object>map(each -> process.isEmpty() ? each : process.get().label(each))
                .toList();
    }
}
