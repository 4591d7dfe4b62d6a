// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.acquisition.condition.ConditionText;
import dk.landskab.acquisition.conversion.Amounts;
import dk.landskab.acquisition.ide.workspace.NamedThing;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.governance.BudgetPool;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.GateRequirement;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** What somebody who names a thing in a text wants to know of it, feature by feature. */
record Facts(Labels labels) {

    private static final Map<EClass, List<EStructuralFeature>> TOLD = Map.of(
            Literals.GATE_DEF, List.of(Literals.GATE_DEF__TYPE, Literals.GATE_DEF__PERMIT, Literals.GATE_DEF__WHEN,
                    Literals.GATE_DEF__REQUIRES, Literals.GATE_DEF__CRITERIA, Literals.GATE_DEF__DECIDED_BY,
                    Literals.GATE_DEF__CONSULTED, Literals.GATE_DEF__WITHIN_DAYS),
            Literals.ASSESSMENT_DEF, List.of(Literals.ASSESSMENT_DEF__KIND, Literals.ASSESSMENT_DEF__QUESTION,
                    Literals.ASSESSMENT_DEF__BY, Literals.ASSESSMENT_DEF__WITH, Literals.ASSESSMENT_DEF__VALID_MONTHS),
            Literals.PHASE_DEF, List.of(Literals.PHASE_DEF__ACTORS, Literals.PHASE_DEF__GATES),
            Literals.FORM_DEF, List.of(Literals.FORM_DEF__FILLED_BY, Literals.FORM_DEF__FIELDS),
            Literals.CATEGORY_DEF, List.of(Literals.CATEGORY_DEF__SKIPS),
            Literals.BODY, List.of(Literals.BODY__UNIT),
            GovernancePackage.Literals.BUDGET_POOL, List.of(GovernancePackage.Literals.BUDGET_POOL__YEAR,
                    GovernancePackage.Literals.BUDGET_POOL__AMOUNT, GovernancePackage.Literals.BUDGET_POOL__HOLDER));

    /** A line for each feature that says something; none for what has no such features. */
    Stream<String> of(EObject object) {
        return TOLD.getOrDefault(object.eClass(), List.of()).stream().filter(object::eIsSet)
                .map(feature -> labels.of(feature) + ": " + value(object, object.eGet(feature)));
    }

    private String value(EObject owner, Object value) {
        return switch (value) {
            case List<?> all -> all.stream().map(each -> value(owner, each)).filter(Predicate.not(String::isBlank))
                    .collect(Collectors.joining(", "));
            case BigDecimal amount when owner instanceof BudgetPool pool -> Amounts.written(amount)
                    + (pool.getCurrency() == null ? "" : " " + pool.getCurrency());
            case Enumerator literal -> labels.of(literal);
            case Condition condition -> ConditionText.of(condition);
            case GateRequirement needed -> Stream.concat(needed.getAssessments().stream(), needed.getForms().stream())
                    .map(this::name).collect(Collectors.joining(", "))
                    + (needed.getWhen() == null ? "" : " (" + ConditionText.of(needed.getWhen()) + ")");
            case EObject other -> name(other);
            default -> Objects.toString(value);
        };
    }

    private String name(EObject object) {
        String label = object.eIsProxy() ? "" : NamedThing.label(object);
        return !label.isEmpty() || !(object instanceof Identified named) || named.getId() == null
                ? label.isEmpty() ? labels.of(object) : label : EffectiveProcess.localName(named);
    }
}
