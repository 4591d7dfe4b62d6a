// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.ownership;

import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.Role;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;
import dk.landskab.rules.index.Roles;

/** V-OWN-1: an operational application has no system owner; a module has the owner of the system that it is part of. */
public final class MissingSystemOwner implements Rule {

    @Override
    public String id() {
        return "V-OWN-1";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        Roles roles = Roles.of(context);
        return context.operational(Application.class)
                .filter(application -> Ancestors.withSelf(application, Application::getParent)
                        .noneMatch(each -> roles.isHeld(each, Set.of(Role.SYSTEM_OWNER))))
                .map(application -> finding(context, application, "missing", application));
    }
}
