// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Channel;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.infrastructure.Component;
import dk.landskab.model.infrastructure.Zone;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.Connection;
import dk.landskab.model.procurement.Target;
import dk.landskab.model.procurement.Variable;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.rules.index.Ancestors;

/** What the landscape says about the systems that a case is about, connects and buys. */
final class SystemFacts {

    private final Acquisition acquisition;
    private final Referrers referrers;
    private final List<Application> targets;

    SystemFacts(Acquisition acquisition, Referrers referrers) {
        this.acquisition = acquisition;
        this.referrers = referrers;
        this.targets = acquisition.getTargets().stream().map(Target::getApplication)
                .filter(SystemFacts::isThere).toList();
    }

    /** Whether a connection of the case leads into another zone than the systems that it is about stand in. */
    Reading crossesZone() {
        Set<Zone> own = targets.stream().flatMap(SystemFacts::zones).collect(Collectors.toSet());
        Truth truth = acquisition.getConnections().stream().map(Connection::getTo).map(to -> crosses(own, to))
                .reduce(Truth.FALSE, Truth::or);
        return Reading.of(truth, CaseFacts.why(Variable.CROSSES_ZONE));
    }

    /** Whether citizens or companies serve themselves with it. */
    Reading selfService() {
        Truth truth = Stream.concat(targets.stream().map(SystemFacts::isSelfService),
                chosen().map(each -> ofKind(each.getKind()))).reduce(Truth::or).orElse(Truth.UNKNOWN);
        return Reading.of(truth, CaseFacts.why(Variable.SELF_SERVICE));
    }

    /** Whether it is bought from somebody with whom no contract is recorded. */
    Reading newSupplier() {
        Truth stated = CaseFacts.truth(acquisition.getNewSupplier());
        Truth truth = stated != Truth.UNKNOWN ? stated : chosen().map(Product::getVendor).filter(Objects::nonNull)
                .map(vendor -> Truth.of(!hasContract(vendor))).reduce(Truth::or).orElse(Truth.UNKNOWN);
        return Reading.of(truth, CaseFacts.why(Variable.NEW_SUPPLIER));
    }

    private static Truth crosses(Set<Zone> own, Element to) {
        Set<Zone> theirs = to == null ? Set.of() : zones(to).collect(Collectors.toSet());
        return own.isEmpty() || theirs.isEmpty() ? Truth.UNKNOWN : Truth.of(!own.containsAll(theirs));
    }

    private static Stream<Zone> zones(Element element) {
        return switch (element) {
            case Application application -> application.getRunsOn().stream().flatMap(SystemFacts::zones);
            case Component component -> Ancestors.withSelf(component, Component::getParent).map(Component::getZone)
                    .filter(Objects::nonNull).limit(1);
            default -> Stream.empty();
        };
    }

    private static Truth isSelfService(Application application) {
        boolean provides = application.getProvides().stream().map(BusinessService::getChannels)
                .anyMatch(channels -> channels.contains(Channel.SELF_SERVICE));
        return provides ? Truth.TRUE : ofKind(application.getKind());
    }

    /** A kind that nobody stated is {@link ApplicationKind#OTHER}. */
    private static Truth ofKind(ApplicationKind kind) {
        return kind == ApplicationKind.OTHER ? Truth.UNKNOWN : Truth.of(kind == ApplicationKind.SELF_SERVICE);
    }

    private Stream<Product> chosen() {
        return acquisition.getCandidates().stream().filter(each -> each.getVerdict() == Verdict.CHOSEN)
                .map(Candidate::getProduct).filter(SystemFacts::isThere);
    }

    private boolean hasContract(Organisation vendor) {
        return referrers.to(vendor, GovernancePackage.Literals.CONTRACT__SUPPLIER).findAny().isPresent();
    }

    private static boolean isThere(Element element) {
        return Optional.ofNullable(element).filter(each -> !each.eIsProxy()).isPresent();
    }
}
