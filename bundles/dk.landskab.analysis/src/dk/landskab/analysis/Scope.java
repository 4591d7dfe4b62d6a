// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.procurement.ProcurementPackage;

/**
 * What a landscape consists of, apart from what is said about it. Plateaus, gaps and initiatives, acquisitions,
 * assessments, decisions, documents and incidents speak of the landscape; a subject plan is the yardstick it is
 * measured by. None of them can be missing from it.
 */
final class Scope {

    private static final Set<EClass> SPEAKING = Set.of(CorePackage.Literals.DOCUMENT, BusinessPackage.Literals.SUBJECT,
            GovernancePackage.Literals.ASSESSMENT, GovernancePackage.Literals.DECISION,
            GovernancePackage.Literals.BUDGET_POOL, InfrastructurePackage.Literals.OPERATIONAL_EVENT);

    private Scope() {
    }

    /** Whether an element is part of a landscape, and not only said of one. */
    static boolean includes(Element element) {
        EClass type = element.eClass();
        return !SPEAKING.contains(type) && type.getEPackage() != ChangePackage.eINSTANCE
                && type.getEPackage() != ProcurementPackage.eINSTANCE;
    }
}
