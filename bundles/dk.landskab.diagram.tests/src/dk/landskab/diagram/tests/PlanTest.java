// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.plan.Colour;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.plan.Layer;
import dk.landskab.diagram.plan.NodeMapping;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.diagram.plan.TypeName;
import dk.landskab.model.Metamodel;

/** What a plan says of a specification. */
class PlanTest {

    private final DiagramPlan plan = Kit.sample().run().plans().getFirst();

    private static DiagramPlan plan(Kit kit) {
        return kit.run().plans().getFirst();
    }

    private NodeMapping node(String name) {
        return plan.nodes().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private EdgeMapping edge(String name) {
        return plan.edges().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aKindHasItsNameItsLabelAndItsSubject() {
        assertEquals("Landscape", plan.name());
        assertEquals("Test landscape", plan.label());
        assertEquals("business::Organisation", plan.domainClass().toString());
        assertEquals(Optional.empty(), plan.precondition());
        assertEquals("Landscape", plan(Kit.sample().with(" label=\"Test landscape\"", "")).label());
    }

    @Test
    void layersStandInTheOrderOfTheFileTheDefaultFirst() {
        assertEquals(List.of("Default", "Data", "Always"), plan.layers().stream().map(Layer::name).toList());
        assertEquals(List.of(true, false, true), plan.layers().stream().map(Layer::always).toList());
        assertEquals(List.of(true, false, false), plan.layers().stream().map(Layer::activeByDefault).toList());
        assertTrue(plan(Kit.sample().with("additionalLayers name=\"Data\"",
                "additionalLayers activeByDefault=\"true\" name=\"Data\"")).layers().get(1).activeByDefault());
    }

    @Test
    void mappingsStandBelowTheirContainers() {
        assertEquals(List.of("Unit", "Application", "Process", "DataObject", "Component"),
                plan.nodes().map(NodeMapping::name).toList());
        assertTrue(node("Unit").container() && !node("Unit").list());
        assertFalse(node("Application").container());
        assertSame(node("Application").origin(), edge("Integration").sourceMappings().getFirst());
    }

    @Test
    void linesKnowWhetherTheyAreElements() {
        assertTrue(edge("Integration").isElementBased());
        assertFalse(edge("Supports").isElementBased());
        assertEquals(Optional.of(new Expression.Feature("supports")), edge("Supports").targets());
        assertEquals(Optional.empty(), edge("Supports").sources());
    }

    @Test
    void rulesKeepTheirLevelAndTheirAudits() {
        Rule rule = plan.rules().getFirst();
        assertEquals("Named", rule.name());
        assertEquals(Rule.Level.ERROR, rule.level());
        assertEquals(List.of(new Expression.Service(Optional.empty(), "isNamed", List.of())), rule.audits());
        assertEquals(Rule.Level.INFO, plan(Kit.sample().with(" level=\"ERROR\"", "")).rules().getFirst().level());
    }

    @Test
    void filtersKeepTheirMappingsAndConditions() {
        assertEquals(List.of("Only critical", "NoProcesses"), plan.filters().stream().map(each -> each.label()).toList());
        assertEquals(List.of(node("Application").origin()), plan.filters().getFirst().parts().getFirst().mappings());
        assertTrue(plan.filters().getLast().parts().getFirst().onElement().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"LeftToRight,30,false,30", "TopToBottom,12,true,12"})
    void theLayoutTellsDirectionAndPadding(String direction, int padding, boolean downward, int expected) {
        DiagramPlan other = plan(Kit.sample().with("direction=\"LeftToRight\" padding=\"30\"", "direction=\"" + direction
                + "\" padding=\"" + padding + "\""));
        assertAll(() -> assertEquals(downward, other.downward()), () -> assertEquals(expected, other.padding()),
                () -> assertTrue(other.layered()));
    }

    @Test
    void withoutALayoutNothingIsLayered() {
        DiagramPlan packed = plan(Kit.sample().with("<layout xsi:type=\"diagram:CompositeLayout\" "
                + "direction=\"LeftToRight\" padding=\"30\"/>", ""));
        assertFalse(packed.layered());
        assertEquals(30, packed.padding());
    }

    @Test
    void styleOfANodeIsReadWhole() {
        NodeStyle style = node("Process").styles().base();
        LabelStyle label = style.label();
        assertAll(() -> assertEquals(NodeStyle.Shape.ELLIPSE, style.shape()),
                () -> assertEquals(Optional.of(new Expression.Constant(16)), style.width()),
                () -> assertEquals(Optional.of(new Expression.Constant(5)), style.height()),
                () -> assertEquals(Colour.of("#FDF1CF"), style.fill()),
                () -> assertEquals(Colour.of("#9A6700"), style.line()),
                () -> assertTrue(style.labelInside()),
                () -> assertFalse(style.labelHidden()),
                () -> assertEquals(Optional.empty(), style.tooltip()),
                () -> assertEquals(LabelStyle.Alignment.CENTER, label.alignment()),
                () -> assertEquals(10, label.points()),
                () -> assertEquals(Optional.of(new Expression.Feature("name")), label.text()));
    }

    @Test
    void aConditionalStyleKeepsItsPredicateAsItIsWritten() {
        assertEquals("service:isCritical", node("Application").styles().conditional().getFirst().written());
    }

    @ParameterizedTest
    @CsvSource({"business::OrgUnit,business,OrgUnit", "business.OrgUnit,business,OrgUnit", "OrgUnit,,OrgUnit",
            "' business::OrgUnit ',business,OrgUnit", "a::b::C,a.b,C"})
    void aNameOfAClassIsReadInEveryWayThatSiriusTakes(String text, String packageName, String className) {
        TypeName name = TypeName.parse(text);
        assertEquals(Optional.ofNullable(packageName), name.packageName());
        assertEquals(className, name.className());
    }

    @Test
    void aClassIsFoundByItsNameAndAcceptsWhatIsBelowIt() {
        assertEquals("OrgUnit", TypeName.parse("business::OrgUnit").in(Metamodel.packages()).orElseThrow().getName());
        assertEquals(Optional.empty(), TypeName.parse("core::OrgUnit").in(Metamodel.packages()));
        var application = Kit.sample().model().find("a").orElseThrow();
        assertTrue(TypeName.parse("core::Element").accepts(application));
        assertTrue(TypeName.parse("Identified").accepts(application));
        assertFalse(TypeName.parse("business::Element").accepts(application));
        assertFalse(TypeName.parse("EClass").accepts(application));
        assertTrue(TypeName.parse("ecore::EClass").accepts(EcorePackage.Literals.EOBJECT));
    }

    @ParameterizedTest
    @CsvSource({"#000000,#FFFFFF,21", "#FFFFFF,#FFFFFF,1", "#1F2937,#DCE9FB,11.9", "#777777,#FFFFFF,4.48"})
    void contrastsAreThoseOfWcag(String one, String other, double contrast) {
        assertEquals(contrast, Colour.of(one).contrast(Colour.of(other)), 0.15);
        assertEquals(Colour.of(one).contrast(Colour.of(other)), Colour.of(other).contrast(Colour.of(one)), 1e-9);
    }

    @Test
    void partsOfAColourStayWithinTheirBounds() {
        assertEquals("#FF0080", new Colour(300, -5, 128).hex());
        assertEquals("#FF0000", plan(Kit.sample().with("name=\"Business\" red=\"253\" green=\"241\" blue=\"207\"",
                "name=\"Business\" red=\"999\" green=\"-1\" blue=\"0\"")).nodes()
                .filter(each -> each.name().equals("Process")).findFirst().orElseThrow().styles().base().fill().hex());
    }

    @Test
    void aPlanCannotBeChanged() {
        org.junit.jupiter.api.Assertions.assertThrows(UnsupportedOperationException.class,
                () -> plan.layers().remove(0));
        org.junit.jupiter.api.Assertions.assertThrows(UnsupportedOperationException.class,
                () -> node("Unit").children().clear());
    }
}
