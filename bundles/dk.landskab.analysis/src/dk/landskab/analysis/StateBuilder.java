// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.StatusAt;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/** Finds out what is there in a {@link State}. */
final class StateBuilder {

    private final Landscape landscape;
    private final LocalDate date;
    private final SortedMap<String, Standing> standings = new TreeMap<>();
    private final Map<String, PlateauItem> items = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private Optional<Plateau> plateau = Optional.empty();

    StateBuilder(Landscape landscape, LocalDate date) {
        this.landscape = landscape;
        this.date = date;
        long nameless = 0;
        for (Element element : landscape.all(Element.class)) {
            if (element.getId() == null) {
                nameless++;
            } else if (Scope.includes(element) && StatusAt.isLive(element, date)) {
                standings.putIfAbsent(element.getId(), new Standing(element, Optional.empty()));
            }
        }
        if (nameless > 0) {
            tell(List.of(), "withoutId", nameless);
        }
    }

    StateBuilder in(Plateau wanted) {
        plateau = Optional.of(wanted);
        if (wanted.getDate() == null) {
            tell(List.of(wanted), "plateauWithoutDate", wanted, date);
        }
        chain(wanted).forEach(this::apply);
        return this;
    }

    State build() {
        dropLooseEnds();
        return new State(landscape, date, plateau, standings, items, named, undecided);
    }

    /** The plateaus that one is based on, the farthest first, and itself. */
    private List<Plateau> chain(Plateau last) {
        Set<Plateau> chain = new LinkedHashSet<>();
        Plateau each = last;
        while (each != null && !each.eIsProxy() && chain.add(each)) {
            each = each.getBasedOn();
        }
        if (each != null) {
            tell(List.of(last), each.eIsProxy() ? "baseMissing" : "baseCycle", last, each);
        }
        return new ArrayList<>(chain).reversed();
    }

    private void apply(Plateau each) {
        Map<String, List<PlateauItem>> byElement = each.getItems().stream()
                .filter(item -> isUsable(each, item))
                .collect(Collectors.groupingBy(item -> item.getElement().getId(), TreeMap::new, Collectors.toList()));
        byElement.values().stream().flatMap(List::stream).filter(item -> isLeaving(item.getDisposition()))
                .flatMap(item -> item.getSuccessors().stream())
                .filter(StateBuilder::canStand)
                .forEach(successor -> {
                    named.add(successor.getId());
                    if (standings.putIfAbsent(successor.getId(), new Standing(successor, Optional.empty())) == null) {
                        // that it leaves was said by a plateau farther away, and holds no longer
                        items.remove(successor.getId());
                    }
                });
        named.addAll(byElement.keySet());
        byElement.values().forEach(items -> dispose(each, items));
    }

    private boolean isUsable(Plateau each, PlateauItem item) {
        if (item.getElement() == null || item.getElement().eIsProxy()) {
            tell(List.of(each), "itemWithoutElement", each, item);
            return false;
        }
        return canStand(item.getElement());
    }

    private static boolean canStand(Element element) {
        return !element.eIsProxy() && element.getId() != null && Scope.includes(element);
    }

    private void dispose(Plateau each, List<PlateauItem> sayings) {
        Element element = sayings.getFirst().getElement();
        List<Disposition> said = sayings.stream().map(PlateauItem::getDisposition).distinct().sorted().toList();
        boolean undecidable = said.size() > 1 || said.contains(Disposition.UNDECIDED);
        if (undecidable) {
            tell(List.of(element), said.size() > 1 ? "contradiction" : "undecided", element, each, said);
            items.remove(element.getId());
            standings.put(element.getId(), new Standing(element, Optional.empty()));
        } else if (isLeaving(said.getFirst())) {
            items.put(element.getId(), sayings.getFirst());
            standings.remove(element.getId());
        } else {
            items.put(element.getId(), sayings.getFirst());
            standings.put(element.getId(), new Standing(element, Optional.of(sayings.getFirst())));
        }
    }

    private static boolean isLeaving(Disposition disposition) {
        return switch (disposition) {
            case RETIRE, REPLACE, MERGE_INTO -> true;
            case RETAIN, ADAPT, NEW, UNDECIDED -> false;
        };
    }

    private void dropLooseEnds() {
        Deque<Element> suspects = standings.values().stream().map(Standing::element)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!suspects.isEmpty()) {
            Element each = suspects.pop();
            if (isLoose(each)) {
                standings.remove(each.getId());
                landscape.incoming(each).forEach(incoming -> {
                    if (incoming.source() instanceof Element element) {
                        suspects.push(element);
                    }
                });
            }
        }
    }

    private boolean isLoose(Element element) {
        Standing standing = standings.get(element.getId());
        return standing != null && standing.element() == element && standing.item().isEmpty()
                && element.getLifecycle() == null && gone(element).findAny().isPresent();
    }

    private Stream<Element> gone(Element connecting) {
        return Ends.of(connecting).filter(StateBuilder::canStand).filter(end -> !standings.containsKey(end.getId()));
    }

    private void tell(List<Element> about, String key, Object... arguments) {
        undecided.add(new Undecided(Message.of(StateBuilder.class, key, arguments), about));
    }
}
