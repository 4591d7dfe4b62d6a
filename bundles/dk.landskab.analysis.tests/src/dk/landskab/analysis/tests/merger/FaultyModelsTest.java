// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.DEFAULTS;
import static dk.landskab.analysis.tests.merger.Mergers.swapped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ConsolidationReport;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.coverage.CoverageReport;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.landing.LandingReport;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Random models with every class and every gap: every part of the analysis answers, and every answer can be told. */
class FaultyModelsTest {

    private static final int PAIRS = 1_000;
    private static final int ELEMENTS = 120;

    private static Landscape random(String place, long seed) {
        Part part = RandomLandscape.part(seed, ELEMENTS);
        return LandscapeAssembly.of(Origin.of(place),
                List.of(new LoadedPart(PartSource.of("a.landskab", new byte[0]), List.of(part), List.of())));
    }

    private record All(CoverageReport coverage, MatchReport matches, OverlapReport overlap, LandingReport landing,
            ConsolidationReport consolidation) {

        static All of(MergerInput input) {
            Parties parties = Parties.of(input);
            MatchReport matches = MatchAnalysis.of(parties);
            Landscape landscape = parties.landscape();
            return new All(CoverageAnalysis.of(parties), matches, OverlapAnalysis.of(parties, matches),
                    LandingAnalysis.of(parties, matches), ConsolidationAnalysis.of(landscape,
                            Need.of(landscape.all(Subject.class), landscape.all(BusinessProcess.class), Mergers.TODAY),
                            ConsolidationParameters.DEFAULT));
        }

        private Stream<? extends Explained> rows() {
            return Stream.of(coverage.totals(), coverage.rows(), coverage.crossChecks(), matches.matches(),
                    matches.refused(), overlap.rows(), landing.rows(), consolidation.candidates(),
                    consolidation.excluded()).flatMap(List::stream);
        }

        private Stream<Undecided> undecided() {
            return Stream.of(coverage.undecided(), matches.undecided(), overlap.undecided(), landing.undecided(),
                    consolidation.undecided()).flatMap(List::stream);
        }

        private long size() {
            return rows().count();
        }
    }

    private static void tell(Explanation explanation) {
        for (Language language : Language.values()) {
            assertFalse(explanation.what().in(language).isBlank());
        }
        explanation.parts().forEach(FaultyModelsTest::tell);
    }

    @Test
    void everyModelIsAnsweredAndEveryRowCanBeExplained() {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            All all = All.of(MergerInput.of(random("one", 2L * seed), random("other", 2L * seed + 1), DEFAULTS)
                    .planned(random("plan", -seed - 1L)));
            all.rows().forEach(each -> tell(each.explanation()));
            all.undecided().forEach(each -> assertFalse(each.why().in(Language.DA).isBlank()));
        }
    }

    @Test
    void swappingThePartiesOfAnyModelGivesAsManyRowsAndDoubts() {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            MergerInput input = MergerInput.of(random("one", 2L * seed), random("other", 2L * seed + 1), DEFAULTS);
            All one = All.of(input);
            All other = All.of(swapped(input));
            assertEquals(one.size(), other.size(), "seed " + seed);
            assertEquals(one.undecided().map(each -> each.why().in(Language.SV)).sorted().toList(),
                    other.undecided().map(each -> each.why().in(Language.SV)).sorted().toList(), "seed " + seed);
        }
    }

    @Test
    void oneSideOrBothMayBeEmpty() {
        Landscape empty = Sketch.of("");
        for (MergerInput input : List.of(MergerInput.of(random("one", 1), empty, DEFAULTS),
                MergerInput.of(empty, random("other", 1), DEFAULTS), MergerInput.of(empty, Sketch.of(""), DEFAULTS),
                MergerInput.of(empty, empty, DEFAULTS))) {
            assertEquals(3, All.of(input).coverage().totals().size());
            assertEquals(0, All.of(input).matches().matches().size());
        }
    }
}
