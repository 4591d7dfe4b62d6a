// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.process;

import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Role;
import dk.landskab.model.core.Tri;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Roles;

/**
 * V-PROC-1: a service that the law demands, wholly or partly, has no process; or a process has no process owner or
 * business owner. The parts of a process are answered for by the owner of the whole, so only processes that are no
 * part of another are asked.
 */
public final class UnplacedTask implements Rule {

    private static final Set<Tri> DEMANDED = Set.of(Tri.YES, Tri.PARTLY);
    private static final Set<Role> OWNERS = Set.of(Role.PROCESS_OWNER, Role.BUSINESS_OWNER);

    @Override
    public String id() {
        return "V-PROC-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Stream.concat(servicesWithoutProcess(context), processesWithoutOwner(context));
    }

    private Stream<Finding> servicesWithoutProcess(RuleContext context) {
        return context.live(BusinessService.class)
                .filter(service -> DEMANDED.contains(service.getStatutory()) && service.getRealisedBy().isEmpty())
                .map(service -> finding(context, service, "process", service)
                        .at(BusinessPackage.Literals.BUSINESS_SERVICE__REALISED_BY));
    }

    private Stream<Finding> processesWithoutOwner(RuleContext context) {
        Roles roles = Roles.of(context);
        return context.live(BusinessProcess.class)
                .filter(process -> process.getParent() == null && !roles.isHeld(process, OWNERS))
                .map(process -> finding(context, process, "owner", process));
    }
}
