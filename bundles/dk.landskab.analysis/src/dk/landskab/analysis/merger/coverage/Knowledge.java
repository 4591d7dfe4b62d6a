// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Subjects;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Party;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Licence;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Confidence;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Evidence;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage;

/**
 * Tells what is recorded of a system.
 *
 * <p>Those who keep the record are the units that hold the role of architect for the party itself; where nobody does,
 * any unit can confirm. A product that is the party's own or open source needs no contract. A system that uses no data
 * says so by a property {@code data} with the value {@code none}.
 */
final class Knowledge {

    private static final Set<Role> OWNERS = EnumSet.of(Role.SYSTEM_OWNER, Role.BUSINESS_OWNER);
    private static final Set<Licence> FREE = EnumSet.of(Licence.OWN, Licence.OPEN_SOURCE);

    private final State state;
    private final LocalDate oldest;
    private final Set<OrgUnit> keepers;

    Knowledge(Parties parties) {
        state = parties.today();
        oldest = state.date().minusMonths(parties.parameters().coverage().evidenceMonths());
        keepers = Stream.of(Side.values()).map(parties::party).map(Party::organisation).flatMap(each -> each.stream())
                .flatMap(each -> assignments(each, EnumSet.of(Role.ARCHITECT))).map(RoleAssignment::getUnit)
                .collect(Collectors.toSet());
    }

    KnownSystem of(Application application) {
        Set<Field> lacking = EnumSet.allOf(Field.class);
        lacking.removeIf(field -> has(application, field));
        return new KnownSystem(application, lacking);
    }

    private boolean has(Application application, Field field) {
        return switch (field) {
            case EVIDENCE -> isConfirmed(application.getEvidence());
            case OWNER -> isThere(application.getOwner()) || assignments(application, OWNERS).findAny().isPresent();
            case TASK -> isAnyThere(application.getSupports()) || isAnyThere(application.getProvides())
                    || Subjects.of(application).findAny().isPresent();
            case PRODUCT -> isThere(application.getProduct());
            case CONTRACT -> needsNoContract(application) || Stream
                    .of(application, application.getProduct(), application.getParent()).anyMatch(this::isCovered);
            case DATA -> !application.getData().isEmpty() || application.getProperties().stream()
                    .anyMatch(each -> "data".equals(each.getKey()) && "none".equals(each.getValue()));
        };
    }

    private boolean isConfirmed(Evidence evidence) {
        return evidence != null && evidence.getConfidence() == Confidence.CONFIRMED && evidence.getConfirmedOn() != null
                && !evidence.getConfirmedOn().isBefore(oldest) && !evidence.getConfirmedOn().isAfter(state.date())
                && evidence.getConfirmedBy().stream().anyMatch(unit -> isThere(unit) && !keepers.contains(unit));
    }

    private Stream<RoleAssignment> assignments(Element of, Set<Role> roles) {
        return state.referring(of, BusinessPackage.Literals.ROLE_ASSIGNMENT__OF, RoleAssignment.class)
                .filter(each -> roles.contains(each.getRole()));
    }

    private static boolean needsNoContract(Application application) {
        return isThere(application.getProduct()) && FREE.contains(application.getProduct().getLicence());
    }

    private boolean isCovered(EObject object) {
        return isThere(object) && state.referring(object, GovernancePackage.Literals.CONTRACT__COVERS, Contract.class)
                .findAny().isPresent();
    }

    private static boolean isAnyThere(Collection<? extends EObject> objects) {
        return objects.stream().filter(Objects::nonNull).anyMatch(Knowledge::isThere);
    }

    private static boolean isThere(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
