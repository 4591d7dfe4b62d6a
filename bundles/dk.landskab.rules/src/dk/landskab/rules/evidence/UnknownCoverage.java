// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.evidence;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Estimate;
import dk.landskab.model.core.EstimateKind;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-EV-2: an organisation that has applications has no estimate of how many there are in all, so that it cannot be
 * told how much of its landscape is known.
 */
public final class UnknownCoverage implements Rule {

    @Override
    public String id() {
        return "V-EV-2";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Set<Organisation> estimated = context.landscape().all(Estimate.class).stream()
                .filter(estimate -> estimate.getWhat() == EstimateKind.APPLICATIONS && estimate.getTotal() != null)
                .map(Estimate::getOrganisation).filter(Objects::nonNull).collect(Collectors.toSet());
        return context.live(Application.class)
                .map(context.landscape()::organisationOf).flatMap(Optional::stream).distinct()
                .filter(organisation -> !organisation.eIsProxy() && !estimated.contains(organisation))
                .map(organisation -> finding(context, organisation, "unknown", organisation));
    }
}
