// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.conversion.Dates;
import dk.landskab.model.application.AiClass;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Escalation;
import dk.landskab.model.procurement.EscalationTrigger;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.InformationNeed;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/** What the words leave unsaid because a reader sees it: order, exactness of dates, names of what was found out. */
final class Conventions {

    private final Map<EObject, String> referred;

    /** @param referred the first by the alphabet of the names that an object refers to */
    Conventions(Map<EObject, String> referred) {
        this.referred = referred;
    }

    /** Completes one object. */
    void complete(EObject object) {
        switch (object) {
            case ProcessDefinition process -> number(process.getPhases(), PhaseDef::setOrder);
            case PhaseDef phase -> {
                number(phase.getTasks(), (task, order) -> task.setOrder(order));
                number(phase.getGates(), (gate, order) -> gate.setOrder(order));
            }
            case GateDef gate -> number(gate.getCriteria(), (criterion, order) -> criterion.setOrder(order));
            case Escalation escalation when escalation.getWhen() != null ->
                escalation.setOn(EscalationTrigger.CONDITION);
            case InformationNeed need when need.getContainsAI() == Tri.NO -> need.setAiClass(AiClass.NONE);
            case Cost cost -> precision(cost);
            case Assessment result -> result.setName(referred.get(result));
            case Decision decision -> decision.setName(referred.get(decision));
            default -> {
            }
        }
    }

    private interface Numbering<T> {
        void number(T object, Integer order);
    }

    private static <T> void number(List<T> objects, Numbering<T> numbering) {
        for (int i = 0; i < objects.size(); i++) {
            numbering.number(objects.get(i), i + 1);
        }
    }

    private static void precision(Cost cost) {
        for (EStructuralFeature feature : List.of(GovernancePackage.Literals.COST__FROM,
                GovernancePackage.Literals.COST__TO)) {
            for (INode node : NodeModelUtils.findNodesForFeature(cost, feature)) {
                cost.setPrecision(Dates.precision(NodeModelUtils.getTokenText(node)));
            }
        }
    }
}
