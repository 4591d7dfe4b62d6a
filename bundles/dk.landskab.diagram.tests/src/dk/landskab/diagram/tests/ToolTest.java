// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Setting;
import dk.landskab.diagram.run.ViewObjects;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.tool.OperationException;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.TextsCheck;

/** The rows of the contract on tools and model operations, one by one. */
class ToolTest {

    private static final String RENAME = "<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" "
            + "valueExpression=\"var:arg0\"/>";

    private final SemanticModel model = Kit.sample().model();

    private Application application(String id) {
        return (Application) model.find(id).orElseThrow();
    }

    private static EObject tool(Specification specification, String name) {
        return specification.all("ToolEntry").filter(each -> Parts.name(each).equals(name)).findFirst().orElseThrow();
    }

    private List<EObject> use(Kit kit, String tool, EObject context, Map<String, Object> variables) {
        return new ToolRun(new Interpreter(Kit.SERVICES), Metamodel.packages()).run(tool(kit.specification(), tool), context, variables);
    }

    /** Runs operations of one's own in the place of the sample's renaming. */
    private List<EObject> operate(String operation, EObject context) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("arg0", "typed");
        variables.put("other", application("b"));
        return use(Kit.sample().with(RENAME, operation), "Rename", context, variables);
    }

    private static String operation(String type, String attributes, String... inside) {
        return element("firstModelOperations", type, attributes, inside);
    }

    private static String inner(String type, String attributes, String... inside) {
        return element("subModelOperations", type, attributes, inside);
    }

    private static String element(String tag, String type, String attributes, String... inside) {
        return "<" + tag + " xsi:type=\"tool:" + type + "\" " + attributes + ">" + String.join("", inside) + "</" + tag
                + ">";
    }

    private static final String NAME_TYPED = inner("SetValue", "featureName=\"name\" valueExpression=\"var:arg0\"");

    @Test
    void whatIsTypedBecomesTheName() {
        use(Kit.sample(), "Rename", application("a"), Map.of("arg0", "Ny Nexus"));
        assertEquals("Ny Nexus", application("a").getName());
    }

    @Test
    void theContextIsChangedToOneElement() {
        operate(operation("ChangeContext", "browseExpression=\"var:other\"", NAME_TYPED), application("a"));
        assertEquals("typed", application("b").getName());
        assertEquals("Nexus", application("a").getName());
    }

    @Test
    void whereTheContextIsNothingOrManyTheOldOneStays() {
        operate(operation("ChangeContext", "browseExpression=\"service:nothing\"", NAME_TYPED), application("a"));
        assertEquals("typed", application("a").getName());
        operate(operation("ChangeContext", "browseExpression=\"feature:supports\"", NAME_TYPED), application("b"));
        assertEquals("typed", application("b").getName());
        assertEquals(List.of("Visitation", "Lønkørsel"), application("b").getSupports().stream()
                .map(each -> each.getName()).toList());
    }

    @Test
    void anInstanceIsMadeFilledAndNamedByAVariable() {
        Organisation organisation = (Organisation) model.find("k").orElseThrow();
        for (String type : List.of("business::OrgUnit", "business.OrgUnit", "OrgUnit")) {
            List<EObject> made = operate(operation("CreateInstance", "typeName=\"" + type
                    + "\" referenceName=\"units\"", NAME_TYPED, inner("ChangeContext", "browseExpression=\"var:instance\"",
                            inner("SetValue", "featureName=\"location\" valueExpression=\"here\""))), organisation);
            assertEquals(1, made.size());
            assertEquals("typed", organisation.getUnits().getLast().getName());
            assertEquals("here", organisation.getUnits().getLast().getLocation());
        }
        assertEquals(5, organisation.getUnits().size());
    }

    @Test
    void anOccupiedOrUnknownReferenceOrClassIsRefused() {
        Application application = application("a");
        operate(operation("CreateInstance", "typeName=\"core::Lifecycle\" referenceName=\"lifecycle\""), application);
        assertThrows(OperationException.class, () -> operate(operation("CreateInstance",
                "typeName=\"core::Lifecycle\" referenceName=\"lifecycle\""), application));
        assertThrows(OperationException.class, () -> operate(operation("CreateInstance",
                "typeName=\"core::Nothing\" referenceName=\"evidence\""), application));
        assertThrows(OperationException.class, () -> operate(operation("CreateInstance",
                "typeName=\"core::Lifecycle\" referenceName=\"name\""), application));
        assertThrows(OperationException.class, () -> operate(operation("CreateInstance",
                "typeName=\"core::Element\" referenceName=\"evidence\""), application));
    }

    @Test
    void aValueIsReplacedAndATextConverted() {
        operate(operation("SetValue", "featureName=\"criticality\" valueExpression=\"LOW\""), application("a"));
        assertEquals("LOW", application("a").getCriticality().getName());
        operate(operation("SetValue", "featureName=\"usersTo\" valueExpression=\"service:caption\"").replace(
                "service:caption", "12"), application("a"));
        assertEquals(12, application("a").getUsersTo().intValue());
        assertThrows(OperationException.class, () -> operate(operation("SetValue",
                "featureName=\"criticality\" valueExpression=\"NEVER\""), application("a")));
    }

    @Test
    void aNumberWhereATextBelongsFailsAsInSirius() {
        assertThrows(OperationException.class, () -> operate(operation("SetValue",
                "featureName=\"name\" valueExpression=\"12\""), application("a")));
        assertEquals("Nexus", application("a").getName());
    }

    @Test
    void manyValuesAreAddedToEachOnceAndNothingAddsNothing() {
        Kit kit = Kit.sample();
        EObject process = model.find("q").orElseThrow();
        for (int i = 0; i < 2; i++) {
            use(kit, "NewSupports", application("a"), Map.of("source", application("a"), "target", process));
        }
        assertEquals(2, application("a").getSupports().size());
        operate(operation("SetValue", "featureName=\"supports\" valueExpression=\"service:nothing\""),
                application("a"));
        assertEquals(2, application("a").getSupports().size());
    }

    @Test
    void aFeatureThatIsNotThereIsPassedOver() {
        operate(operation("SetValue", "featureName=\"supports\" valueExpression=\"var:other\""),
                model.find("p").orElseThrow());
        assertEquals("Visitation", Parts.text(model.find("p").orElseThrow(), "name"));
    }

    @Test
    void unsetTakesOutWhatItIsGivenAndLeavesAListAloneWithoutIt() {
        operate(operation("Unset", "featureName=\"supports\""), application("b"));
        assertEquals(2, application("b").getSupports().size());
        operate(operation("Unset", "featureName=\"owner\""), application("b"));
        assertNull(application("b").getOwner());
        operate(operation("Unset", "featureName=\"supports\" elementExpression=\"feature:supports\""),
                application("b"));
        assertEquals(List.of(), application("b").getSupports());
    }

    @Test
    void aRelationIsDeletedThroughTheViewOfItsLine() {
        EObject diagram = ViewObjects.diagram(model.find("k").orElseThrow(), Setting.standard(Language.EN));
        EObject source = ViewObjects.node(diagram, application("b"));
        EObject target = ViewObjects.node(diagram, model.find("p").orElseThrow());
        use(Kit.sample(), "DeleteSupports", application("b"), Map.of("element", application("b"), "elementView",
                ViewObjects.edge(diagram, application("b"), source, target)));
        assertEquals(List.of("q"), application("b").getSupports().stream().map(each -> each.getId()).toList());
    }

    @Test
    void deletingTakesAwayWhatRefersToTheElementAndLeavesTheLineWithoutAnEnd() {
        use(Kit.sample(), "Delete", application("b"), Map.of("element", application("b")));
        assertNull(application("b").eContainer());
        EObject integration = model.find("i").orElseThrow();
        assertNull(integration.eGet(integration.eClass().getEStructuralFeature("to")));
        assertFalse(integration.eContainer() == null);
        use(Kit.sample(), "Delete", model.find("p").orElseThrow(), Map.of("element", model.find("p").orElseThrow()));
        assertEquals(List.of(), application("a").getSupports());
    }

    /** As in Sirius: it begins at the element of the line, and tells it the old end and the new one. */
    @Test
    void anEndOfALineIsMovedByAToolOfItsOwn() {
        Kit kit = Kit.sample().with("<ownedTools xsi:type=\"tool_1:DirectEditLabel\" name=\"Rename\">", """
                <ownedTools xsi:type="tool_1:ReconnectEdgeDescription" name="Move" reconnectionKind="RECONNECT_SOURCE">
                  <source name="old"/><target name="new"/><sourceView name="oldView"/><targetView name="newView"/>
                  <element name="line"/>
                  <initialOperation>
                    <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:line">
                      <subModelOperations xsi:type="tool:SetValue" featureName="to" valueExpression="var:new"/>
                      <subModelOperations xsi:type="tool:SetValue" featureName="from" valueExpression="var:old"/>
                    </firstModelOperations>
                  </initialOperation>
                  <edgeView name="lineView"/>
                </ownedTools>
                <ownedTools xsi:type="tool_1:DirectEditLabel" name="Rename">""");
        assertEquals(List.of(), kit.faults());
        EObject line = model.find("i").orElseThrow();
        use(kit, "Move", line, Map.of("line", line, "old", application("b"), "new", application("a")));
        assertEquals(application("a"), line.eGet(line.eClass().getEStructuralFeature("to")));
        assertEquals(application("b"), line.eGet(line.eClass().getEStructuralFeature("from")));
    }

    @Test
    void aConditionIsTrueForAnEmptyList() {
        operate(operation("If", "conditionExpression=\"service:none\"", NAME_TYPED), application("a"));
        assertEquals("typed", application("a").getName());
        operate(operation("If", "conditionExpression=\"service:nothing\"", NAME_TYPED), application("b"));
        assertEquals("SD Løn", application("b").getName());
    }

    @Test
    void aLoopMakesEachItemTheContext() {
        operate(operation("For", "expression=\"feature:supports\" iteratorName=\"each\"",
                inner("SetValue", "featureName=\"name\" valueExpression=\"service:each.caption\"")), application("b"));
        assertEquals(List.of("«Visitation»", "«Lønkørsel»"), application("b").getSupports().stream()
                .map(each -> each.getName()).toList());
    }

    @Test
    void aVariableIsDefinedForWhatFollows() {
        operate(operation("Let", "variableName=\"told\" valueExpression=\"service:other.caption\"",
                inner("SetValue", "featureName=\"name\" valueExpression=\"var:told\"")), application("a"));
        assertEquals("«SD Løn»", application("a").getName());
    }

    @Test
    void theFirstCaseThatHoldsIsRunElseTheDefault() {
        String named = "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"%s\"/>";
        String choice = "<firstModelOperations xsi:type=\"tool:Switch\"><cases conditionExpression=\"service:isCritical\">"
                + named.formatted("critical") + "</cases><cases conditionExpression=\"true\">" + named.formatted("true")
                + "</cases><default>" + named.formatted("default") + "</default></firstModelOperations>";
        operate(choice, application("a"));
        operate(choice, application("b"));
        operate(choice.replace("\"true\"", "\"false\""), application("c"));
        assertEquals(List.of("critical", "true", "default"), List.of(application("a").getName(),
                application("b").getName(), application("c").getName()));
    }

    @Test
    void anElementIsMovedIntoAnother() {
        EObject unit = model.find("k.it").orElseThrow();
        Organisation organisation = (Organisation) model.find("k").orElseThrow();
        Map<String, Object> variables = Map.of("other", organisation, "arg0", "");
        use(Kit.sample().with(RENAME, operation("MoveElement",
                "newContainerExpression=\"var:other\" featureName=\"units\"")), "Rename", unit, variables);
        assertEquals(2, organisation.getUnits().size());
    }

    @Test
    void anElementIsNotMovedIntoItself() {
        EObject part = model.find("k").orElseThrow().eContainer();
        EObject inner = model.find("k").orElseThrow();
        OperationException failure = assertThrows(OperationException.class, () -> use(Kit.sample().with(RENAME,
                operation("SetValue", "featureName=\"units\" valueExpression=\"feature:eContainer\"")), "Rename", inner,
                Map.of("arg0", "")));
        assertFalse(failure.getMessage().isBlank());
        assertEquals(part, inner.eContainer());
    }

    @Test
    void aFailingExpressionEndsTheToolWithItsReason() {
        OperationException failure = assertThrows(OperationException.class, () -> operate(operation("SetValue",
                "featureName=\"name\" valueExpression=\"service:endless\""), application("a")));
        assertTrue(failure.getMessage().contains("endless"), failure.getMessage());
    }

    @Test
    void aPreconditionDecidesWhetherAToolMayBeUsed() {
        Specification specification = Kit.sample().with("name=\"NewProcess\"",
                "precondition=\"service:isCritical\" name=\"NewProcess\"").specification();
        ToolRun run = new ToolRun(new Interpreter(Kit.SERVICES), Metamodel.packages());
        assertTrue(run.isAllowed(tool(specification, "NewProcess"), application("a"), Map.of()));
        assertFalse(run.isAllowed(tool(specification, "NewProcess"), application("b"), Map.of()));
        assertFalse(run.isAllowed(tool(specification, "NewProcess"), model.find("p").orElseThrow(), Map.of()));
        assertTrue(run.isAllowed(tool(specification, "Rename"), application("b"), Map.of()));
    }

    @Test
    void theTextsAreThereInEveryLanguage() {
        TextsCheck.complete(ToolRun.class);
    }
}
