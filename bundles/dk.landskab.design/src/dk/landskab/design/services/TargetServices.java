// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.TargetSides;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;

/** A target picture: today beside the plateau, with what is decided about each element. */
public final class TargetServices {

    /** The plateau, where anything becomes something else: the box of today. */
    public Collection<Plateau> leavingBox(Plateau plateau) {
        return boxIf(plateau, !sides(plateau).leaving().isEmpty());
    }

    /** The plateau, where anything is new or what others become: the box of the target. */
    public Collection<Plateau> arrivingBox(Plateau plateau) {
        return boxIf(plateau, !sides(plateau).receiving().isEmpty()
                || !sides(plateau).with(Disposition.NEW).isEmpty());
    }

    /** The plateau, where anything ends without a successor. */
    public Collection<Plateau> retiredBox(Plateau plateau) {
        return boxIf(plateau, !sides(plateau).with(Disposition.RETIRE).isEmpty());
    }

    /** The plateau, where anything stays as it is and takes nothing over. */
    public Collection<Plateau> keptBox(Plateau plateau) {
        return boxIf(plateau, !sides(plateau).kept().isEmpty());
    }

    /** What becomes something else. */
    public Collection<Element> leavingElements(Plateau plateau, EObject diagram) {
        return byArea(sides(plateau).leaving(), diagram);
    }

    /** What others become. */
    public Collection<Element> receivingElements(Plateau plateau, EObject diagram) {
        return byArea(sides(plateau).receiving(), diagram);
    }

    /** What is new. */
    public Collection<Element> newElements(Plateau plateau, EObject diagram) {
        return byArea(sides(plateau).with(Disposition.NEW), diagram);
    }

    /** What ends without a successor. */
    public Collection<Element> retiredElements(Plateau plateau, EObject diagram) {
        return byArea(sides(plateau).with(Disposition.RETIRE), diagram);
    }

    /** What stays as it is and takes nothing over. */
    public Collection<Element> keptElements(Plateau plateau, EObject diagram) {
        return byArea(sides(plateau).kept(), diagram);
    }

    /** The decisions that lead from today to the target. */
    public Collection<PlateauItem> changes(Plateau plateau) {
        return sides(plateau).changes();
    }

    /** What the element of a decision becomes. */
    public Collection<Element> becomes(PlateauItem item) {
        return TargetSides.becomes(item);
    }

    /** Whether an element is merged into another. */
    public boolean isMerged(PlateauItem item) {
        return item.getDisposition() == Disposition.MERGE_INTO;
    }

    /** Whether an element is adapted and stays. */
    public boolean isAdapted(PlateauItem item) {
        return item.getDisposition() == Disposition.ADAPT;
    }

    /** The name of an element, and below it what is decided about it on this plateau. */
    public String dispositionCaption(Element element, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        List<String> notes = new ArrayList<>();
        notes.add(labels.of(element.eClass()));
        plateau(scene).flatMap(plateau -> sides(plateau).item(element))
                .ifPresent(item -> notes.add(sign(item.getDisposition()) + labels.of(item.getDisposition())));
        return Lines.of(labels.of(element), notes);
    }

    /** What is decided about an element, and why, for who stays on it with the pointer. */
    public String dispositionHint(Element element, EObject view) {
        Scene scene = Scene.of(view);
        Labels labels = Labels.in(scene.language());
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(element));
        lines.add(Standing.of(element, scene));
        plateau(scene).flatMap(plateau -> sides(plateau).item(element)).ifPresent(item -> {
            lines.add(labels.of(item.getDisposition()));
            if (item.getReason() != null && !item.getReason().isBlank()) {
                lines.add(item.getReason().strip());
            }
        });
        lines.add(element.getId());
        return String.join("\n", lines);
    }

    /** The heading of what becomes something else. */
    public String leavingHeading(Plateau plateau, EObject view) {
        return Wording.in(Scene.of(view)).get("box.leaving");
    }

    /** The heading of the target. */
    public String arrivingHeading(Plateau plateau, EObject view) {
        Scene scene = Scene.of(view);
        return Labels.in(scene.language()).of(plateau);
    }

    /** The heading of what ends. */
    public String retiredHeading(Plateau plateau, EObject view) {
        return Wording.in(Scene.of(view)).get("box.retired");
    }

    /** The heading of what stays. */
    public String keptHeading(Plateau plateau, EObject view) {
        return Wording.in(Scene.of(view)).get("box.kept");
    }

    /** A second sign beside the colour, so that a copy in grey says the same; it stays with its word. */
    private static String sign(Disposition disposition) {
        return switch (disposition) {
            case NEW -> "+\u00A0";
            case RETIRE -> "−\u00A0";
            case ADAPT -> "Δ\u00A0";
            case REPLACE, MERGE_INTO -> "→\u00A0";
            case UNDECIDED -> "?\u00A0";
            case RETAIN -> "";
        };
    }

    private static Optional<Plateau> plateau(Scene scene) {
        return scene.subject().filter(Plateau.class::isInstance).map(Plateau.class::cast);
    }

    private static TargetSides sides(Plateau plateau) {
        return new TargetSides(plateau);
    }

    private static Collection<Plateau> boxIf(Plateau plateau, boolean isNeeded) {
        return isNeeded ? List.of(plateau) : List.of();
    }

    /** In the order of the areas, and in each by name. */
    private static Collection<Element> byArea(Collection<Element> elements, EObject diagram) {
        List<Element> ordered = new ArrayList<>(new Order(Scene.of(diagram)).of(elements));
        ordered.sort(Comparator.comparingInt(AreaRank::of));
        return ordered;
    }
}
