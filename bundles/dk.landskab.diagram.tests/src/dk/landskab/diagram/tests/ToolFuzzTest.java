// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.tool.OperationException;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.model.Metamodel;
import dk.landskab.testkit.Share;

/** Tools of chance on elements of chance: they do something or fail with a reason, and can always be taken back. */
class ToolFuzzTest {

    private static final String RENAME = "<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" "
            + "valueExpression=\"var:arg0\"/>";
    private static final List<String> EXPRESSIONS = List.of("var:arg0", "var:other", "var:self", "feature:supports",
            "feature:eContents", "feature:eContainer", "feature:owner", "service:nothing", "service:none",
            "service:caption", "service:failing", "service:endless", "12", "text", "", "feature:eCrossReferences");
    private static final List<String> FEATURES = List.of("name", "owner", "supports", "units", "from", "to", "lifecycle",
            "criticality", "parent", "usersTo", "nothing", "elements");
    private static final List<String> TYPES = List.of("business::OrgUnit", "application::Application", "core::Lifecycle",
            "core::Element", "OrgUnit", "nowhere::Nothing");

    private final Random random = new Random();

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String operation(String tag, int depth) {
        String inside = "";
        for (int i = depth < 3 ? random.nextInt(3) : 0; i > 0; i--) {
            inside += operation("subModelOperations", depth + 1);
        }
        String attributes = switch (random.nextInt(9)) {
            case 0 -> "xsi:type=\"tool:ChangeContext\" browseExpression=\"" + one(EXPRESSIONS) + "\"";
            case 1 -> "xsi:type=\"tool:CreateInstance\" typeName=\"" + one(TYPES) + "\" referenceName=\"" + one(FEATURES)
                    + "\"";
            case 2 -> "xsi:type=\"tool:SetValue\" featureName=\"" + one(FEATURES) + "\" valueExpression=\""
                    + one(EXPRESSIONS) + "\"";
            case 3 -> "xsi:type=\"tool:Unset\" featureName=\"" + one(FEATURES) + "\" elementExpression=\""
                    + one(EXPRESSIONS) + "\"";
            case 4 -> "xsi:type=\"tool:RemoveElement\"";
            case 5 -> "xsi:type=\"tool:For\" expression=\"" + one(EXPRESSIONS) + "\"";
            case 6 -> "xsi:type=\"tool:If\" conditionExpression=\"" + one(EXPRESSIONS) + "\"";
            case 7 -> "xsi:type=\"tool:Let\" variableName=\"other\" valueExpression=\"" + one(EXPRESSIONS) + "\"";
            default -> "xsi:type=\"tool:MoveElement\" newContainerExpression=\"" + one(EXPRESSIONS)
                    + "\" featureName=\"" + one(FEATURES) + "\"";
        };
        return "<" + tag + " " + attributes + ">" + inside + "</" + tag + ">";
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whatAToolDidCanBeTakenBack(long seed) {
        random.setSeed(seed);
        int done = 0;
        for (int i = 0; i < Share.of(2000) / 4; i++) {
            Specification specification = Kit.sample().with(RENAME, operation("firstModelOperations", 0))
                    .specification();
            done += use(specification) ? 1 : 0;
        }
        assertTrue(done > 0, "every tool failed");
    }

    private boolean use(Specification specification) {
        SemanticModel model = Kit.sample().model();
        List<EObject> before = List.copyOf(EcoreUtil.copyAll(model.roots()));
        List<EObject> all = new ArrayList<>(model.objects().toList());
        EObject context = all.get(random.nextInt(all.size()));
        Map<String, Object> variables = new HashMap<>();
        variables.put("arg0", "typed");
        variables.put("other", all.get(random.nextInt(all.size())));
        ChangeRecorder recorder = new ChangeRecorder(model.roots().getFirst().eResource().getResourceSet());
        boolean done = true;
        try {
            EObject tool = specification.all("DirectEditLabel").findFirst().orElseThrow();
            assertEquals("Rename", Parts.name(tool));
            new ToolRun(new Interpreter(Kit.SERVICES), Metamodel.packages()).run(tool, context, variables);
        } catch (OperationException e) {
            assertTrue(!e.getMessage().isBlank());
            done = false;
        }
        recorder.endRecording().apply();
        assertTrue(EcoreUtil.equals(before, model.roots()), "the model is not as it was");
        return done;
    }
}
