// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.State;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.OddValues;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Dates and numbers as odd as a file can hold are answered, and every answer can be told. */
class OddValuesTest {

    private static final int PAIRS = 2_500;
    private static final int ELEMENTS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final MoneyParameters KRONER = MoneyParameters.DEFAULT.in("DKK", Map.of("SEK", BigDecimal.ONE));

    private static Landscape odd(String place, long seed) {
        Part part = RandomLandscape.part(seed, ELEMENTS);
        OddValues.in(part, seed);
        return LandscapeAssembly.of(Origin.of(place),
                List.of(new LoadedPart(PartSource.of("a.landskab", new byte[0]), List.of(part), List.of())));
    }

    private static MergerReport merger(Landscape a, Landscape b, Landscape plan) {
        return MergerAnalysis.of(MergerInput.of(a, b, MergerParameters.at(TODAY).with(KRONER)).planned(plan));
    }

    private static void tell(Explanation explanation) {
        assertFalse(explanation.what().in(Language.EN).isBlank());
        explanation.parts().forEach(OddValuesTest::tell);
    }

    @Test
    void aMergerOfAnyTwoIsAnsweredAndEveryRowCanBeExplained() {
        for (int i = 0; i < Share.of(PAIRS); i++) {
            int seed = i;
            MergerReport report = told(seed, () -> merger(odd("one", 3L * seed),
                    odd("other", 3L * seed + 1),
                    odd("plan", 3L * seed + 2)));
            told(seed, () -> {
                report.rows().map(Explained::explanation).forEach(OddValuesTest::tell);
                report.undecided().forEach(each -> assertFalse(each.why().in(Language.SV).isBlank()));
                return report;
            });
        }
    }

    @Test
    void theGapBetweenAnyTwoIsFoundAndCanBeToldOnAnyDay() {
        List<LocalDate> days = Stream.of("0001-01-01", "2026-11-10", "9999-12-31").map(LocalDate::parse).toList();
        for (int i = 0; i < Share.of(PAIRS); i++) {
            int seed = i;
            LocalDate day = days.get(seed % days.size());
            GapReport report = told(seed, () -> GapAnalysis.between(
                    State.at(odd("one", 2L * seed), day),
                    State.at(odd("other", 2L * seed + 1), day), GapParameters.at(day)));
            told(seed, () -> report.gaps().stream().map(FoundGap::severity).toList());
            report.undecided().forEach(each -> assertFalse(each.why().in(Language.DA).isBlank()));
        }
    }

    /** The result of something, or the seed with which it failed. */
    private static <T> T told(int seed, Supplier<T> what) {
        try {
            return what.get();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    @Test
    void whereNothingIsNothingIsFound() {
        Landscape empty = Sketch.of("");
        MergerReport merger = merger(empty, empty, empty);
        assertEquals(List.of(), merger.overlap().rows());
        assertEquals(List.of(), merger.contracts().exits());
        assertEquals(List.of(), merger.costs().lines());
        assertEquals(List.of(), GapAnalysis.between(State.at(empty, TODAY), State.at(empty, TODAY),
                GapParameters.at(TODAY)).gaps());
    }

    @Test
    void oneSystemThatIsItsOwnModuleAndItsOwnSuccessorIsAnswered() {
        String circle = "Application x \"X\" parent=x\nIntegration i \"I\" from=x to=x replaces=i\n";
        MergerReport merger = merger(Sketch.of(circle), Sketch.of(circle), Sketch.of("""
                Merger m "M" effectiveDate=2028-01-01 target=t
                Plateau t "T" basedOn=t
                  PlateauItem t.x element=x disposition=REPLACE successors=x
                """));
        merger.rows().map(Explained::explanation).forEach(OddValuesTest::tell);
        assertFalse(merger.undecided().isEmpty());
    }
}
