// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.condition.Truth;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.Criterion;
import dk.landskab.model.procurement.FormDef;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.FormUse;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;

/** What a gate asks of a case, and what of it is there. */
public final class Requirements {

    private final CaseFacts facts;
    private final Records records;
    private final Parties parties;

    private Requirements(CaseFacts facts, Records records) {
        this.facts = facts;
        this.records = records;
        this.parties = new Parties(facts.process());
    }

    /** The requirements that a case has to meet, by its records. */
    public static Requirements of(CaseFacts facts, Records records) {
        return new Requirements(facts, records);
    }

    /** Assessments, then forms, then criteria, each in the order of the process. The forms of its phase belong to it. */
    public List<Needed> of(GateDef gate) {
        List<Needed> needed = new ArrayList<>();
        gate.getRequires().forEach(each -> needed.addAll(assessments(each)));
        gate.getRequires().forEach(each -> each.getForms()
                .forEach(form -> needed.add(form(form, each, each.getWhen()))));
        if (gate.eContainer() instanceof PhaseDef phase) {
            phase.getForms().stream().filter(each -> each.getForm() != null)
                    .forEach(each -> needed.add(form(each)));
        }
        gate.getCriteria().stream().sorted(Comparator.comparing(Requirements::order)).map(each -> criterion(each, gate))
                .forEach(needed::add);
        return needed;
    }

    /** The assessments that one requirement asks for. */
    private List<Needed> assessments(GateRequirement requirement) {
        Evaluation applies = Evaluation.of(requirement.getWhen(), facts);
        return requirement.getAssessments().stream().map(each -> assessment(each, requirement, applies)).toList();
    }

    private Needed assessment(AssessmentDef required, GateRequirement source, Evaluation applies) {
        AssessmentDef definition = facts.process().assessments().stream().filter(each -> EffectiveProcess
                .localName(each).equals(EffectiveProcess.localName(required))).findFirst().orElse(required);
        Optional<Assessment> result = facts.results().latest(definition);
        Optional<LocalDate> validUntil = result.flatMap(each -> validUntil(each, definition));
        NeededStanding standing = result.map(each -> standing(each, validUntil)).orElse(NeededStanding.MISSING);
        boolean isOut = applies.value() == Truth.FALSE;
        return new Needed(NeededKind.ASSESSMENT, definition, source, Optional.ofNullable(source.getWhen()), applies,
                isOut ? NeededStanding.NOT_NEEDED : standing, result, validUntil, parties.of(definition.getBy()));
    }

    private NeededStanding standing(Assessment result, Optional<LocalDate> validUntil) {
        return switch (result.getOutcome()) {
            case GO, GO_WITH_CONDITIONS, NOT_REQUIRED -> validUntil.filter(facts.date()::isAfter).isPresent()
                    ? NeededStanding.EXPIRED : NeededStanding.THERE;
            case NO_GO -> records.isOverruled(result) ? NeededStanding.OVERRULED : NeededStanding.NO_GO;
            case PENDING, ESCALATED -> NeededStanding.PENDING;
        };
    }

    /** The last day: what the result says, or else as many months after it as the process says. */
    private static Optional<LocalDate> validUntil(Assessment result, AssessmentDef definition) {
        return Optional.ofNullable(result.getValidUntil()).or(() -> result.getDate() == null
                || definition.getValidMonths() == null ? Optional.empty()
                        : Optional.of(result.getDate().plusMonths(definition.getValidMonths())));
    }

    private Needed form(FormUse use) {
        return form(use.getForm(), use, use.getWhen());
    }

    private Needed form(FormDef form, Identified source, Condition when) {
        Evaluation applies = Evaluation.of(when, facts);
        boolean isThere = records.phases().stream().map(PhaseRecord::getReceived).flatMap(Collection::stream)
                .filter(each -> Records.isBy(each.getDate(), facts.date())).map(FormRecord::getForm)
                .anyMatch(each -> each == form);
        NeededStanding standing = applies.value() == Truth.FALSE ? NeededStanding.NOT_NEEDED
                : isThere ? NeededStanding.THERE : NeededStanding.MISSING;
        return new Needed(NeededKind.FORM, form, source, Optional.ofNullable(when), applies, standing,
                Optional.empty(), Optional.empty(), parties.fillingIn(form));
    }

    private Needed criterion(Criterion criterion, GateDef gate) {
        Evaluation applies = Evaluation.of(criterion.getWhen(), facts);
        return new Needed(NeededKind.CRITERION, criterion, criterion, Optional.ofNullable(criterion.getWhen()),
                applies, applies.value() == Truth.FALSE ? NeededStanding.NOT_NEEDED : NeededStanding.TO_JUDGE,
                Optional.empty(), Optional.empty(), parties.of(gate.getDecidedBy()));
    }

    private static int order(Criterion criterion) {
        return criterion.getOrder() == null ? 0 : criterion.getOrder();
    }
}
