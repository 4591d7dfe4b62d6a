// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.change.GapOption;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.InitiativeState;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AcquisitionState;
import dk.landskab.model.procurement.Target;

/** What lines of money are for: the element that a line names, or else all that its contract or acquisition is for. */
final class Carriers {

    private final Map<String, List<Cost>> own = new HashMap<>();

    Carriers(Collection<Cost> costs) {
        costs.stream().filter(Carriers::counts).forEach(cost -> {
            List<Element> carriers = of(cost);
            if (carriers.size() == 1) {
                own.computeIfAbsent(carriers.getFirst().getId(), id -> new ArrayList<>(2)).add(cost);
            }
        });
    }

    /** The lines that are for one element and nothing else. */
    List<Cost> own(Element element) {
        return own.getOrDefault(String.valueOf(element.getId()), List.of());
    }

    /** Whether a line is money that will be paid: not one of an option only, nor of what was stopped. */
    static boolean counts(Cost cost) {
        return switch (cost.eContainer()) {
            case GapOption option -> false;
            case Acquisition acquisition -> acquisition.getState() != AcquisitionState.STOPPED;
            case Initiative initiative -> initiative.getState() != InitiativeState.STOPPED;
            case null, default -> true;
        };
    }

    /** What a line is for; empty where it does not say. */
    static List<Element> of(Cost cost) {
        Optional<Element> named = Optional.ofNullable(cost.getOf()).filter(Carriers::isKnown);
        return named.isPresent() ? List.of(named.get())
                : covered(cost.eContainer()).filter(Carriers::isKnown).map(Element.class::cast).distinct().toList();
    }

    private static Stream<? extends Element> covered(EObject container) {
        return switch (container) {
            case Contract contract -> contract.getCovers().stream();
            case Acquisition acquisition -> acquisition.getTargets().stream().map(Target::getApplication);
            case null, default -> Stream.empty();
        };
    }

    private static boolean isKnown(Element element) {
        return element != null && !element.eIsProxy() && element.getId() != null;
    }
}
