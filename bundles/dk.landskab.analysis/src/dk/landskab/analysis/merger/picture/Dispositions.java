// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.analysis.merger.stay.Outlook;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.rules.merger.Decidable;

/**
 * What the target picture says of what is there when the organisations merge: systems and infrastructure of their own.
 *
 * @param decided by what was decided, each list by id; every disposition is there
 * @param succeeding what takes the place of something else and has no item of its own, by id
 * @param missing what the target picture does not speak of, by id; everything where there is none
 */
public record Dispositions(Map<Disposition, List<Element>> decided, List<Element> succeeding, List<Element> missing) {

    /** Copies the collections. */
    public Dispositions {
        Map<Disposition, List<Element>> copy = new EnumMap<>(Disposition.class);
        for (Disposition each : Disposition.values()) {
            copy.put(each, List.copyOf(decided.getOrDefault(each, List.of())));
        }
        decided = Collections.unmodifiableMap(copy);
        succeeding = List.copyOf(succeeding);
        missing = List.copyOf(missing);
    }

    /**
     * What a target picture says.
     *
     * @param merging what is there at the date of the merger
     * @param target empty where there is no plan
     */
    static Dispositions of(State merging, Optional<State> target, Stays stays) {
        Map<Disposition, List<Element>> decided = new EnumMap<>(Disposition.class);
        List<Element> succeeding = new ArrayList<>();
        List<Element> missing = new ArrayList<>();
        merging.all(Element.class).filter(Decidable::includes).sorted(Comparator.comparing(Element::getId))
                .forEach(each -> {
                    Optional<PlateauItem> item = target.flatMap(state -> state.itemOf(each));
                    boolean isNamed = target.filter(state -> state.speaksOf(each)).isPresent();
                    List<Element> list = isNamed ? decided.computeIfAbsent(item.map(PlateauItem::getDisposition)
                            .orElse(Disposition.UNDECIDED), key -> new ArrayList<>()) : missing;
                    boolean succeeds = item.isEmpty() && stays.of(each).outlook() == Outlook.STAYS;
                    (succeeds ? succeeding : list).add(each);
                });
        return new Dispositions(decided, succeeding, missing);
    }

    /** How many elements there are. */
    public int total() {
        return decided.values().stream().mapToInt(List::size).sum() + succeeding.size() + missing.size();
    }

    /** About how many of them nobody has decided. */
    public int open() {
        return decided.get(Disposition.UNDECIDED).size() + missing.size();
    }
}
