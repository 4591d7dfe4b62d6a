// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.expression.Coercion;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.run.SemanticModel;

/** The rows of the contract on expressions, one by one. */
class InterpreterTest {

    private final SemanticModel model = Kit.sample().model();
    private final EObject application = model.find("b").orElseThrow();
    private final Interpreter interpreter = new Interpreter(Kit.SERVICES);

    private Object value(String expression) {
        return interpreter.value(Expression.parse(expression).orElseThrow(), application,
                Map.of("other", model.find("a").orElseThrow(), "text", "word"));
    }

    @ParameterizedTest
    @CsvSource({"feature:name,SD Løn", "var:text,word", "service:caption,«SD Løn»", "service:caption(),«SD Løn»",
            "service:self.caption,«SD Løn»", "service:other.caption,«Nexus»", "service:both(other),SD Løn+Nexus",
            "'service: both( other )',SD Løn+Nexus", "service:other.both(self),Nexus+SD Løn", "a text,a text",
            "' feature:name',' feature:name'", "foo:bar,foo:bar"})
    void anExpressionHasTheValueThatSiriusGivesIt(String expression, String expected) {
        assertEquals(expected, value(expression));
    }

    @Test
    void aFeatureOfItsOwnWinsAndSiriusAddsFive() {
        EObject unit = model.find("k.it").orElseThrow();
        Expression container = Expression.parse("feature:eContainer").orElseThrow();
        assertSame(unit.eContainer(), interpreter.value(container, unit, Map.of()));
        assertEquals(application.eContents(), value("feature:eContents"));
        assertSame(application.eClass(), value("feature:eClass"));
        assertEquals(application.eCrossReferences(), value("feature:eCrossReferences"));
        assertTrue(value("feature:eAllContents") instanceof List<?>);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature:nome", "feature: name", "feature:name ", "var:nobody", "service:unheardOf",
            "service:caption(other)", "service:both(nobody)", "service:text.caption", "service:a b", "service:",
            "service:both('x')", "aql:self.name", "[name/]", "ocl:self", "service:failing"})
    void whatSiriusCannotEvaluateFails(String expression) {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value(expression));
        assertFalse(failure.getMessage().isBlank());
    }

    @Test
    void aFailingLabelSaysWhatSiriusSays() {
        assertEquals("Invalid feature as name", interpreter.label(Expression.parse("feature:nome").orElseThrow(),
                application, Map.of()));
        assertEquals("", interpreter.label(Expression.parse("service:nothing").orElseThrow(), application, Map.of()));
    }

    @Test
    void aWholeNumberIsANumberAndNoText() {
        assertEquals(12, value("12"));
        assertEquals(-1, value("-1"));
        assertEquals("1.5", value("1.5"));
    }

    @Test
    void aBlankExpressionIsNone() {
        assertEquals(Optional.empty(), Expression.parse(" "));
        assertEquals(Optional.empty(), Expression.parse(null));
    }

    static Stream<Arguments> truths() {
        return Stream.of(Arguments.of(null, false), Arguments.of(true, true), Arguments.of(false, false),
                Arguments.of("true", true), Arguments.of("FALSE", false), Arguments.of("", true),
                Arguments.of("no", true), Arguments.of(0, true), Arguments.of(1, true), Arguments.of(List.of(), true),
                Arguments.of(List.of(false), true));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void onlyNothingAndFalseAreFalse(Object value, boolean truth) {
        assertEquals(truth, Coercion.truth(value));
    }

    @Test
    void aCollectionIsNoObjectButHoldsSome() {
        assertEquals(Optional.empty(), Coercion.object(List.of(application)));
        assertEquals(Optional.of(application), Coercion.object(application));
        assertEquals(List.of(application), Coercion.objects(Arrays.asList(application, null, "x", application)));
        assertEquals(List.of(), Coercion.objects("x"));
    }

    @Test
    void numbersAreReadOfNumbersAndTexts() {
        assertEquals(3, Coercion.number("3", 0));
        assertEquals(3, Coercion.number(3.9, 0));
        assertEquals(7, Coercion.number("wide", 7));
        assertEquals(7, Coercion.number(null, 7));
    }

    @Test
    void endlessRecursionIsCutWithTheNameOfTheService() {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:endless"));
        assertTrue(failure.getMessage().contains("endless calls itself"), failure.getMessage());
    }

    @Test
    void whatIsMoreThanAnyDiagramShowsIsCut() {
        EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:tooMany"));
        assertTrue(failure.getMessage().contains("tooMany"), failure.getMessage());
        assertTrue(failure.getMessage().contains("100,000"), failure.getMessage());
    }

    @Test
    void aServiceOfAClassThatIsNotNamedIsNotCalled() {
        Interpreter none = new Interpreter(Kit.SERVICES.only(java.util.Set.of("java.lang.Runtime")));
        assertThrows(EvaluationException.class, () -> none.value(Expression.parse("service:caption").orElseThrow(),
                application, Map.of()));
    }

    @Test
    void aMethodWhoseFirstParameterIsNoObjectOfAModelIsNotSeen() {
        Services services = Services.of(Hidden.class);
        assertFalse(services.knows("ofAny", 1));
        assertTrue(services.knows("ofModel", 1));
        assertThrows(IllegalArgumentException.class, () -> Services.of(NoConstructor.class));
    }

    /** A class whose methods Sirius sees in part. */
    public static class Hidden {
        /** Not seen. */
        public String ofAny(Object self) {
            return "";
        }

        /** Seen. */
        public String ofModel(EObject self) {
            return "";
        }
    }

    /** No class of services. */
    public static class NoConstructor {
        /** Takes something. */
        public NoConstructor(String something) {
            assertNull(something);
        }
    }
}
