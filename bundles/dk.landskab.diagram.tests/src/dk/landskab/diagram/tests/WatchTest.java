// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.DiagramRun;
import dk.landskab.diagram.expression.EvaluationException;
import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.expression.Watch;
import dk.landskab.diagram.tool.OperationException;
import dk.landskab.diagram.tool.ToolRun;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.TextsCheck;

/** Services that never end are given up, with their name, and nothing of theirs is used. */
class WatchTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Services SERVICES = Services.of(Sample.class, Endless.class);
    private static final AtomicBoolean RELEASED = new AtomicBoolean();
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final EObject application = Kit.sample().model().find("a").orElseThrow();

    /** Services of every bad manner. */
    public static class Endless {

        /** Computes without end, and heeds nothing. */
        public String spinning(EObject self) {
            while (!RELEASED.get()) {
                Thread.onSpinWait();
            }
            return "too late";
        }

        /** Waits for what never comes, and heeds that it is to end. */
        public String blocked(EObject self) throws InterruptedException {
            NEVER.await();
            return "too late";
        }

        /** Writes what it should not, once it is given up. */
        public String lateWriter(EObject self) {
            spinning(self);
            return ((Element) self).getName();
        }
    }

    @BeforeEach
    void hold() {
        RELEASED.set(false);
    }

    @AfterEach
    void release() {
        RELEASED.set(true);
    }

    private static Object value(Watch watch, String expression, EObject self) {
        Interpreter interpreter = new Interpreter(SERVICES).watched(watch);
        return watch.over(() -> interpreter.value(Expression.parse(expression).orElseThrow(), self, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spinning", "blocked", "lateWriter"})
    void aServiceThatNeverEndsIsGivenUpWithItsName(String service) {
        try (Watch watch = new Watch(SHORT)) {
            EvaluationException failure = assertThrows(EvaluationException.class,
                    () -> value(watch, "service:" + service, application));
            assertTrue(failure.getMessage().contains(service), failure.getMessage());
            for (Language language : Language.values()) {
                assertTrue(failure.what().in(language).contains(service), failure.what().in(language));
            }
        }
    }

    @Test
    void whatComesBackInTimeIsUsed() {
        try (Watch watch = new Watch(Watch.LONGEST)) {
            assertEquals("Nexus", value(watch, "feature:name", application));
            assertEquals(true, value(watch, "service:isCritical", application));
        }
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        try (Watch watch = new Watch(Watch.LONGEST)) {
            EvaluationException failure = assertThrows(EvaluationException.class,
                    () -> value(watch, "service:failing", application));
            assertTrue(failure.getMessage().contains("on purpose"), failure.getMessage());
            AssertionError error = new AssertionError("of the work");
            assertSame(error, assertThrows(AssertionError.class, () -> watch.over(() -> {
                throw error;
            })));
        }
    }

    @Test
    void recursionWithoutEndIsStillNamed() {
        try (Watch watch = new Watch(Watch.LONGEST)) {
            EvaluationException failure = assertThrows(EvaluationException.class,
                    () -> value(watch, "service:endless", application));
            assertTrue(failure.getMessage().contains("endless calls itself"), failure.getMessage());
        }
    }

    @Test
    void workThatWasGivenUpCallsNoOtherService() throws InterruptedException {
        AtomicReference<Throwable> end = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        try (Watch watch = new Watch(SHORT)) {
            Interpreter interpreter = new Interpreter(SERVICES).watched(watch);
            assertThrows(EvaluationException.class, () -> watch.over(() -> {
                try {
                    interpreter.value(Expression.parse("service:spinning").orElseThrow(), application, Map.of());
                    return interpreter.value(Expression.parse("service:isCritical").orElseThrow(), application, Map.of());
                } catch (CancellationException e) {
                    end.set(e);
                    throw e;
                } finally {
                    ended.countDown();
                }
            }));
        }
        RELEASED.set(true);
        ended.await();
        assertTrue(end.get() instanceof CancellationException, String.valueOf(end.get()));
    }

    @Test
    void whoeverIsInterruptedWhileWaitingStaysInterrupted() {
        try (Watch watch = new Watch(Watch.LONGEST)) {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> value(watch, "service:spinning", application));
            assertTrue(Thread.interrupted());
        }
    }

    private static Kit endless(String piece, String other) {
        return Kit.sample().with(piece, other).with("<ownedJavaExtensions ", "<ownedJavaExtensions qualifiedClassName=\""
                + Endless.class.getName() + "\"/><ownedJavaExtensions ");
    }

    @Test
    void aDiagramWithSuchAServiceIsRefusedWithItsName() {
        Kit kit = endless("labelExpression=\"feature:name\"", "labelExpression=\"service:spinning\"");
        DiagramRun run = new DiagramRun(kit.specification(), SERVICES, SHORT);
        EvaluationException failure = assertThrows(EvaluationException.class,
                () -> run.draw(kit.model(), kit.request()));
        assertTrue(failure.getMessage().contains("spinning"), failure.getMessage());
    }

    @Test
    void aToolWithSuchAServiceChangesNothing() {
        Kit kit = endless("valueExpression=\"var:arg0\"", "valueExpression=\"service:spinning\"");
        ToolRun run = new ToolRun(new Interpreter(SERVICES), Metamodel.packages(), SHORT);
        EObject tool = kit.specification().all("DirectEditLabel").findFirst().orElseThrow();
        OperationException failure = assertThrows(OperationException.class,
                () -> run.run(tool, application, Map.of("arg0", "Renamed")));
        assertTrue(failure.getMessage().contains("spinning"), failure.getMessage());
        assertEquals("Nexus", ((Element) application).getName());
    }

    @Test
    void theTextsAreThereInEveryLanguage() {
        TextsCheck.complete(Watch.class);
    }
}
