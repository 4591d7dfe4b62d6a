// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import static dk.landskab.diagram.specification.Parts.flag;
import static dk.landskab.diagram.specification.Parts.isA;
import static dk.landskab.diagram.specification.Parts.number;
import static dk.landskab.diagram.specification.Parts.one;
import static dk.landskab.diagram.specification.Parts.text;
import static dk.landskab.diagram.specification.Parts.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;

/** Makes looks of what a specification says about them. */
final class StyleReader {

    private StyleReader() {
    }

    static NodeStyle node(EObject from) {
        NodeStyle.Shape shape = switch (from.eClass().getName()) {
            case "EllipseNodeDescription" -> NodeStyle.Shape.ELLIPSE;
            case "FlatContainerStyleDescription" -> NodeStyle.Shape.CONTAINER;
            default -> NodeStyle.Shape.SQUARE;
        };
        boolean container = shape == NodeStyle.Shape.CONTAINER;
        return new NodeStyle(shape, expression(from, width(shape)), expression(from, height(shape)),
                container ? Optional.empty() : expression(from, "sizeComputationExpression"),
                colour(from, container ? "backgroundColor" : "color"), colour(from, "borderColor"),
                expression(from, "borderSizeComputationExpression"), line(from, "borderLineStyle"), corner(from),
                label(from), container || text(from, "labelPosition").equals("node"),
                flag(from, "hideLabelByDefault"), expression(from, "tooltipExpression"));
    }

    private static String width(NodeStyle.Shape shape) {
        return switch (shape) {
            case SQUARE -> "width";
            case ELLIPSE -> "horizontalDiameterComputationExpression";
            case CONTAINER -> "widthComputationExpression";
        };
    }

    private static String height(NodeStyle.Shape shape) {
        return switch (shape) {
            case SQUARE -> "height";
            case ELLIPSE -> "verticalDiameterComputationExpression";
            case CONTAINER -> "heightComputationExpression";
        };
    }

    /** The radius is half the arc's width; only containers round their corners. */
    private static int corner(EObject from) {
        return isA(from, "FlatContainerStyleDescription") && flag(from, "roundedCorner") ? number(from, "arcWidth") / 2
                : 0;
    }

    static EdgeStyle edge(EObject from) {
        return new EdgeStyle(colour(from, "strokeColor"), expression(from, "sizeComputationExpression"),
                line(from, "lineStyle"), Arrow.of(text(from, "sourceArrow")), Arrow.of(text(from, "targetArrow")),
                text(from, "routingStyle").equals("straight"),
                one(from, "beginLabelStyleDescription").map(StyleReader::label),
                one(from, "centerLabelStyleDescription").map(StyleReader::label),
                one(from, "endLabelStyleDescription").map(StyleReader::label));
    }

    private static LabelStyle label(EObject from) {
        List<String> format = texts(from, "labelFormat");
        return new LabelStyle(expression(from, "labelExpression"), Math.max(1, number(from, "labelSize")),
                format.contains("bold"), format.contains("italic"), format.contains("underline"),
                format.contains("strike_through"), colour(from, "labelColor"), isA(from, "LabelStyleDescription")
                        ? LabelStyle.Alignment.valueOf(text(from, "labelAlignment")) : LabelStyle.Alignment.CENTER);
    }

    private static LineStyle line(EObject from, String feature) {
        return LineStyle.valueOf(text(from, feature).toUpperCase(Locale.ROOT));
    }

    private static Colour colour(EObject from, String feature) {
        return one(from, feature).map(each -> new Colour(number(each, "red"), number(each, "green"),
                number(each, "blue"))).orElse(Colour.BLACK);
    }

    private static Optional<Expression> expression(EObject from, String feature) {
        return Expression.parse(text(from, feature));
    }
}
