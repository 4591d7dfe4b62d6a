// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.Placement;

/**
 * Which places of a stored diagram are told by the element alone, and which by the view: those of an element that is shown
 * several times, or was when the diagram was stored last, so that each of its boxes and lines has a place of its own.
 */
public final class Spots {

    private final Set<String> several = new HashSet<>();

    private Spots(Scene scene, Diagram diagram) {
        Set<String> once = new HashSet<>();
        Stream.concat(scene.boxes().map(box -> box.view().element()), scene.lines().stream()
                .filter(line -> line.view().mapping().isElementBased()).map(line -> line.view().element()))
                .map(SemanticModel::id).filter(id -> !once.add(id)).forEach(several::add);
        diagram.getPlacements().stream().filter(each -> each.getView() != null && each.getElement() != null)
                .filter(each -> !isOfRelation(each)).map(Placement::getElement).map(SemanticModel::id).forEach(several::add);
    }

    /** The way to a line begins with its mapping and, where it is an element, the id of that. */
    private static boolean isOfRelation(Placement place) {
        String view = place.getView();
        return view.indexOf('>') >= 0
                && !view.startsWith(SemanticModel.id(place.getElement()) + ":", view.indexOf(':') + 1);
    }

    /**
     * The places of what is shown.
     *
     * @param diagram as it is stored
     */
    public static Spots of(Scene scene, Diagram diagram) {
        return new Spots(scene, diagram);
    }

    /**
     * What tells the place of a view from others of its element; empty where the element does.
     *
     * @param view the id of a box or a line
     */
    public Optional<String> view(EObject element, String view) {
        return several.contains(SemanticModel.id(element)) ? Optional.of(view) : Optional.empty();
    }

    /** What tells the way of a line: of a relation always the line itself, since its element is what it leads from. */
    public Optional<String> view(EdgeView line) {
        return line.mapping().isElementBased() ? view(line.element(), line.id()) : Optional.of(line.id());
    }
}
