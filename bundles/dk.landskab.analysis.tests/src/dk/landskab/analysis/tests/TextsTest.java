// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.analysis.State;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {State.class, GapAnalysis.class, Parties.class, ContractExits.class, CostPicture.class,
        Prices.class, Stays.class, TargetPicture.class, CoverageAnalysis.class, MatchAnalysis.class,
        OverlapAnalysis.class, LandingAnalysis.class, ConsolidationAnalysis.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
