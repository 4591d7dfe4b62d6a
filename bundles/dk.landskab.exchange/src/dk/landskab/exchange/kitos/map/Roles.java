// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Locale;
import java.util.Map;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Who has which part in something: the role and the unit that answers for it. KITOS says which person it is, and that
 * stays there.
 */
final class Roles {

    private static final Map<String, Role> TITLES = Map.ofEntries(Map.entry("systemejer", Role.SYSTEM_OWNER),
            Map.entry("systemansvarlig", Role.SYSTEM_MANAGER), Map.entry("systemadministrator", Role.SYSTEM_MANAGER),
            Map.entry("kontaktperson", Role.SYSTEM_CONTACT), Map.entry("forretningsejer", Role.BUSINESS_OWNER),
            Map.entry("dataejer", Role.DATA_OWNER), Map.entry("superbruger", Role.SUPERUSER),
            Map.entry("superbrugeransvarlig", Role.SUPERUSER), Map.entry("databeskyttelsesrådgiver", Role.DPO),
            Map.entry("sikkerhedsansvarlig", Role.SECURITY_OFFICER), Map.entry("kontraktejer", Role.CONTRACT_OWNER),
            Map.entry("kontraktansvarlig", Role.CONTRACT_OWNER), Map.entry("budgetansvarlig", Role.BUDGET_HOLDER),
            Map.entry("juridisk rådgiver", Role.LAWYER));

    private final Scope scope;
    private int nowhere;

    Roles(Scope scope) {
        this.scope = scope;
    }

    /** The roles of an element; without a unit that answers for it, nobody can be said to hold them. */
    void add(Filling filling) {
        OrgUnit owner = filling.element().getOwner();
        for (String title : filling.entry().roles()) {
            if (owner == null) {
                nowhere++;
            } else {
                add(filling, title, owner);
            }
        }
    }

    /** Says how many roles could not be given to a unit. */
    void report() {
        scope.report().count(ImportReport.Section.NOT_CARRIED, Message.of(Roles.class, "roles.nowhere"), nowhere);
    }

    private void add(Filling filling, String title, OrgUnit owner) {
        Element of = filling.element();
        String id = of.getId() + ".role." + Ids.escape(title);
        RoleAssignment role = (RoleAssignment) scope.draft(id, BusinessFactory.eINSTANCE::createRoleAssignment,
                part(filling.entry().kind(), title), filling.entry()).element();
        role.setName(title);
        role.setFunctionTitle(title);
        role.setRole(TITLES.getOrDefault(title.strip().toLowerCase(Locale.ROOT), Role.OTHER));
        role.setUnit(owner);
        role.setOf(of);
    }

    /** The part of KITOS that speaks of a role. */
    static String part(Kind kind, String title) {
        return "ROLE:" + kind + ":" + Ids.escape(title);
    }
}
