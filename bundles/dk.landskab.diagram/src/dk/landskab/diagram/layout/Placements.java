// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;

/**
 * Places as a stored diagram holds them: of elements, and of their views where an element is shown several times, see
 * {@link Spots}. A line that is only a relation belongs to the element that it leads from.
 */
public final class Placements {

    /** The id in a step of a view's way, {@code MAPPING:ID}. */
    private static final Pattern STEP = Pattern.compile("[^:/>#]+:([^:/>#]+)(?=[/>#]|$)");

    private final Diagram diagram;
    private final Function<String, Optional<Identified>> elements;
    private final Spots spots;
    private final Set<String> stored = new HashSet<>();
    private final Set<String> storedViews = new HashSet<>();

    private Placements(Diagram diagram, Function<String, Optional<Identified>> elements, Spots spots) {
        this.diagram = diagram;
        this.elements = elements;
        this.spots = spots;
    }

    /**
     * Replaces what a diagram says of places. What is hidden now and had a place keeps it, as long as what it is and stands
     * in is in the landscape.
     *
     * @param elements finds the elements of the landscape that the diagram belongs to by their ids
     */
    public static void store(Scene scene, Arrangement arrangement, Diagram diagram,
            Function<String, Optional<Identified>> elements) {
        Placements placements = new Placements(diagram, elements, Spots.of(scene, diagram));
        List<Placement> before = new ArrayList<>(diagram.getPlacements());
        diagram.getPlacements().clear();
        scene.boxes().forEach(box -> placements.box(box, arrangement.boxes().get(box.id())));
        scene.lines().forEach(line -> placements.line(line, arrangement));
        before.stream().filter(placements::isHidden).forEach(diagram.getPlacements()::add);
    }

    private boolean isHidden(Placement place) {
        if (place.getElement() == null) {
            return false;
        }
        return place.getView() == null ? !stored.contains(place.getElement().getId())
                : !storedViews.contains(place.getView())
                        && STEP.matcher(place.getView()).results().allMatch(step -> elements.apply(step.group(1)).isPresent());
    }

    private void box(Box box, Rect rect) {
        placement(box.view().element(), spots.view(box.view().element(), box.id())).ifPresent(each -> {
            each.setX(decimal(rect.x()));
            each.setY(decimal(rect.y()));
            each.setWidth(decimal(rect.width()));
            each.setHeight(decimal(rect.height()));
        });
    }

    private void line(Line line, Arrangement arrangement) {
        EdgeView view = line.view();
        List<Point> corners = Corners.of(arrangement.routes().get(line.id()).points(),
                arrangement.boxes().get(view.source()), arrangement.boxes().get(view.target()));
        placement(view.element(), spots.view(view)).ifPresent(each -> corners.forEach(corner -> each
                .getBendpoints().add(decimal(corner.x()).toPlainString() + "," + decimal(corner.y()).toPlainString())));
    }

    /** A placement for a view that has none yet. */
    private Optional<Placement> placement(EObject shown, Optional<String> own) {
        String id = SemanticModel.id(shown);
        return elements.apply(id).filter(each -> stored.add(id) | own.filter(storedViews::add).isPresent()).map(element -> {
            Placement placement = DiagramFactory.eINSTANCE.createPlacement();
            placement.setId(diagram.getId() + ".at." + own.map(each -> each.replaceAll("[^\\p{L}\\d_.-]+", "-")).orElse(id));
            placement.setElement(element);
            placement.setView(own.orElse(null));
            diagram.getPlacements().add(placement);
            return placement;
        });
    }

    private static BigDecimal decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
