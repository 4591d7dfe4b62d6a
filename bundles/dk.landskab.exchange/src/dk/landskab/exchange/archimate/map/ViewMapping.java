// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Line;
import dk.landskab.exchange.archimate.ArchimateModel.Node;
import dk.landskab.exchange.archimate.ArchimateModel.View;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.content.Statement;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.store.Location;

/** Makes diagrams of views: what is shown and where it stands. What shows no element or relation is left out. */
public final class ViewMapping {

    /** The kind of a diagram that was a view of somebody else. */
    public static final String KIND = "archimate";

    private final SourceIds ids;
    private final Naming naming;
    private final Map<String, Identified> shown = new HashMap<>();
    /** Ids of placements of the view at hand that do not follow from those of its boxes and lines. */
    private final Map<String, String> drawnAs = new HashMap<>();

    /** @param elements what the model became, by source id */
    ViewMapping(SourceIds ids, Naming naming, Map<String, Element> elements) {
        this.ids = ids;
        this.naming = naming;
        elements.forEach((id, element) -> {
            shown.put(id, element);
            element.getTraces().forEach(trace -> shown.putIfAbsent(trace.getValue(), trace));
        });
    }

    /** The diagram of a view. */
    Diagram diagram(View view, Restoration restoration) {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        OwnWords words = OwnWords.of(new Details("", "", Map.of(), view.properties()));
        diagram.setId(naming.of(ids.of(view.id())));
        if (!view.name().isEmpty()) {
            diagram.setName(view.name());
        }
        diagram.setKind(KIND);
        drawnAs.clear();
        words.all(OwnWords.DRAWN_AS).stream().filter(each -> each.indexOf(' ') > 0).forEach(each ->
            drawnAs.put(each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1)));
        int left = number(words, OwnWords.LEFT);
        int top = number(words, OwnWords.TOP);
        view.nodes().forEach(each -> node(diagram, each, left, top));
        view.lines().forEach(each -> line(diagram, each, left, top));
        words.all(OwnWords.UNSET).forEach(each -> diagram.eUnset(diagram.eClass().getEStructuralFeature(each)));
        List<Placement> placed = new ArrayList<>(diagram.getPlacements());
        for (Statement each : words.statements()) {
            restoration.state(diagram, each, Location.of(""));
        }
        diagram.getPlacements().stream().filter(each -> !placed.contains(each)).toList()
                .forEach(each -> merge(diagram, placed, each));
        return diagram;
    }

    private static int number(OwnWords words, String word) {
        return words.first(word).filter(each -> each.matches("-?\\d{1,8}")).map(Integer::valueOf).orElse(0);
    }

    private void node(Diagram diagram, Node node, int left, int top) {
        Optional.ofNullable(shown.get(ids.of(node.element()))).ifPresent(element -> {
            Placement placement = placement(diagram, node.id(), element);
            placement.setX(BigDecimal.valueOf(node.x() + left));
            placement.setY(BigDecimal.valueOf(node.y() + top));
            placement.setWidth(BigDecimal.valueOf(node.width()));
            placement.setHeight(BigDecimal.valueOf(node.height()));
        });
    }

    private void line(Diagram diagram, Line line, int left, int top) {
        Optional.ofNullable(shown.get(ids.of(line.relation()))).ifPresent(relation ->
            placement(diagram, line.id(), relation).getBendpoints().addAll(line.corners().stream()
                    .map(each -> each.x() + left + "," + (each.y() + top)).distinct().toList()));
    }

    private Placement placement(Diagram diagram, String written, Identified element) {
        Placement placement = DiagramFactory.eINSTANCE.createPlacement();
        placement.setId(drawnAs.getOrDefault(written, placementId(diagram.getId(), written)));
        placement.setElement(element);
        diagram.getPlacements().add(placement);
        return placement;
    }

    /** The id of the placement that a box or a line of a view becomes. */
    public static String placementId(String diagram, String written) {
        return diagram + "." + LandscapeIds.of(Optional.empty(), written.startsWith("id-") ? written.substring(3)
                : written);
    }

    /** A placement that an export wrote as it was holds where nobody has moved what it placed since. */
    private static void merge(Diagram diagram, List<Placement> placed, Placement stated) {
        Placement there = placed.stream().filter(each -> Objects.equals(each.getId(), stated.getId())).findFirst()
                .orElse(null);
        if (there != null) {
            boolean moved = isElsewhere(there.getX(), stated.getX()) || isElsewhere(there.getY(), stated.getY())
                    || isElsewhere(there.getWidth(), stated.getWidth())
                    || isElsewhere(there.getHeight(), stated.getHeight());
            diagram.getPlacements().remove(moved ? stated : there);
        }
    }

    private static boolean isElsewhere(BigDecimal there, BigDecimal stated) {
        return there != null && stated != null && there.compareTo(rounded(stated)) != 0;
    }

    /** A length as views have it: whole. */
    public static BigDecimal rounded(BigDecimal length) {
        return length.setScale(0, RoundingMode.HALF_UP);
    }
}
