// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Watch;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** Whoever looks on is asked often, and stops an analysis wherever it is. */
class WatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Landscape town(String id) {
        return Sketch.of("Organisation " + id + " \"Town\"",
                "Application " + id + ".app.pay \"Pay\" lifecycle.activeFrom=2020-01-01",
                "Application " + id + ".app.web \"Web\" lifecycle.activeFrom=2020-01-01");
    }

    static Stream<Named<Consumer<Watch>>> analyses() {
        return Stream.of(
                Named.of("gap", watch -> GapAnalysis.between(State.at(town("a"), DAY), State.at(town("b"), DAY),
                        GapParameters.at(DAY), watch)),
                Named.of("merger", watch -> MergerAnalysis.of(
                        MergerInput.of(town("a"), town("b"), MergerParameters.at(DAY)), watch)));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void isAskedFromStageToStageAndStopsAtEach(Consumer<Watch> analysis) {
        AtomicInteger asked = new AtomicInteger();
        analysis.accept(() -> {
            asked.incrementAndGet();
            return false;
        });
        assertTrue(asked.get() > 4, "asked: " + asked);

        for (int i = 1; i <= asked.get(); i++) {
            AtomicInteger left = new AtomicInteger(i);
            assertThrows(CancellationException.class, () -> analysis.accept(() -> left.decrementAndGet() <= 0));
            assertEquals(0, left.get());
        }
    }
}
