// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;

/** Which method a service expression calls, and which it never does. */
class ServicesTest {

    private final EObject application = Kit.sample().model().find("a").orElseThrow();
    private final EObject process = Kit.sample().model().find("p").orElseThrow();

    private static Object call(Services services, String expression, EObject self, Map<String, Object> variables) {
        return new Interpreter(services).value(Expression.parse(expression).orElseThrow(), self, variables);
    }

    private Object call(String expression, EObject self) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("nothing", null);
        variables.put("word", "word");
        variables.put("number", 7);
        variables.put("process", process);
        return call(Services.of(Many.class, Later.class), expression, self, variables);
    }

    /** Methods of every kind. */
    public static class Many extends Above {

        /** For applications only. */
        public String kind(Application self) {
            return "application";
        }

        /** For any element. */
        public String kind(Element self) {
            return "element";
        }

        /** With an object. */
        public String with(EObject self, EObject other) {
            return "object " + other;
        }

        /** With a word. */
        public String worded(EObject self, String word) {
            return word + word;
        }

        /** With a number. */
        public Integer doubled(EObject self, Integer number) {
            return number * 2;
        }

        /** A primitive result. */
        public int counted(EObject self) {
            return 3;
        }

        /** Belongs to no instance. */
        public static String still(EObject self) {
            return "still";
        }

        /** Not for callers. */
        String hidden(EObject self) {
            return hiddenAway(self);
        }

        private String hiddenAway(EObject self) {
            return "hidden";
        }

        /** Fails with nothing to say. */
        public String silent(EObject self) {
            throw new IllegalStateException();
        }
    }

    /** What a class inherits. */
    public static class Above {
        /** Inherited. */
        public String inherited(EObject self) {
            return "inherited";
        }
    }

    /** A class that is registered later. */
    public static class Later {
        /** The same name as before. */
        public String worded(EObject self, String word) {
            return "later";
        }

        /** Only here. */
        public String late(EObject self) {
            return "late";
        }
    }

    @Test
    void theTypeOfTheElementDecidesBetweenMethodsOfOneName() {
        assertEquals("element", call("service:kind", process));
        assertTrue(List.of("application", "element").contains(call("service:kind", application)));
    }

    @Test
    void anElementThatNoMethodTakesIsRefused() {
        assertThrows(EvaluationException.class, () -> call("service:kind", application.eClass()));
    }

    @Test
    void theFirstClassThatHasTheMethodWins() {
        assertEquals("wordword", call("service:worded(word)", application));
        assertEquals("late", call("service:late", application));
    }

    @Test
    void argumentsMustFitTheirTypes() {
        assertEquals(14, call("service:doubled(number)", application));
        assertThrows(EvaluationException.class, () -> call("service:doubled(word)", application));
        assertThrows(EvaluationException.class, () -> call("service:worded(number)", application));
        assertThrows(EvaluationException.class, () -> call("service:worded(word, word)", application));
        assertThrows(EvaluationException.class, () -> call("service:worded", application));
    }

    @Test
    void nothingFitsEveryType() {
        assertEquals("object null", call("service:with(nothing)", application));
        assertEquals("nullnull", call("service:worded(nothing)", application));
    }

    @Test
    void nothingIsNoReceiver() {
        EvaluationException failure = assertThrows(EvaluationException.class,
                () -> call("service:nothing.kind", application));
        assertTrue(failure.getMessage().contains("kind"), failure.getMessage());
    }

    @Test
    void aPrimitiveResultIsAValue() {
        assertEquals(3, call("service:counted", application));
    }

    @Test
    void whatIsNotPublicIsNotCalled() {
        assertThrows(EvaluationException.class, () -> call("service:hidden", application));
        assertThrows(EvaluationException.class, () -> call("service:hiddenAway", application));
        assertThrows(EvaluationException.class, () -> call("service:toString", application));
        assertThrows(EvaluationException.class, () -> call("service:getClass", application));
    }

    @Test
    void aFailureThatSaysNothingIsToldAllTheSame() {
        assertTrue(assertThrows(EvaluationException.class, () -> call("service:silent", application)).getMessage()
                .contains("silent"));
    }

    @Test
    void declaredMethodsAreListedInOneOrder() {
        List<String> names = Services.declared(Many.class).stream().map(Method::getName).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertFalse(names.contains("hidden"));
    }

    @Test
    void onlyNamedClassesRemain() {
        Services both = Services.of(Many.class, Later.class);
        assertEquals(Set.of(Many.class.getName(), Later.class.getName()), both.names());
        Services one = both.only(Set.of(Later.class.getName(), "unknown.Class"));
        assertEquals(Set.of(Later.class.getName()), one.names());
        assertFalse(one.knows("kind", 1));
        assertEquals("later", call(one, "service:worded(word)", application, Map.of("word", "word")));
    }

    @Test
    void aClassThatCannotBeMadeIsRefusedByName() {
        IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
                () -> Services.of(Unmakeable.class));
        assertTrue(failure.getMessage().contains("Unmakeable"));
        assertThrows(IllegalArgumentException.class, () -> Services.of(Runnable.class));
        assertThrows(IllegalArgumentException.class, () -> Services.of(Failing.class));
    }

    /** Cannot be made from outside. */
    public static final class Unmakeable {
        private Unmakeable() {
        }
    }

    /** Fails when it is made. */
    public static class Failing {
        /** Fails. */
        public Failing() {
            throw new IllegalStateException("on purpose");
        }
    }
}
