// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.time;

import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.core.CorePackage.Literals;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** V-TIME-3: an application is declared to be operational, and no date says since when or for how long. */
public final class UndatedOperation implements Rule {

    @Override
    public String id() {
        return "V-TIME-3";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.operational(Application.class)
                .filter(application -> isUndated(application.getLifecycle()))
                .map(application -> finding(context, application, "undated", application)
                        .at(Literals.ELEMENT__LIFECYCLE));
    }

    private static boolean isUndated(Lifecycle lifecycle) {
        return Stream.of(lifecycle.getPlannedFrom(), lifecycle.getPhaseInFrom(), lifecycle.getActiveFrom(),
                lifecycle.getPhaseOutFrom(), lifecycle.getEndOfLife()).allMatch(date -> date == null);
    }
}
