// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.merger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.MergerState;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.Element;
import dk.landskab.rules.RuleContext;

/**
 * What the plans of a landscape say: its mergers, and what leaves by its plateaus. A merger that was rejected plans
 * nothing, nor does its target picture.
 *
 * @param mergers those that were not rejected
 * @param leaving what leaves, each by the plateau in which it does so first
 */
public record Plans(List<Merger> mergers, Map<Element, Leaving> leaving) {

    /** The plans of a landscape. */
    public static Plans of(RuleContext context) {
        return context.shared(Plans.class, Plans::collect);
    }

    private static Plans collect(RuleContext context) {
        List<Merger> all = context.landscape().all(Merger.class);
        List<Merger> mergers = all.stream().filter(each -> each.getState() != MergerState.REJECTED).toList();
        Set<Plateau> rejected = new HashSet<>();
        all.stream().map(Merger::getTarget).forEach(rejected::add);
        mergers.stream().map(Merger::getTarget).forEach(rejected::remove);
        Map<Element, Leaving> leaving = new HashMap<>();
        context.landscape().all(Plateau.class).stream()
                .filter(each -> each.getKind() != PlateauKind.AS_IS && !rejected.contains(each))
                .flatMap(plateau -> plateau.getItems().stream().flatMap(item -> Leaving.of(plateau, item).stream()))
                .forEach(each -> leaving.merge(each.element(), each,
                        (one, other) -> other.outOfUse().isBefore(one.outOfUse()) ? other : one));
        return new Plans(mergers, leaving);
    }

    /** The target picture of a merger and the plateaus that it is based on; empty where it is not in the landscape. */
    static Set<Plateau> target(Merger merger) {
        Set<Plateau> chain = new LinkedHashSet<>();
        Plateau each = merger.getTarget();
        while (each != null && !each.eIsProxy() && chain.add(each)) {
            each = each.getBasedOn();
        }
        return chain;
    }

    /** The items of the target picture of a merger. */
    static Stream<PlateauItem> items(Merger merger) {
        return target(merger).stream().flatMap(plateau -> plateau.getItems().stream());
    }

    /** When two become one; the date of the check where the merger does not say. */
    public static LocalDate date(Merger merger, RuleContext context) {
        return Optional.ofNullable(merger.getEffectiveDate()).orElse(context.date());
    }

    /** Whether an element belongs to a party of a merger. */
    public static boolean isOfParty(Merger merger, Element element, RuleContext context) {
        Optional<Organisation> organisation = context.landscape().organisationOf(element);
        return organisation.filter(merger.getParties()::contains).isPresent();
    }
}
