// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.analysis.State;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {State.class, GapAnalysis.class, Parties.class, CoverageAnalysis.class, MatchAnalysis.class,
        OverlapAnalysis.class, LandingAnalysis.class, ConsolidationAnalysis.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
