// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.diagram.DiagramRefusedException;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.plan.Arrow;
import dk.landskab.diagram.plan.LineStyle;
import dk.landskab.diagram.plan.Rule;
import dk.landskab.diagram.run.EdgeLook;
import dk.landskab.diagram.run.Mark;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Trouble;
import dk.landskab.diagram.run.Views;
import dk.landskab.store.Landscape;

/** The rows of the contract on metaclasses and their look, one by one: what is shown, and with what look. */
class ViewsTest {

    private static final String UNIT = "<containerMappings name=\"Unit\"";
    private static final String SQUARE = "width=\"14\" height=\"5\"";

    @Test
    void theSampleShowsItsBoxesAndLines() {
        Kit kit = Kit.sample();
        assertAll(() -> assertEquals(List.of("k.it", "k.care"), kit.shown("Unit")),
                () -> assertEquals(List.of("b", "c", "a"), kit.shown("Application")),
                () -> assertEquals(List.of("p", "q"), kit.shown("Process")),
                () -> assertEquals(List.of("s"), kit.shown("Component")),
                () -> assertEquals(List.of("a>b"), kit.lines("Integration")),
                () -> assertEquals(List.of("b>p", "b>q", "a>p"), kit.lines("Supports")),
                () -> assertEquals(List.of(), kit.views().troubles()));
    }

    @Test
    void candidatesAreEverythingOfTheClassWhereNoneAreAskedFor() {
        assertEquals(List.of("k.it", "k.care"), Kit.sample().with(" semanticCandidatesExpression=\"feature:units\"", "")
                .shown("Unit"));
    }

    @Test
    void candidatesOfAnotherClassAreNotShown() {
        assertEquals(List.of(), Kit.sample().with("\"feature:units\"", "\"feature:eCrossReferences\"").shown("Unit"));
    }

    @Test
    void aPreconditionDecidesWhatIsShown() {
        assertEquals(List.of("a"), Kit.sample().with("semanticCandidatesExpression=\"service:owned\"",
                "semanticCandidatesExpression=\"service:owned\" preconditionExpression=\"service:isCritical\"")
                .shown("Application"));
    }

    @Test
    void anEmptyListAsAConditionIsTrue() {
        assertEquals(3, Kit.sample().with("semanticCandidatesExpression=\"service:owned\"",
                "semanticCandidatesExpression=\"service:owned\" preconditionExpression=\"service:none\"")
                .shown("Application").size());
        assertEquals(0, Kit.sample().with("semanticCandidatesExpression=\"service:owned\"",
                "semanticCandidatesExpression=\"service:owned\" preconditionExpression=\"service:nothing\"")
                .shown("Application").size());
    }

    @ParameterizedTest
    @CsvSource({"'width=\"14\" height=\"5\"',140,50", "'width=\"0\" height=\"0\"',30,30", "'',30,30",
            "'sizeComputationExpression=\"6\"',60,60", "'width=\"-1\" height=\"-1\"',20,20",
            "'width=\"12\" height=\"4\"',120,40", "'width=\"999999\" height=\"4\"',10000,40"})
    void aSquareIsSoManyUnitsOfTenPixels(String size, double width, double height) {
        NodeLook look = Kit.sample().with(SQUARE, size).box("b").look();
        assertEquals(List.of(width, height), List.of(look.width(), look.height()));
    }

    @ParameterizedTest
    @CsvSource({"16,5,160,50", "0,0,30,30", "service:nothing,5,30,50"})
    void anEllipseHasItsDiameters(String across, String down, double width, double height) {
        NodeLook look = Kit.sample().with("horizontalDiameterComputationExpression=\"16\"",
                "horizontalDiameterComputationExpression=\"" + across + "\"")
                .with("verticalDiameterComputationExpression=\"5\"",
                        "verticalDiameterComputationExpression=\"" + down + "\"").box("p").look();
        assertEquals(List.of(width, height), List.of(look.width(), look.height()));
    }

    @Test
    void aContainerIsAsLargeAsNeededWhereItSaysSo() {
        assertEquals(NodeLook.AS_NEEDED, Kit.sample().box("k.it").look().width());
        assertEquals(140, Kit.sample().with("widthComputationExpression=\"-1\"", "widthComputationExpression=\"14\"")
                .box("k.it").look().width());
    }

    @Test
    void roundedCornersAreHalfTheArcAndOfContainersOnly() {
        assertEquals(6, Kit.sample().box("k.it").look().style().corner());
        assertEquals(0, Kit.sample().with(" roundedCorner=\"true\"", "").box("k.it").look().style().corner());
        assertEquals(0, Kit.sample().box("b").look().style().corner());
    }

    @Test
    void thereIsNoBorderWhereNoneIsStated() {
        assertEquals(0, Kit.sample().with("labelPosition=\"node\" borderSizeComputationExpression=\"1\" "
                + "borderColor=\"//@userColorsPalettes[name='Look']/@entries[name='ApplicationLine']\"",
                "labelPosition=\"node\" borderColor=\"//@userColorsPalettes[name='Look']/"
                        + "@entries[name='ApplicationLine']\"").box("b").look().lineWidth());
        assertEquals(2, Kit.sample().box("a").look().lineWidth());
    }

    @ParameterizedTest
    @CsvSource({"10,13", "9,12", "8,11"})
    void pointsBecomePixels(int points, double pixels) {
        assertEquals(pixels, Kit.sample().withAll("labelSize=\"10\"", "labelSize=\"" + points + "\"").box("b").look()
                .label().style().pixels());
    }

    @Test
    void lettersAreAsTheFormatSays() {
        NodeView box = Kit.sample().withAll("labelSize=\"10\"",
                "labelSize=\"10\" labelFormat=\"bold strike_through\"").box("b");
        assertTrue(box.look().label().style().bold() && box.look().label().style().struck());
        assertFalse(box.look().label().style().italic());
    }

    @Test
    void aHiddenLabelIsNone() {
        assertTrue(Kit.sample().withAll("labelSize=\"10\"", "labelSize=\"10\" hideLabelByDefault=\"true\"")
                .box("b").look().label().isEmpty());
    }

    @Test
    void aConditionalStyleReplacesTheWholeStyle() {
        NodeView critical = Kit.sample().box("a");
        assertEquals("#FCE4E6", critical.look().style().fill().hex());
        assertEquals("Application/service:isCritical", critical.look().key());
        assertEquals("Application", Kit.sample().box("b").look().key());
        String at = "<conditionnalStyles predicateExpression=\"service:isCritical\">";
        int from = Kit.text().indexOf(at);
        String style = Kit.text().substring(from, Kit.text().indexOf("</conditionnalStyles>", from));
        assertEquals(30, Kit.sample().with(style, style.replace(SQUARE, "")).box("a").look().width());
    }

    @Test
    void theFirstConditionalStyleThatHoldsIsTaken() {
        String at = "<conditionnalStyles predicateExpression=\"service:isCritical\">";
        int from = Kit.text().indexOf(at);
        String whole = Kit.text().substring(from, Kit.text().indexOf("</conditionnalStyles>", from) + 21);
        String first = whole.replace("service:isCritical", "service:isNamed").replace("='Change'", "='Information'");
        assertEquals("#D9F3E4", Kit.sample().with(whole, first + whole).box("a").look().style().fill().hex());
        assertEquals("#FCE4E6", Kit.sample().with(whole, first.replace("isNamed", "nothing") + whole).box("a").look()
                .style().fill().hex());
    }

    @Test
    void aFailingPredicateDoesNotHoldAndIsTold() {
        Views views = Kit.sample().with("predicateExpression=\"service:isCritical\"",
                "predicateExpression=\"service:failing\"").views();
        assertEquals(List.of("Application"), views.troubles().stream().map(Trouble::mapping).distinct().toList());
        assertTrue(views.troubles().getFirst().what().in(dk.landskab.model.edit.Language.EN).contains("on purpose"));
    }

    @ParameterizedTest
    @CsvSource({"feature:nome,Invalid feature as name", "service:unheard,Invalid feature as name", "service:nothing,''",
            "service:caption,«SD Løn»", "'service:subjectName(view)',Kommune K", "'service:day(view)',2027-03-01"})
    void aLabelSaysWhatItsExpressionResultsIn(String expression, String label) {
        Kit kit = Kit.sample().withAll("labelExpression=\"feature:name\"", "labelExpression=\"" + expression + "\"");
        assertEquals(label, kit.wanted(kit.request().at(LocalDate.of(2027, 3, 1))).box("b").look().label().text());
    }

    @Test
    void aMissingNameIsAnEmptyLabel() {
        assertEquals("", Kit.sample().on("Organisation k \"K\"\nBusinessProcess p").box("p").look().label().text());
    }

    @Test
    void aLineThatIsAnElementNeedsBothEnds() {
        String sketch = Kit.SKETCH + """
                Integration half "Half" from=a
                Integration loop "Loop" from=a to=a
                Integration again "Again" from=a to=b
                Integration gone "Gone" from=a to=nobody
                """;
        assertEquals(List.of("a>b", "a>a", "a>b"), Kit.sample().on(sketch).lines("Integration"));
    }

    @Test
    void linesThatAreAlikeHaveIdsOfTheirOwn() {
        Views views = Kit.sample().on(Kit.SKETCH + "Integration j \"J\" from=a to=b\n")
                .views();
        assertEquals(views.edges().size(), views.edges().stream().map(each -> each.id()).distinct().count());
    }

    @Test
    void aRelationIsAboutItsSource() {
        Views views = Kit.sample().views();
        views.edges().stream().filter(each -> each.mapping().name().equals("Supports"))
                .forEach(each -> assertTrue(each.source().endsWith(SemanticModel.id(each.element()))));
    }

    @Test
    void aLineHasTheLookThatItStates() {
        EdgeLook look = Kit.sample().views().edges().getFirst().look();
        assertAll(() -> assertEquals(LineStyle.DASH, look.style().line()),
                () -> assertEquals(Arrow.INPUT, look.style().target()),
                () -> assertEquals(Arrow.NONE, look.style().source()),
                () -> assertEquals(1, look.width()),
                () -> assertEquals("Timer", look.center().orElseThrow().text()),
                () -> assertEquals("#1D5FBF", look.style().colour().hex()));
    }

    @Test
    void aLineHasTheDefaultsOfSirius() {
        EdgeLook look = Kit.sample().with(" lineStyle=\"dash\" sourceArrow=\"NoDecoration\" targetArrow=\"InputArrow\" "
                + "routingStyle=\"manhattan\" sizeComputationExpression=\"1\"", "").views().edges().getFirst().look();
        assertAll(() -> assertEquals(LineStyle.SOLID, look.style().line()),
                () -> assertEquals(Arrow.INPUT, look.style().target()),
                () -> assertTrue(look.style().straight()),
                () -> assertEquals(1, look.width()));
    }

    @Test
    void theSizeOfALineMayAskItsEnds() {
        assertEquals(1, Kit.sample().with("sizeComputationExpression=\"1\"",
                "sizeComputationExpression=\"service:both(targetView)\"").views().edges().getFirst().look().width());
        assertEquals(3, Kit.sample().with("sizeComputationExpression=\"1\"", "sizeComputationExpression=\"3\"").views()
                .edges().getFirst().look().width());
    }

    @Test
    void aLayerThatIsOffIsThereButInvisible() {
        Kit kit = Kit.sample();
        assertEquals(List.of(), kit.shown("DataObject"));
        assertTrue(kit.views().nodes().anyMatch(each -> each.mapping().name().equals("DataObject")));
        Kit on = kit.wanted(kit.request().layers(Set.of("Data")));
        assertEquals(List.of("d"), on.shown("DataObject"));
        assertEquals(List.of("s"), on.shown("Component"));
    }

    @Test
    void aFilterHidesWhatItsConditionIsFalseFor() {
        Kit kit = Kit.sample();
        Kit filtered = kit.wanted(kit.request().filters(Set.of("OnlyCritical")));
        assertEquals(List.of("a"), filtered.shown("Application"));
        assertEquals(List.of("a>p"), filtered.lines("Supports"));
        assertEquals(List.of(), filtered.lines("Integration"));
        assertEquals(kit.views().nodes().count(), filtered.views().nodes().count());
    }

    @Test
    void aFilterWithoutAConditionHidesEverythingOfItsMappings() {
        Kit kit = Kit.sample();
        assertEquals(List.of(), kit.wanted(kit.request().filters(Set.of("NoProcesses"))).shown("Process"));
    }

    @Test
    void validationSpeaksOfWhatIsShownAndOfTheSubject() {
        Views views = Kit.sample().on("""
                Organisation k
                  OrgUnit k.it "IT"
                Application a "A" owner=k.it
                Application unowned
                BusinessProcess p
                DataObject d
                """).views();
        assertEquals(List.of("Named ERROR k", "Named ERROR p", "Supporting WARNING a"), views.marks().stream()
                .map(each -> each.rule() + " " + each.level() + " " + SemanticModel.id(each.element())).toList());
        assertEquals("k has no name", views.marks().getFirst().text());
        assertEquals("It supports nothing", views.marks().getLast().text());
        assertEquals(List.of(Rule.Level.ERROR, Rule.Level.ERROR, Rule.Level.WARNING),
                views.marks().stream().map(Mark::level).toList());
    }

    @Test
    void entriesOfAListAreNoBoxesAndLinesToThemVanish() {
        Kit list = Kit.sample().with(UNIT, "<containerMappings childrenPresentation=\"List\" name=\"Unit\"");
        assertThrows(dk.landskab.diagram.specification.SpecificationException.class, list::run);
        String edges = Kit.text().substring(Kit.text().indexOf("<edgeMappings name=\"Integration\""),
                Kit.text().lastIndexOf("</edgeMappings>") + 15);
        String tool = Kit.text().substring(Kit.text().indexOf("<ownedTools xsi:type=\"tool_1:EdgeCreation"),
                Kit.text().indexOf("<ownedTools xsi:type=\"tool_1:DeleteElementDescription\" name=\"Delete\""));
        assertEquals(2, list.with(edges, "").with(tool, "").drawing().scene().boxes()
                .mapToInt(each -> each.items().size()).max().orElse(0));
    }

    @Test
    void aBoxOnTheBorderCountsAsABox() {
        Kit kit = Kit.sample().with("<style xsi:type=\"style:EllipseNodeDescription\"",
                "<borderedNodeMappings name=\"Port\" semanticCandidatesExpression=\"var:self\" "
                        + "domainClass=\"business::BusinessProcess\"><style xsi:type=\"style:SquareDescription\" "
                        + "labelColor=\"//@userColorsPalettes[name='Look']/@entries[name='Ink']\" "
                        + "borderColor=\"//@userColorsPalettes[name='Look']/@entries[name='Ink']\" width=\"2\" "
                        + "height=\"2\" color=\"//@userColorsPalettes[name='Look']/@entries[name='Ink']\"/>"
                        + "</borderedNodeMappings><style xsi:type=\"style:EllipseNodeDescription\"");
        assertEquals(List.of("p", "q"), kit.shown("Port"));
        assertEquals(1, kit.box("p").borders().size());
    }

    @Test
    void oneElementMayStandInSeveralPlaces() {
        Views views = Kit.sample().with("semanticCandidatesExpression=\"service:owned\"", "").views();
        assertEquals(6, views.nodes().filter(each -> each.mapping().name().equals("Application")).count());
        assertEquals(views.nodes().count(), views.nodes().map(NodeView::id).distinct().count());
    }

    @Test
    void theRootMayBeElsewhereThanTheSubject() {
        Kit kit = Kit.sample().with("domainClass=\"business::Organisation\"",
                "rootExpression=\"feature:eContainer\" domainClass=\"business::OrgUnit\"");
        assertEquals(List.of("k.it", "k.care"), kit.wanted(DrawingRequest.of("Landscape", "k.care")).shown("Unit"));
    }

    @Test
    void anUnknownKindOrSubjectIsRefusedByName() {
        Kit kit = Kit.sample();
        assertTrue(assertThrows(DiagramRefusedException.class, () -> kit.wanted(DrawingRequest.of("X", "k")).views())
                .getMessage().contains("Landscape"));
        assertThrows(DiagramRefusedException.class, () -> kit.wanted(DrawingRequest.of("Landscape", "a")).views());
        assertThrows(DiagramRefusedException.class, () -> kit.wanted(DrawingRequest.of("Landscape", "zz")).views());
    }

    @Test
    void theSubjectsOfAKindAreFound() {
        Kit kit = Kit.sample();
        assertEquals(List.of("k"), kit.run().subjects(kit.run().plan("Landscape").orElseThrow(), kit.model(), 10)
                .stream().map(SemanticModel::id).toList());
    }

    @Test
    void theLandscapeIsCopiedAndStaysAsItIs() {
        Landscape landscape = Kit.sample().landscape();
        EObject original = landscape.find("a").orElseThrow();
        SemanticModel model = SemanticModel.of(landscape);
        EObject copy = model.find("a").orElseThrow();
        assertFalse(copy == original);
        assertSame(null, original.eResource());
        assertSame(copy.eResource().getResourceSet(), model.find("p").orElseThrow().eResource().getResourceSet());
        assertEquals(0, original.eAdapters().size());
    }

    @Test
    void servicesFindWhoRefersToAnElement() {
        SemanticModel model = Kit.sample().model();
        EObject process = model.find("p").orElseThrow();
        assertEquals(List.of("a", "b"), org.eclipse.emf.ecore.util.ECrossReferenceAdapter
                .getCrossReferenceAdapter(process).getInverseReferences(process, false).stream()
                .filter(each -> each.getEStructuralFeature().getName().equals("supports"))
                .map(each -> SemanticModel.id(each.getEObject())).sorted().toList());
    }

    @Test
    void nothingOutsideIsOpenedForAReferenceThatLeadsNowhere() {
        Kit kit = Kit.sample().on(Kit.SKETCH + "Integration gone \"Gone\" from=a to=nobody\n");
        assertEquals(List.of(), kit.views().troubles());
        EObject integration = kit.model().find("gone").orElseThrow();
        assertTrue(((EObject) integration.eGet(integration.eClass().getEStructuralFeature("to"))).eIsProxy());
    }

    @Test
    void twoRunsGiveTheSameViews() {
        assertEquals(Kit.sample().views().nodes().map(NodeView::id).toList(),
                Kit.sample().views().nodes().map(NodeView::id).toList());
        assertEquals(Kit.sample().svg(), Kit.sample().svg());
    }

    @Test
    void moreThanAnyDiagramHasIsRefused() {
        StringBuilder sketch = new StringBuilder("Organisation k \"K\"\n");
        for (int i = 0; i < 50_001; i++) {
            sketch.append("BusinessProcess p").append(i).append(" \"P\"\n");
        }
        assertThrows(dk.landskab.diagram.expression.EvaluationException.class,
                () -> Kit.sample().on(sketch.toString()).views());
    }
}
