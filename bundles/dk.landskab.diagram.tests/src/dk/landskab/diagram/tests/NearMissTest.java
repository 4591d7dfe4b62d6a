// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a mistake of an author and is none: the checker keeps silent. */
class NearMissTest {

    static Stream<Arguments> allowed() {
        return Stream.of(expressions(), styles(), tools()).flatMap(each -> each);
    }

    private static Stream<Arguments> expressions() {
        return Stream.of(
                row("a pseudo-feature of Sirius", "\"feature:units\"", "\"feature:eContents\""),
                row("all that is within", "\"feature:units\"", "\"feature:eAllContents\""),
                row("a variable that the place offers", "labelExpression=\"feature:name\"",
                        "labelExpression=\"service:subjectName(view)\""),
                row("the element itself as a variable", "\"feature:units\"", "\"var:self\""),
                row("the diagram for candidates", "\"service:owned\"", "\"service:diagram.none\""),
                row("brackets without arguments", "service:isCritical\">", "service:isCritical()\">"),
                row("a receiver", "labelExpression=\"feature:name\"", "labelExpression=\"service:view.caption\""),
                row("a constant label", "labelExpression=\"feature:name\"", "labelExpression=\"System\""),
                row("a constant with a colon and a blank", "labelExpression=\"feature:name\"",
                        "labelExpression=\"Kind: system\""),
                row("a decimal", "labelExpression=\"feature:name\"", "labelExpression=\"1.5\""),
                row("a title that is a text", "titleExpression=\"service:caption\"", "titleExpression=\"Landscape\""),
                row("no title", " titleExpression=\"service:caption\"", ""),
                row("a condition that is a text", "service:isCritical\">", "true\">"),
                row("a condition in capitals", "service:isCritical\">", "FALSE\">"));
    }

    private static Stream<Arguments> styles() {
        return Stream.of(
                row("a border of 2", "borderSizeComputationExpression=\"1\"", "borderSizeComputationExpression=\"2\""),
                row("a container with a size", "widthComputationExpression=\"-1\"", "widthComputationExpression=\"40\""),
                row("equal colours by two names", "foregroundColor=\"//@userColorsPalettes[name='Look']/"
                        + "@entries[name='Plain']\"", "foregroundColor=\"//@userColorsPalettes[name='Look']/@entries.2\""),
                row("a line of 3", "sizeComputationExpression=\"1\"", "sizeComputationExpression=\"3\""),
                row("a line as wide as a service says", "sizeComputationExpression=\"1\"",
                        "sizeComputationExpression=\"service:caption\""),
                row("a straight line that says so", "routingStyle=\"manhattan\"", "routingStyle=\"straight\""),
                row("a solid line that says so", "lineStyle=\"dash\"", "lineStyle=\"solid\""),
                row("an arrow at the beginning", "sourceArrow=\"NoDecoration\"", "sourceArrow=\"FillDiamond\""),
                row("no word of the beginning", " sourceArrow=\"NoDecoration\"", ""),
                row("top to bottom", "direction=\"LeftToRight\"", "direction=\"TopToBottom\""),
                row("no layout", "<layout xsi:type=\"diagram:CompositeLayout\" direction=\"LeftToRight\" "
                        + "padding=\"30\"/>", ""),
                row("a class with a dot", "business::BusinessProcess", "business.BusinessProcess"),
                row("an abstract class", "domainClass=\"business::BusinessProcess\"", "domainClass=\"core::Element\""),
                row("bold letters", "labelSize=\"10\"", "labelSize=\"10\" labelFormat=\"bold\""),
                row("bold letters as an element", "<style xsi:type=\"style:EllipseNodeDescription\" labelSize=\"10\"",
                        "<style xsi:type=\"style:EllipseNodeDescription\" labelSize=\"10\" labelFormat=\"bold italic\""),
                row("a label at the left", "labelSize=\"10\"", "labelSize=\"10\" labelAlignment=\"LEFT\""),
                row("a tooltip", "labelSize=\"10\"", "labelSize=\"10\" tooltipExpression=\"service:caption\""),
                row("a hidden label", "labelSize=\"10\"", "labelSize=\"10\" hideLabelByDefault=\"true\""),
                row("documentation", "<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"NoProcesses\"",
                        "<filters xsi:type=\"filter:CompositeFilterDescription\" documentation=\"Why: so\" "
                                + "name=\"NoProcesses\""));
    }

    private static Stream<Arguments> tools() {
        return Stream.of(
                row("a tool with a precondition", "name=\"NewProcess\"",
                        "precondition=\"service:isCritical\" name=\"NewProcess\""),
                row("a context that a service finds", "browseExpression=\"var:source\"",
                        "browseExpression=\"service:source.nothing\""),
                row("a view of a line as a context", "browseExpression=\"var:element\"",
                        "browseExpression=\"feature:targetNode\""),
                row("unset of a single value", "featureName=\"supports\" elementExpression=\"service:elementView.edgeEnd\"",
                        "featureName=\"owner\""),
                row("a variable of a loop", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:For\" expression=\"feature:eContents\" "
                                + "iteratorName=\"each\"><subModelOperations xsi:type=\"tool:ChangeContext\" "
                                + "browseExpression=\"var:each\"/></subModelOperations>"),
                row("a variable of a definition", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:Let\" variableName=\"it\" "
                                + "valueExpression=\"var:element\"><subModelOperations xsi:type=\"tool:ChangeContext\" "
                                + "browseExpression=\"var:it\"/></subModelOperations>"),
                row("a new element as a variable", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"core::Lifecycle\" "
                                + "referenceName=\"lifecycle\"><subModelOperations xsi:type=\"tool:ChangeContext\" "
                                + "browseExpression=\"var:instance\"/></subModelOperations>"),
                row("a choice", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:Switch\"><cases conditionExpression=\"service:isNamed\"/>"
                                + "<default/></subModelOperations>"),
                row("a move", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:MoveElement\" newContainerExpression=\"var:containerView\" "
                                + "featureName=\"units\"/>"),
                row("a layer of the same name as a mapping", "<additionalLayers name=\"Data\"",
                        "<additionalLayers name=\"Process\""),
                row("an unused colour", "<entries xsi:type=\"description:UserFixedColor\" name=\"Ink\"",
                        "<entries xsi:type=\"description:UserFixedColor\" name=\"Spare\" red=\"1\" green=\"2\" "
                                + "blue=\"3\"/><entries xsi:type=\"description:UserFixedColor\" name=\"Ink\""));
    }

    private static Arguments row(String what, String piece, String other) {
        return Arguments.of(what, piece, other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void whatIsNoMistakeIsNotTold(String what, String piece, String other) {
        assertEquals("", Kit.sample().with(piece, other).broken(), what);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void whatIsNoMistakeIsDrawn(String what, String piece, String other) {
        assertEquals(0, Kit.sample().with(piece, other).drawing().troubles().stream()
                .filter(each -> !what.contains("subject")).count(), what);
    }
}
