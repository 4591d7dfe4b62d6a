// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Optional;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.RuleContext;

/** Whose a case is. */
final class CaseOrganisation {

    private CaseOrganisation() {
    }

    /** The organisation whose process it runs through, else that of the unit that requested it. */
    static Optional<Organisation> of(RuleContext context, Acquisition acquisition) {
        return EffectiveProcess.of(acquisition).flatMap(EffectiveProcess::organisation)
                .or(() -> Optional.ofNullable(acquisition.getRequestedBy()).filter(each -> !each.eIsProxy())
                        .flatMap(context.landscape()::organisationOf))
                .filter(each -> !each.eIsProxy() && each.getId() != null);
    }
}
