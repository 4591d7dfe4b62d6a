// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.paint.Shape;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Setting;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;

/** Those rows of the contract with Sirius that no other test of this bundle shows; {@code CONTRACT.md} lists all rows. */
class ContractTest {

    private static final String ONE_UNIT = "Organisation k \"K\"\n  OrgUnit k.it \"IT\"\n";
    private static final String RENAME = "<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" "
            + "valueExpression=\"var:arg0\"/>";

    private final SemanticModel model = Kit.sample().model();

    private Application application(String id) {
        return (Application) model.find(id).orElseThrow();
    }

    private void use(Kit kit, String tool, EObject context, Map<String, Object> variables) {
        new ToolRun(new Interpreter(Kit.SERVICES), Metamodel.packages()).run(kit.specification().all("ToolEntry")
                .filter(each -> Parts.name(each).equals(tool)).findFirst().orElseThrow(), context, variables);
    }

    /** Section 3, row 1. */
    @ParameterizedTest
    @CsvSource({"eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences"})
    void aFeatureOfTheElementWinsOverThatWhichSiriusAddsToAll(String name) {
        EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        EAttribute own = EcoreFactory.eINSTANCE.createEAttribute();
        own.setName(name);
        own.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(own);
        metamodel.getEClassifiers().add(type);
        EObject element = EcoreUtil.create(type);
        element.eSet(own, "its own");
        assertEquals("its own", new Interpreter(Kit.SERVICES).value(Expression.parse("feature:" + name).orElseThrow(),
                element, Map.of()));
    }

    /** Section 4, container. */
    @ParameterizedTest
    @CsvSource({"-1,-1,150,70", "14,5,140,50", "14,-1,140,70", "40,20,400,200"})
    void aContainerWithoutChildrenIsAsLargeAsItSaysOrAsTheLeastSize(String across, String down, double width,
            double height) {
        Rect place = Kit.sample().on(ONE_UNIT)
                .with("widthComputationExpression=\"-1\"", "widthComputationExpression=\"" + across + "\"")
                .with("heightComputationExpression=\"-1\"", "heightComputationExpression=\"" + down + "\"").drawing()
                .arrangement().boxes().get("Unit:k.it");
        assertEquals(List.of(width, height), List.of(place.width(), place.height()));
    }

    /** Section 4, container. */
    @Test
    void theLabelOfAContainerStandsAtItsTopInTheMiddleAlsoWithoutChildren() {
        Drawing drawing = Kit.sample().on(ONE_UNIT).drawing();
        Rect place = drawing.arrangement().boxes().get("Unit:k.it");
        List<Shape> shapes = drawing.picture().shapes().stream().flatMap(ContractTest::flat).toList();
        Shape.Rectangle surface = shapes.stream().filter(each -> each instanceof Shape.Rectangle rectangle
                && rectangle.rect().width() == place.width() && rectangle.rect().height() == place.height())
                .map(Shape.Rectangle.class::cast).findFirst().orElseThrow();
        Shape.Words label = shapes.stream().filter(each -> each instanceof Shape.Words words
                && words.text().equals("IT")).map(Shape.Words.class::cast).findFirst().orElseThrow();
        assertTrue(label.y() < surface.rect().y() + surface.rect().height() / 2, label::toString);
        assertEquals(surface.rect().center().x(), label.x() + label.width() / 2, 0.01);
    }

    private static Stream<Shape> flat(Shape shape) {
        return shape instanceof Shape.Group group ? group.shapes().stream().flatMap(ContractTest::flat)
                : Stream.of(shape);
    }

    /** Section 4, colours and labels. */
    @Test
    void aLabelHasTheColourThatItsKeyPathLeadsTo() {
        assertEquals("#A92B3A", Kit.sample().withAll("labelColor=\"//@userColorsPalettes[name='Look']/"
                + "@entries[name='Ink']\"", "labelColor=\"//@userColorsPalettes[name='Look']/@entries[name='ChangeLine']\"")
                .box("b").look().label().style().colour().hex());
    }

    /** Section 4, lines that are elements and lines that are relations. */
    @Test
    void aLineThatIsAnElementIsAboutItAndARelationHasNoLabel() {
        List<EdgeView> lines = Kit.sample().views().edges();
        EdgeView element = lines.stream().filter(each -> each.mapping().name().equals("Integration")).findFirst()
                .orElseThrow();
        EdgeView relation = lines.stream().filter(each -> each.mapping().name().equals("Supports")).findFirst()
                .orElseThrow();
        assertAll(() -> assertEquals("i", SemanticModel.id(element.element())),
                () -> assertTrue(relation.look().center().isEmpty(), relation::toString));
    }

    /** Section 4, validation. */
    @Test
    void validationSpeaksOfLinesThatAreElementsToo() {
        assertEquals(List.of("Named i"), Kit.sample().on(Kit.SKETCH.replace(" \"Timer\"", "")).views().marks().stream()
                .filter(each -> each.rule().equals("Named")).map(each -> each.rule() + " "
                        + SemanticModel.id(each.element())).toList());
    }

    /** Section 5, direct edit. */
    @Test
    void nothingTypedIsAnEmptyText() {
        use(Kit.sample(), "Rename", application("a"), Map.of("arg0", ""));
        assertEquals("", application("a").getName());
    }

    /** Section 5, set value. */
    @Test
    void allOfAListAreAddedEachOnce() {
        Kit kit = Kit.sample().with(RENAME, "<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"supports\" "
                + "valueExpression=\"var:some\"/>");
        use(kit, "Rename", application("a"), new HashMap<>(Map.of("arg0", "", "some",
                new BasicEList<>(application("b").getSupports()))));
        assertEquals(List.of("p", "q"), application("a").getSupports().stream().map(each -> each.getId()).toList());
    }

    /** Section 5, deleting a relation by its line: the way without a service. */
    @Test
    void aRelationIsDeletedByWayOfTheFeaturesOfItsView() {
        Kit kit = Kit.sample().with("<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:element\">"
                + "\n                <subModelOperations xsi:type=\"tool:Unset\" featureName=\"supports\" "
                + "elementExpression=\"service:elementView.edgeEnd\"/>",
                "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:elementView\">"
                        + "<subModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"feature:targetNode\">"
                        + "<subModelOperations xsi:type=\"tool:Let\" variableName=\"end\" "
                        + "valueExpression=\"feature:target\"><subModelOperations xsi:type=\"tool:ChangeContext\" "
                        + "browseExpression=\"var:element\"><subModelOperations xsi:type=\"tool:Unset\" "
                        + "featureName=\"supports\" elementExpression=\"var:end\"/></subModelOperations>"
                        + "</subModelOperations></subModelOperations>");
        EObject diagram = ViewObjects.diagram(model.find("k").orElseThrow(), Setting.standard(Language.EN));
        EObject line = ViewObjects.edge(diagram, application("b"), ViewObjects.node(diagram, application("b")),
                ViewObjects.node(diagram, model.find("p").orElseThrow()));
        use(kit, "DeleteSupports", application("b"), Map.of("element", application("b"), "elementView", line));
        assertEquals(List.of("q"), application("b").getSupports().stream().map(each -> each.getId()).toList());
        assertEquals("", kit.broken());
    }

    /** The rows of the table of mistakes that take more than one piece of the sample away. */
    static Stream<Arguments> missing() {
        String text = Kit.text();
        String style = "<style xsi:type=\"style:EllipseNodeDescription\"";
        int at = text.indexOf(style);
        return Stream.of(
                Arguments.of("style of a mapping", "styleMissing", text.substring(at, text.indexOf("/>", at) + 2)),
                Arguments.of("default layer", "layerMissing", between(text, "<defaultLayer", "</defaultLayer>")),
                Arguments.of("metamodel", "metamodelMissing", between(text, "<metamodel", "core#/\"/>")));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to) + to.length());
    }

    @ParameterizedTest(name = "no {0}")
    @MethodSource("missing")
    void whatIsMissingIsToldWithFileLineAndReason(String what, String rule, String piece) {
        // Filters refer to mappings of the layer.
        Kit kit = Kit.sample().with(between(Kit.text(), "<filters", "<validationSet"), "<validationSet").with(piece, "");
        List<Fault> faults = kit.faults();
        Fault fault = faults.stream().filter(each -> each.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(what + ": " + faults));
        assertEquals(Kit.FILE, fault.where().file());
        assertTrue(fault.where().line() > 1, fault::toString);
        for (Language language : Language.values()) {
            assertTrue(fault.in(language).length() > 20, fault.in(language));
        }
    }

    /** Section 7: whatever is no square, ellipse or flat container, or shades, is refused. */
    @ParameterizedTest
    @CsvSource({"style:SquareDescription,style:BundledImageDescription", "style:SquareDescription,style:DotDescription",
            "style:SquareDescription,style:LozengeNodeDescription", "style:SquareDescription,style:WorkspaceImageDescription",
            "style:FlatContainerStyleDescription,style:ShapeContainerStyleDescription",
            "backgroundStyle=\"Liquid\",backgroundStyle=\"GradientLeftToRight\""})
    void otherLooksThanTheThreeAreRefusedWithTheirLine(String piece, String other) {
        Fault fault = Kit.sample().with(piece, other).faults().getFirst();
        assertTrue(List.of("unknownType", "unsupported").contains(fault.rule()), fault::toString);
        assertTrue(fault.where().line() > 1, fault::toString);
    }
}
