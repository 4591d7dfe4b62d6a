// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.store.Landscape;

/**
 * One side of a comparison: which elements of a landscape are there, at a date or in a plateau.
 *
 * <p>At a date, what is live then is there. In a plateau, what its items and those of the plateaus it is based on say
 * comes on top of what is live at the plateau's date, the farthest plateau first: what is retained, adapted, new or
 * undecided is there; what is retired, replaced or merged is not, but its successors are. What only connects others
 * is there while both its ends are, unless it has a lifecycle or an item of its own (domain.md B.2).
 *
 * <p>Immutable. Made in one pass over the landscape.
 */
public final class State {

    private final Landscape landscape;
    private final LocalDate date;
    private final Optional<Plateau> plateau;
    private final SortedMap<String, Standing> standings;
    private final Map<String, PlateauItem> items;
    private final Set<String> named;
    private final List<Undecided> undecided;

    State(Landscape landscape, LocalDate date, Optional<Plateau> plateau, SortedMap<String, Standing> standings,
            Map<String, PlateauItem> items, Set<String> named, List<Undecided> undecided) {
        this.landscape = landscape;
        this.date = date;
        this.plateau = plateau;
        this.standings = Collections.unmodifiableSortedMap(standings);
        this.items = Map.copyOf(items);
        this.named = Set.copyOf(named);
        this.undecided = List.copyOf(undecided);
    }

    /** A landscape as it is at a date. */
    public static State at(Landscape landscape, LocalDate date) {
        return new StateBuilder(landscape, date).build();
    }

    /**
     * A plateau of a landscape.
     *
     * @param otherwise the date for a plateau that has none, which is then told among {@link #undecided()}
     */
    public static State of(Landscape landscape, Plateau plateau, LocalDate otherwise) {
        return new StateBuilder(landscape, Optional.ofNullable(plateau.getDate()).orElse(otherwise))
                .in(plateau).build();
    }

    /** The landscape that it is a state of. */
    public Landscape landscape() {
        return landscape;
    }

    /** The date; the plateau's, where there is one. */
    public LocalDate date() {
        return date;
    }

    /** The plateau that it is, if it is one. */
    public Optional<Plateau> plateau() {
        return plateau;
    }

    /** What is there, by id. */
    public Map<String, Standing> standings() {
        return standings;
    }

    /** What the plateau, or the nearest it is based on, says of an element, whether it is there or not. */
    public Optional<PlateauItem> itemOf(Element element) {
        return Optional.ofNullable(element.getId()).map(items::get);
    }

    /**
     * Whether the plateau, or one that it is based on, speaks of an element: in an item of its own, be it that nothing
     * is decided, or as the successor of something that leaves.
     */
    public boolean speaksOf(Element element) {
        return element.getId() != null && named.contains(element.getId());
    }

    /** What could not be decided about who is there. */
    public List<Undecided> undecided() {
        return undecided;
    }

    /** Whether an object of the landscape is there; what an element contains is there with it. */
    public boolean has(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Element)) {
            each = each.eContainer();
        }
        return each instanceof Element element && element.getId() != null
                && Optional.ofNullable(standings.get(element.getId()))
                        .filter(standing -> standing.element() == element).isPresent();
    }

    /** The elements of a type that are there, sorted by id. */
    public <T> Stream<T> all(Class<T> type) {
        return standings.values().stream().map(Standing::element).filter(type::isInstance).map(type::cast);
    }

    /** Those of some elements that are there. */
    public <T extends EObject> Stream<T> present(Collection<T> elements) {
        return elements.stream().filter(this::has);
    }

    /** What is there and refers to an object by a reference. */
    public <T> Stream<T> referring(EObject target, EReference reference, Class<T> type) {
        return landscape.incoming(target).stream().filter(each -> each.reference() == reference)
                .map(each -> each.source()).filter(this::has).filter(type::isInstance).map(type::cast);
    }
}
