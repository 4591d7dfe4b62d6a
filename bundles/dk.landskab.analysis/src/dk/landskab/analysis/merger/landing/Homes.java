// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.landskab.analysis.State;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataUse;

/** Finds out where data go whose home is there today. */
final class Homes {

    /**
     * Where data go.
     *
     * @param places in the target picture, sorted by id; the home itself where they stay, or where nothing is decided
     */
    record Landing(List<Element> places, LandingStatus status, Message reason) {
    }

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final Optional<State> target;
    private final SameData same;
    private final Set<Element> successors = new HashSet<>();

    Homes(Parties parties, SameData same) {
        this.target = parties.target();
        this.same = same;
        target.flatMap(State::plateau).ifPresent(plateau -> plateau.getItems()
                .forEach(item -> successors.addAll(item.getSuccessors())));
    }

    /** Whether there is no target picture, so that nothing is decided. */
    boolean isUndecided() {
        return target.isEmpty();
    }

    Landing of(DataUse use, Element home) {
        if (use.getLandsIn() != null && !use.getLandsIn().eIsProxy()
                && use.getLandsIn().eContainer() instanceof Element place) {
            return isThere(place) ? landed(List.of(place), "landsIn", place)
                    : new Landing(List.of(), LandingStatus.NOT_LANDED, told("landsInGone", place));
        }
        if (isThere(home)) {
            return isDecided(home) ? landed(List.of(home), "stays", home)
                    : new Landing(List.of(home), LandingStatus.UNDECIDED, told("undecided", home));
        }
        List<Element> next = target.flatMap(each -> each.itemOf(home)).map(PlateauItem::getSuccessors).stream()
                .flatMap(List::stream).filter(each -> !each.eIsProxy()).distinct().sorted(BY_ID).toList();
        List<Element> places = next.stream().filter(each -> isThere(each) && holds(each, use)).toList();
        return places.isEmpty()
                ? new Landing(List.of(), LandingStatus.NOT_LANDED, next.isEmpty() ? told("noSuccessor", home)
                        : told("successorWithout", next, use.getData()))
                : landed(places, "successor", places);
    }

    private boolean isThere(Element place) {
        return target.isEmpty() || target.get().has(place);
    }

    private boolean isDecided(Element home) {
        return target.isPresent() && (target.get().itemOf(home).isPresent() || successors.contains(home));
    }

    private boolean holds(Element successor, DataUse use) {
        return Uses.of(successor).anyMatch(each -> Uses.isKeeping(each) && each.getData() != null
                && !each.getData().eIsProxy() && same.fits(use.getData(), each.getData()));
    }

    private static Landing landed(List<Element> places, String key, Object place) {
        return new Landing(places, LandingStatus.LANDED, told(key, place));
    }

    private static Message told(String key, Object... arguments) {
        return Message.of(Homes.class, "home." + key, arguments);
    }
}
