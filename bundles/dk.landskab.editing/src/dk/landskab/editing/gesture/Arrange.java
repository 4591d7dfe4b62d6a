// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.DiagramPackage.Literals;
import dk.landskab.model.diagram.Placement;

/**
 * Gives elements places on a stored diagram, all in one command. Places are kept to a tenth of a pixel. What already
 * stands there is no change; where nothing changes, there is nothing to undo.
 */
public final class Arrange {

    private static final List<EStructuralFeature> SIZES = List.of(Literals.PLACEMENT__X, Literals.PLACEMENT__Y,
            Literals.PLACEMENT__WIDTH, Literals.PLACEMENT__HEIGHT);

    private final OpenLandscape landscape;
    private final Diagram diagram;
    private final Map<Spot, Optional<Placement>> wanted = new LinkedHashMap<>();

    /** What stands somewhere: an element, or one of the views of it. */
    private record Spot(Identified element, Optional<String> view) {

        static Spot of(Placement place) {
            return new Spot(place.getElement(), Optional.ofNullable(place.getView()));
        }

        /** The tail of the id of its place. */
        String name() {
            return view.map(each -> each.replaceAll("[^\\p{L}\\d_.-]+", "-")).orElse(element.getId());
        }
    }

    /** Nothing to arrange yet. */
    public Arrange(OpenLandscape landscape, Diagram diagram) {
        this.landscape = landscape;
        this.diagram = diagram;
    }

    /** Puts an element somewhere and gives it a size, in pixels from the corner at the top left. */
    public Arrange place(Identified element, double x, double y, double width, double height) {
        return place(element, Optional.empty(), x, y, width, height);
    }

    /**
     * Puts one view of an element somewhere.
     *
     * @param view which it is, where the element is shown several times
     */
    public Arrange place(Identified element, Optional<String> view, double x, double y, double width, double height) {
        Placement place = wanted(new Spot(element, view));
        place.setX(decimal(x));
        place.setY(decimal(y));
        place.setWidth(decimal(width));
        place.setHeight(decimal(height));
        return this;
    }

    /** Gives a line its corners, each as {@code x,y}; none for a straight line. */
    public Arrange bends(Identified element, String... corners) {
        return bends(element, Optional.empty(), List.of(corners));
    }

    /**
     * Gives one view of a line its corners.
     *
     * @param view which it is, where the element is shown several times
     */
    public Arrange bends(Identified element, Optional<String> view, List<String> corners) {
        Placement place = wanted(new Spot(element, view));
        place.getBendpoints().clear();
        place.getBendpoints().addAll(corners);
        return this;
    }

    /** Takes all places of an element away, so that the layout finds some. */
    public Arrange free(Identified element) {
        wanted.keySet().removeIf(each -> each.element == element);
        places().stream().filter(each -> each.getElement() == element).map(Spot::of)
                .forEach(each -> wanted.put(each, Optional.empty()));
        return this;
    }

    /**
     * Makes the diagram say what the places of another arrangement say. An element that has none there has none here
     * afterwards.
     *
     * @param places of elements of this landscape
     */
    public Arrange like(Collection<Placement> places) {
        wanted.clear();
        places().stream().filter(each -> each.getElement() != null).map(Spot::of)
                .forEach(each -> wanted.put(each, Optional.empty()));
        places.stream().filter(each -> each.getElement() != null)
                .forEach(each -> wanted.put(Spot.of(each), Optional.of(copy(each))));
        return this;
    }

    /**
     * Arranges.
     *
     * @throws dk.landskab.editing.EditRefusedException where the file must not be edited
     */
    public void call() {
        landscape.reading(() -> {
            CompoundCommand command = new CompoundCommand();
            FreshIds ids = new FreshIds(id -> landscape.find(id).isPresent());
            List<Placement> come = new ArrayList<>();
            List<Placement> gone = new ArrayList<>();
            Map<Spot, List<Placement>> before = places().stream().collect(Collectors.groupingBy(Spot::of));
            wanted.forEach((spot, place) -> {
                List<Placement> there = before.getOrDefault(spot, List.of());
                if (place.isPresent() && there.isEmpty()) {
                    place.get().setId(ids.free(diagram.getId() + ".at." + spot.name()));
                    come.add(place.get());
                } else if (place.isPresent()) {
                    change(command, there.getFirst(), place.get());
                } else {
                    gone.addAll(there);
                }
            });
            comeAndGo(command, come, gone);
            if (!command.isEmpty()) {
                landscape.execute(command);
            }
            return null;
        });
    }

    private List<Placement> places() {
        return landscape.reading(() -> List.copyOf(diagram.getPlacements()));
    }

    private void change(CompoundCommand command, Placement before, Placement after) {
        SIZES.stream().filter(feature -> !isSame(before.eGet(feature), after.eGet(feature)))
                .forEach(feature -> command.append(set(before, feature,
                        after.eIsSet(feature) ? after.eGet(feature) : SetCommand.UNSET_VALUE)));
        if (!before.getBendpoints().equals(after.getBendpoints())) {
            command.append(set(before, Literals.PLACEMENT__BENDPOINTS, List.copyOf(after.getBendpoints())));
        }
    }

    private static boolean isSame(Object before, Object after) {
        return before instanceof BigDecimal old && after instanceof BigDecimal now ? old.compareTo(now) == 0
                : before == after;
    }

    private Command set(Placement place, EStructuralFeature feature, Object value) {
        return SetCommand.create(landscape.domain(), place, feature, value);
    }

    private void comeAndGo(CompoundCommand command, List<Placement> come, List<Placement> gone) {
        if (!gone.isEmpty()) {
            command.append(RemoveCommand.create(landscape.domain(), diagram, Literals.DIAGRAM__PLACEMENTS, gone));
        }
        if (!come.isEmpty()) {
            command.append(AddCommand.create(landscape.domain(), diagram, Literals.DIAGRAM__PLACEMENTS, come));
        }
    }

    /** What the place shall be, beginning with what it is. */
    private Placement wanted(Spot spot) {
        return wanted.compute(spot, (same, before) -> before != null && before.isPresent() ? before
                : Optional.of(landscape.reading(() -> diagram.getPlacements().stream().filter(each -> Spot.of(each).equals(spot))
                        .findFirst().map(Arrange::copy).orElseGet(() -> blank(spot))))).orElseThrow();
    }

    private static Placement blank(Spot spot) {
        Placement placement = DiagramFactory.eINSTANCE.createPlacement();
        placement.setElement(spot.element);
        placement.setView(spot.view.orElse(null));
        return placement;
    }

    private static Placement copy(Placement place) {
        Placement copy = blank(Spot.of(place));
        SIZES.forEach(feature -> copy.eSet(feature, place.eGet(feature)));
        copy.getBendpoints().addAll(place.getBendpoints());
        return copy;
    }

    private static BigDecimal decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
