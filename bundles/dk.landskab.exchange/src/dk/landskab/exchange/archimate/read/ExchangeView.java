// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.landskab.exchange.archimate.ArchimateModel.Line;
import dk.landskab.exchange.archimate.ArchimateModel.Node;
import dk.landskab.exchange.archimate.ArchimateModel.Point;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.View;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.xml.XmlInput;

/** A view as the Open Exchange format has it: everything lies where it says, from the corner of the view. */
final class ExchangeView {

    private final Map<String, String> keys;
    private final String id;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private String name = "";
    private int others;

    /** @param keys the keys of properties, by the id that properties name them with */
    ExchangeView(Map<String, String> keys, String id) {
        this.keys = keys;
        this.id = id;
    }

    /** Reads the view that the input stands on. */
    View read(XmlInput input) {
        ExchangeDetails details = new ExchangeDetails(keys);
        while (input.child()) {
            switch (input.name()) {
                case "node" -> node(input);
                case "connection" -> connection(input);
                case "name", "label" -> name = name.isEmpty() ? input.text() : skipped(input);
                case "properties" -> details.child(input);
                case "documentation" -> {
                    others++;
                    input.skip();
                }
                default -> input.skip();
            }
        }
        details.build().properties().forEach(each -> {
            if (OwnWords.isOwn(each.key())) {
                properties.add(each);
            } else {
                others++;
            }
        });
        return new View(id, name, properties, nodes, lines, others);
    }

    private String skipped(XmlInput input) {
        input.skip();
        return name;
    }

    private void node(XmlInput input) {
        String element = input.attribute("elementRef") + input.attribute("elementref");
        if (element.isEmpty()) {
            others++;
        } else {
            nodes.add(new Node(input.attribute("identifier"), element, number(input, "x"), number(input, "y"),
                    Math.max(number(input, "w"), 1), Math.max(number(input, "h"), 1)));
        }
        while (input.child()) {
            if (input.name().equals("node")) {
                node(input);
            } else {
                input.skip();
            }
        }
    }

    private void connection(XmlInput input) {
        String line = input.attribute("identifier");
        String relation = input.attribute("relationshipRef") + input.attribute("relationshipref");
        String source = input.attribute("source");
        String target = input.attribute("target");
        List<Point> corners = new ArrayList<>();
        while (input.child()) {
            if (input.name().equals("bendpoint")) {
                corners.add(new Point(number(input, "x"), number(input, "y")));
            }
            input.skip();
        }
        if (relation.isEmpty()) {
            others++;
        } else {
            lines.add(new Line(line, relation, source, target, corners));
        }
    }

    private static int number(XmlInput input, String attribute) {
        String text = input.attribute(attribute);
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
