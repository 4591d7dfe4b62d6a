// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.Role;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationPackage;

/**
 * What a gap analysis is told. Everything has a default, stands in the result and is printed with it.
 *
 * @param date the date of a landscape that is no plateau, and of a plateau that has none
 * @param reach over how many steps dependents are followed
 * @param dependentsAtMost how many dependents of a gap are listed at most
 * @param requiredRoles which roles the elements of a class need; data that an authority owns need no data owner
 * @param ignoredFeatures the features in which a difference makes no gap: what is only said of an element
 * @param weights how severity is reckoned
 */
public record GapParameters(LocalDate date, int reach, int dependentsAtMost, Map<EClass, List<Role>> requiredRoles,
        Set<String> ignoredFeatures, SeverityWeights weights) {

    private static final int REACH = 3;
    private static final int DEPENDENTS_AT_MOST = 100;

    /** Copies the collections. */
    public GapParameters {
        requiredRoles = Collections.unmodifiableMap(new LinkedHashMap<>(requiredRoles));
        ignoredFeatures = Collections.unmodifiableSet(new TreeSet<>(ignoredFeatures));
    }

    /** The defaults, at a date. */
    public static GapParameters at(LocalDate date) {
        Map<EClass, List<Role>> roles = new LinkedHashMap<>();
        roles.put(ApplicationPackage.Literals.APPLICATION, List.of(Role.SYSTEM_OWNER));
        roles.put(BusinessPackage.Literals.BUSINESS_PROCESS, List.of(Role.PROCESS_OWNER));
        roles.put(InformationPackage.Literals.DATA_OBJECT, List.of(Role.DATA_OWNER));
        roles.put(GovernancePackage.Literals.CONTRACT, List.of(Role.CONTRACT_OWNER));
        return new GapParameters(date, REACH, DEPENDENTS_AT_MOST, roles,
                Set.of("aliases", "description", "evidence", "externalRefs", "traces"), SeverityWeights.DEFAULT);
    }

    /** The same with other weights. */
    public GapParameters with(SeverityWeights other) {
        return new GapParameters(date, reach, dependentsAtMost, requiredRoles, ignoredFeatures, other);
    }
}
