// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** Models made in code are written so that reading gives them again. */
class RandomModelTest {

    private static final ProcurementFactory MAKE = ProcurementFactory.eINSTANCE;

    @Test
    void anyConditionIsReadAsItWasWritten() {
        Random random = new Random(8);
        for (int i = 0; i < Share.of(10_000); i++) {
            Condition condition = condition(random, 5);
            Part part = withCondition(condition);
            String text = written(part);

            assertSame(condition, conditionIn(Texts.landscape(text)), text);
        }
    }

    @Test
    void redundantBracketsMeanNothing() {
        Random random = new Random(9);
        for (int i = 0; i < Share.of(5_000); i++) {
            Condition condition = condition(random, 4);
            String text = "process p \"P\" { phase x \"X\" { task \"T\" when " + bracketed(condition, random) + " } }";

            assertSame(condition, conditionIn(Texts.landscape(text)), text);
        }
    }

    /** The simplest way to write a condition: brackets around everything, and around some things twice. */
    private static String bracketed(Condition condition, Random random) {
        String text = switch (condition) {
            case LogicalCondition logical -> "(" + bracketed(logical.getLeft(), random) + ") "
                    + (logical.getOperator() == LogicalOperator.OR ? "or" : "and") + " (" + bracketed(logical.getRight(), random)
                    + ")";
            case Negation negation -> "not (" + bracketed(negation.getOperand(), random) + ")";
            case Comparison comparison -> comparison.getVariable() == Variable.RISK ? "risk >= \"" + comparison.getValue() + "\""
                    : "ai";
            default -> throw new AssertionError(condition);
        };
        return random.nextInt(4) == 0 ? "(" + text + ")" : text;
    }

    private static Condition condition(Random random, int depth) {
        int kind = depth == 0 ? 2 : random.nextInt(4);
        if (kind < 2) {
            LogicalCondition logical = MAKE.createLogicalCondition();
            logical.setOperator(kind == 0 ? LogicalOperator.OR : LogicalOperator.AND);
            logical.setLeft(condition(random, depth - 1));
            logical.setRight(condition(random, depth - 1));
            return logical;
        }
        if (kind == 3) {
            Negation negation = MAKE.createNegation();
            negation.setOperand(condition(random, depth - 1));
            return negation;
        }
        Comparison comparison = MAKE.createComparison();
        comparison.setVariable(random.nextBoolean() ? Variable.RISK : Variable.AI);
        if (comparison.getVariable() == Variable.RISK) {
            comparison.setOperator(dk.landskab.model.procurement.ComparisonOperator.AT_LEAST);
            comparison.setValue(List.of("high", "a b", "when", "5", "not").get(random.nextInt(5)));
        }
        return comparison;
    }

    private static Part withCondition(Condition condition) {
        ProcessDefinition process = MAKE.createProcessDefinition();
        process.setId("p");
        process.setName("P");
        process.getPhases().add(MAKE.createPhaseDef());
        process.getPhases().getFirst().setId("p.phase.x");
        process.getPhases().getFirst().setLabel("X");
        process.getPhases().getFirst().setOrder(1);
        process.getPhases().getFirst().getTasks().add(MAKE.createTaskDef());
        process.getPhases().getFirst().getTasks().getFirst().setId("p.phase.x.task.1");
        process.getPhases().getFirst().getTasks().getFirst().setOrder(1);
        process.getPhases().getFirst().getTasks().getFirst().setText("T");
        process.getPhases().getFirst().getTasks().getFirst().setWhen(EcoreUtil.copy(condition));
        Part part = CoreFactory.eINSTANCE.createPart();
        part.getElements().add(process);
        return part;
    }

    private static Condition conditionIn(Landscape landscape) {
        return Texts.find(landscape, "p", ProcessDefinition.class).getPhases().getFirst().getTasks().getFirst().getWhen();
    }

    private static void assertSame(Condition expected, Condition actual, String text) {
        assertEquals(true, EcoreUtil.equals(expected, actual), text);
    }

    @Test
    void anyPartOfTheOriginalsThatIsLeftOutLeavesTheRestAsItIs() {
        Random random = new Random(10);
        for (int i = 0; i < Share.of(2_000); i++) {
            Landscape landscape = Texts.landscape(Originals.text(Originals.NAMES.get(i % 3)));
            EObject part = landscape.parts().getFirst().roots().getFirst();
            for (int k = random.nextInt(6); k >= 0; k--) {
                leaveOut(part, random);
            }
            String text = written(part);

            assertEquals(text, written(Texts.landscape(text).parts().getFirst().roots().getFirst()));
        }
    }

    /** Empties a value or takes an object out that a text can do without and whose absence gives nothing another id. */
    private static void leaveOut(EObject part, Random random) {
        List<Runnable> possible = new ArrayList<>();
        part.eAllContents().forEachRemaining(object -> {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                boolean keyword = attribute.getEAttributeType() instanceof EEnum || attribute.isID();
                if (!keyword && object.eIsSet(attribute) && !attribute.isRequired() && isSayable(object, attribute)) {
                    possible.add(() -> object.eUnset(attribute));
                }
            }
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isRequired() && reference.isMany() && object.eIsSet(reference)
                        && !(object.eContainer() instanceof Part) && isFree(object)) {
                    possible.add(() -> object.eUnset(reference));
                }
            }
        });
        if (!possible.isEmpty()) {
            possible.get(random.nextInt(possible.size())).run();
        }
    }

    private static boolean isSayable(EObject object, EAttribute attribute) {
        return !List.of("order", "label", "name", "permit", "version", "precision", "from", "baseline", "target").contains(attribute.getName())
                && object instanceof Identified;
    }

    private static boolean isFree(EObject object) {
        return List.of("AssessmentDef", "FormDef", "PhaseDef", "GateDef", "GateRecord").contains(object.eClass().getName());
    }

    private static String written(EObject part) {
        return new String(Texts.formats().of("a.acq").orElseThrow().write("a.acq", part), StandardCharsets.UTF_8);
    }
}
