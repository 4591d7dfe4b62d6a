// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Line;
import dk.landskab.exchange.archimate.ArchimateModel.Node;
import dk.landskab.exchange.archimate.ArchimateModel.Point;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.View;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.ViewMapping;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;

/**
 * Writes a diagram as a view: a box for each element that has a place, and a line for each relation whose ends have
 * one. Used once.
 */
final class ViewWriting {

    private static final Pattern CORNER = Pattern.compile("-?\\d{1,8},-?\\d{1,8}");
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(10_000_000);

    private final WrittenIds ids;
    private final Written written;
    private final Family family;
    private final Map<String, ArchimateModel.Relation> relations;
    private final Diagram diagram;
    private final Set<Placement> plain = new HashSet<>();
    /** Ids of boxes and lines, by the id of what they show. */
    private final Map<String, String> shownBy = new HashMap<>();
    private final Set<String> boxes = new HashSet<>();
    private final List<Property> renamed = new ArrayList<>();

    /** @param relations those of the model, by id */
    ViewWriting(WrittenIds ids, Written written, Family family, Map<String, ArchimateModel.Relation> relations,
            Diagram diagram) {
        this.ids = ids;
        this.written = written;
        this.family = family;
        this.relations = relations;
        this.diagram = diagram;
    }

    /** The view; its ids are taken. */
    View view() {
        String id = ids.view(diagram.getId());
        List<Placement> sorted = diagram.getPlacements().stream().filter(each -> each.getId() != null)
                .sorted(Comparator.comparing(Identified::getId)).toList();
        List<Node> nodes = sorted.stream().filter(this::isBox).map(this::node).sorted(Comparator
                .comparing((Node each) -> -(long) each.width() * each.height()).thenComparing(Node::id)).toList();
        List<Line> lines = lines(sorted);
        int left = edge(nodes.stream().map(Node::x), lines, Point::x);
        int top = edge(nodes.stream().map(Node::y), lines, Point::y);
        return new View(id, Texts.kept(diagram.getName()), properties(id, left, top), nodes.stream()
                .map(each -> new Node(each.id(), each.element(), each.x() - left, each.y() - top, each.width(),
                        each.height())).toList(),
                lines.stream().map(each -> moved(each, left, top)).toList(), 0);
    }

    /** How far things lie outside of the view; the Open Exchange format has no room there. */
    private int edge(Stream<Integer> boxes, List<Line> lines, Function<Point, Integer> part) {
        return family == Family.NATIVE ? 0 : Stream.concat(boxes, lines.stream().flatMap(each -> each.corners()
                .stream()).map(part)).reduce(0, Math::min);
    }

    private static Line moved(Line line, int left, int top) {
        return new Line(line.id(), line.relation(), line.source(), line.target(), line.corners().stream()
                .map(each -> new Point(each.x() - left, each.y() - top)).toList());
    }

    private boolean isBox(Placement each) {
        return each.getElement() instanceof Element element && !element.eIsProxy() && written.isElement(element)
                && Stream.of(each.getX(), each.getY(), each.getWidth(), each.getHeight())
                        .allMatch(length -> length != null && length.abs().compareTo(FARTHEST) < 0)
                && ViewMapping.rounded(each.getWidth()).signum() > 0
                && ViewMapping.rounded(each.getHeight()).signum() > 0;
    }

    private Node node(Placement each) {
        String id = id(each);
        Node node = new Node(id, ids.of((Element) each.getElement()), whole(each.getX()), whole(each.getY()),
                whole(each.getWidth()), whole(each.getHeight()));
        shownBy.putIfAbsent(node.element(), id);
        boxes.add(id);
        boolean exact = Stream.of(each.getX(), each.getY(), each.getWidth(), each.getHeight())
                .allMatch(length -> length.equals(ViewMapping.rounded(length)));
        if (exact && each.getBendpoints().isEmpty()) {
            plain.add(each);
        }
        return node;
    }

    private static int whole(BigDecimal length) {
        return ViewMapping.rounded(length).intValueExact();
    }

    /** Lines may end at other lines, so that some can only be drawn once others are. */
    private List<Line> lines(List<Placement> sorted) {
        List<Line> lines = new ArrayList<>();
        List<Placement> open = new ArrayList<>(sorted.stream().filter(this::isLine).toList());
        boolean goesOn = true;
        while (goesOn) {
            List<Placement> ready = open.stream().filter(each -> hasEnds(relationOf(each))).toList();
            ready.forEach(each -> lines.add(line(each, relationOf(each))));
            goesOn = open.removeAll(ready) && !open.isEmpty();
        }
        return lines;
    }

    private boolean isLine(Placement each) {
        return relationOf(each) != null && Stream.of(each.getX(), each.getY(), each.getWidth(), each.getHeight())
                .allMatch(length -> length == null);
    }

    private ArchimateModel.Relation relationOf(Placement each) {
        return relations.get(relation(each.getElement()));
    }

    private boolean hasEnds(ArchimateModel.Relation relation) {
        return shownBy.containsKey(relation.source()) && shownBy.containsKey(relation.target());
    }

    private Line line(Placement each, ArchimateModel.Relation relation) {
        String id = id(each);
        String source = shownBy.get(relation.source());
        boolean exact = each.getBendpoints().stream().allMatch(corner -> CORNER.matcher(corner).matches())
                && (boxes.contains(source) || family == Family.EXCHANGE || each.getBendpoints().isEmpty());
        if (exact) {
            plain.add(each);
        }
        shownBy.putIfAbsent(relation.id(), id);
        return new Line(id, relation.id(), source, shownBy.get(relation.target()),
                exact ? each.getBendpoints().stream().map(ViewWriting::point).toList() : List.of());
    }

    private String relation(Identified shown) {
        return switch (shown) {
            case Trace trace -> ids.source(trace).map(WrittenIds.Source::written).orElse("");
            case Element element when !element.eIsProxy() && ids.isKnown(element) -> ids.of(element);
            case null, default -> "";
        };
    }

    private static Point point(String corner) {
        int comma = corner.indexOf(',');
        return new Point(Integer.parseInt(corner.substring(0, comma)), Integer.parseInt(corner.substring(comma + 1)));
    }

    private String id(Placement each) {
        String prefix = diagram.getId() + ".";
        String id = ids.part(each.getId().startsWith(prefix) ? each.getId().substring(prefix.length()) : "",
                diagram.getId(), each.getId());
        if (!ViewMapping.placementId(diagram.getId(), id).equals(each.getId())) {
            renamed.add(OwnWords.property(OwnWords.DRAWN_AS, id + " " + each.getId()));
        }
        return id;
    }

    private List<Property> properties(String id, int left, int top) {
        List<Property> all = new ArrayList<>();
        if (!ids.readAs(id).equals(diagram.getId())) {
            all.add(OwnWords.property(OwnWords.IMPORTED_ID, diagram.getId()));
        }
        if (left != 0) {
            all.add(OwnWords.property(OwnWords.LEFT, String.valueOf(left)));
        }
        if (top != 0) {
            all.add(OwnWords.property(OwnWords.TOP, String.valueOf(top)));
        }
        all.addAll(renamed);
        Diagram read = DiagramFactory.eINSTANCE.createDiagram();
        read.setKind(ViewMapping.KIND);
        if (!Texts.kept(diagram.getName()).isEmpty()) {
            read.setName(Texts.kept(diagram.getName()));
        }
        all.addAll(new Difference((holder, feature, value) -> plain.contains(value)).between(diagram, read));
        return all;
    }
}
