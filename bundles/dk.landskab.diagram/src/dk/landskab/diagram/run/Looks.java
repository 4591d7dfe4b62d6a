// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.diagram.plan.EdgeStyle;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.plan.NodeMapping;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.diagram.plan.Styles;

/** Chooses the style of a view and evaluates its expressions. */
final class Looks {

    /** Sirius counts sizes in units of so many pixels. */
    private static final double UNIT = 10;
    /** What a node becomes that asks to be as large as its label. */
    private static final double UNFITTED = 20;
    private static final int DEFAULT_SIZE = 3;
    private static final int LARGEST = 1000;

    private final Evaluation evaluation;
    private final EObject diagram;

    /** Looks of a diagram, of which this is the handle. */
    Looks(Evaluation evaluation, EObject diagram) {
        this.evaluation = evaluation;
        this.diagram = diagram;
    }

    private record Chosen<S>(String key, S style) {
    }

    private <S> Chosen<S> choose(String mapping, Styles<S> styles, EObject self, Map<String, Object> variables) {
        for (Styles.Conditional<S> each : styles.conditional()) {
            if (evaluation.truth(mapping, Optional.of(each.predicate()), self, variables)) {
                return new Chosen<>(mapping + "/" + each.written(), each.style());
            }
        }
        return new Chosen<>(mapping, styles.base());
    }

    NodeLook node(NodeMapping mapping, EObject self, EObject view, EObject container) {
        Chosen<NodeStyle> chosen = choose(mapping.name(), mapping.styles(), self, inContainer(view, container));
        NodeStyle style = chosen.style();
        String owner = mapping.name();
        Map<String, Object> none = Map.of();
        Label label = style.labelHidden() ? new Label("", style.label()) : label(owner, style.label(), self, view);
        return new NodeLook(chosen.key(), style, extent(owner, style, style.width(), self),
                extent(owner, style, style.height(), self),
                Math.clamp(evaluation.number(owner, style.lineWidth(), self, none, 0), 0, 20), label);
    }

    private double extent(String owner, NodeStyle style, Optional<Expression> given, EObject self) {
        boolean container = style.shape() == NodeStyle.Shape.CONTAINER;
        int units = evaluation.number(owner, given, self, Map.of(), 0);
        if (container) {
            return units <= 0 ? NodeLook.AS_NEEDED : Math.min(units, LARGEST) * UNIT;
        }
        if (units == 0) {
            units = evaluation.number(owner, style.size(), self, Map.of(), DEFAULT_SIZE);
        }
        return units <= 0 ? UNFITTED : Math.min(units, LARGEST) * UNIT;
    }

    Optional<String> tooltip(NodeMapping mapping, NodeLook look, EObject self, EObject view) {
        Optional<Expression> tooltip = look.style().tooltip();
        return tooltip.map(each -> PlainText.lines(
                evaluation.text(mapping.name(), tooltip, self, Map.of("view", view)), PlainText.TOOLTIP))
                .filter(text -> !text.isBlank());
    }

    EdgeLook edge(EdgeMapping mapping, EObject self, EObject view, EObject source, EObject target) {
        Chosen<EdgeStyle> chosen = choose(mapping.name(), mapping.styles(), self, inContainer(view, diagram));
        EdgeStyle style = chosen.style();
        String owner = mapping.name();
        Map<String, Object> ends = Map.of("diagram", diagram, "view", view, "sourceView", source, "targetView", target);
        int width = Math.clamp(evaluation.number(owner, style.width(), self, ends, 1), 1, 20);
        return new EdgeLook(chosen.key(), style, width, style.begin().map(each -> label(owner, each, self, view)),
                style.center().map(each -> label(owner, each, self, view)),
                style.end().map(each -> label(owner, each, self, view)));
    }

    private Label label(String owner, LabelStyle style, EObject self, EObject view) {
        Map<String, Object> variables = Map.of("diagram", diagram, "view", view);
        return new Label(PlainText.lines(evaluation.text(owner, style.text(), self, variables), PlainText.LABEL), style);
    }

    private static Map<String, Object> inContainer(EObject view, EObject container) {
        return Map.of("view", view, "container", container);
    }
}
