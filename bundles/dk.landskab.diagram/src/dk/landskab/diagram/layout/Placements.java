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

import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;

/**
 * Places as a stored diagram holds them. A stored diagram knows elements and no views: where an element is shown several
 * times, the first view is stored; lines that are only relations are not, and are routed anew.
 */
public final class Placements {

    private final Diagram diagram;
    private final Function<String, Optional<Identified>> elements;
    private final Set<String> stored = new HashSet<>();

    private Placements(Diagram diagram, Function<String, Optional<Identified>> elements) {
        this.diagram = diagram;
        this.elements = elements;
    }

    /**
     * Replaces what a diagram says of places. What is hidden now and had a place keeps it.
     *
     * @param elements finds the elements of the landscape that the diagram belongs to by their ids
     */
    public static void store(Scene scene, Arrangement arrangement, Diagram diagram,
            Function<String, Optional<Identified>> elements) {
        Placements placements = new Placements(diagram, elements);
        List<Placement> before = new ArrayList<>(diagram.getPlacements());
        diagram.getPlacements().clear();
        scene.boxes().forEach(box -> placements.box(box, arrangement.boxes().get(box.id())));
        scene.lines().forEach(line -> placements.line(line, arrangement.routes().get(line.id())));
        before.stream().filter(each -> each.getElement() != null
                && !placements.stored.contains(each.getElement().getId())).forEach(diagram.getPlacements()::add);
    }

    private void box(Box box, Rect rect) {
        placement(SemanticModel.id(box.view().element())).ifPresent(each -> {
            each.setX(decimal(rect.x()));
            each.setY(decimal(rect.y()));
            each.setWidth(decimal(rect.width()));
            each.setHeight(decimal(rect.height()));
        });
    }

    private void line(Line line, Route route) {
        List<Point> bends = route.points().subList(1, route.points().size() - 1);
        if (line.view().mapping().isElementBased() && !bends.isEmpty()) {
            placement(SemanticModel.id(line.view().element())).ifPresent(each -> bends.forEach(bend -> each
                    .getBendpoints().add(decimal(bend.x()).toPlainString() + "," + decimal(bend.y()).toPlainString())));
        }
    }

    /** A placement for an element that has none yet. */
    private Optional<Placement> placement(String id) {
        return elements.apply(id).filter(each -> stored.add(id)).map(element -> {
            Placement placement = DiagramFactory.eINSTANCE.createPlacement();
            placement.setId(diagram.getId() + ".at." + id);
            placement.setElement(element);
            diagram.getPlacements().add(placement);
            return placement;
        });
    }

    private static BigDecimal decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
