// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.business.Role;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.rules.index.Ancestors;
import dk.landskab.rules.index.Roles;

/**
 * V-SHARE-1: two or more municipalities share an application, and one of them has no process owner or business owner
 * for a process that it supports, for the process around that, or for its own variant of either. A municipality shares
 * it where a unit of its uses it, where it is a customer of a contract that covers it, or where it is a member of the
 * organisation that owns it.
 */
public final class UnownedSharing implements Rule {

    private static final Set<Role> OWNERS = Set.of(Role.PROCESS_OWNER, Role.BUSINESS_OWNER);
    private static final Comparator<Identified> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    @Override
    public String id() {
        return "V-SHARE-1";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.live(Application.class).filter(each -> !each.getSupports().isEmpty())
                .flatMap(each -> unowned(context, each));
    }

    private Stream<Finding> unowned(RuleContext context, Application application) {
        Set<Organisation> parties = parties(context, application);
        return parties.size() < 2 ? Stream.empty() : parties.stream().flatMap(party -> {
            List<BusinessProcess> unowned = application.getSupports().stream()
                    .filter(process -> !process.eIsProxy() && !isOwned(context, process, party)).sorted(BY_ID).toList();
            return unowned.isEmpty() ? Stream.empty() : Stream.of(finding(context, application, "unowned", application,
                    party, unowned).at(ApplicationPackage.Literals.APPLICATION__SUPPORTS));
        });
    }

    private static Set<Organisation> parties(RuleContext context, Application application) {
        Stream<Organisation> using = application.getUsedBy().stream()
                .flatMap(unit -> context.landscape().organisationOf(unit).stream());
        Stream<Organisation> buying = context.landscape().incoming(application).stream()
                .filter(incoming -> incoming.reference() == GovernancePackage.Literals.CONTRACT__COVERS)
                .flatMap(incoming -> ((Contract) incoming.source()).getCustomer().stream());
        Stream<Organisation> owning = context.landscape().organisationOf(application).stream()
                .flatMap(owner -> owner.getMembers().stream());
        Set<Organisation> parties = new TreeSet<>(BY_ID);
        Stream.of(using, buying, owning).flatMap(each -> each)
                .filter(each -> !each.eIsProxy() && each.getKind() == OrganisationKind.MUNICIPALITY)
                .forEach(parties::add);
        return parties;
    }

    private static boolean isOwned(RuleContext context, BusinessProcess process, Organisation party) {
        Roles roles = Roles.of(context);
        return Ancestors.withSelf(process, BusinessProcess::getParent)
                .flatMap(each -> Stream.concat(Stream.of(each), variants(context, each)))
                .flatMap(roles::heldFor).filter(role -> OWNERS.contains(role.getRole()))
                .anyMatch(role -> organisation(context, role.getUnit()).filter(each -> each == party).isPresent());
    }

    private static Optional<Organisation> organisation(RuleContext context, Element unit) {
        return context.landscape().organisationOf(unit);
    }

    private static Stream<BusinessProcess> variants(RuleContext context, BusinessProcess process) {
        return context.landscape().incoming(process).stream()
                .filter(incoming -> incoming.reference() == BusinessPackage.Literals.BUSINESS_PROCESS__VARIANT_OF)
                .map(incoming -> (BusinessProcess) incoming.source());
    }
}
