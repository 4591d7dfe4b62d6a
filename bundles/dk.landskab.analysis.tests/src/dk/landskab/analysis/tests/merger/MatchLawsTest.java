// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.DEFAULTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.MatchingParameters;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class MatchLawsTest {

    private static final int PAIRS = 10_000;
    private static final int SYSTEMS = 5_000;

    private static MergerInput input(MatchToy toy) {
        MatchingParameters parameters = DEFAULTS.matching();
        return MergerInput.of(Sketch.of(toy.sketch(Side.A)), Sketch.of(toy.sketch(Side.B)),
                DEFAULTS.with(new MatchingParameters(parameters.weights(), parameters.bonus(), parameters.sameFrom(),
                        parameters.overlapsFrom(), parameters.similarPercent(), MatchToy.cap(), MatchToy.best())));
    }

    private static String line(Match match, Side first) {
        return match.of(first).getFirst().getId() + " = " + match.of(first.other()).getFirst().getId() + " "
                + match.score();
    }

    @Test
    void blocksFindWhatComparingAllPairsFinds() {
        int suggestions = 0;
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            MatchToy toy = MatchToy.random(new Random(seed));
            Set<String> found = MatchAnalysis.of(Parties.of(input(toy))).of(Application.class)
                    .map(each -> line(each, Side.A)).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(toy.suggested(), found, "seed " + seed + "\n" + toy.sketch(Side.A) + toy.sketch(Side.B));
            suggestions += found.size();
        }
        assertTrue(suggestions > Share.of(PAIRS), "so few suggestions prove nothing: " + suggestions);
    }

    @Test
    void swappingThePartiesSwapsTheSidesOfEveryMatchAndChangesNoOrder() {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            MergerInput input = input(MatchToy.random(new Random(seed)));
            MatchReport one = MatchAnalysis.of(Parties.of(input));
            MatchReport other = MatchAnalysis.of(Parties.of(Mergers.swapped(input)));
            assertEquals(one.matches().stream().map(each -> line(each, Side.A)).toList(),
                    other.matches().stream().map(each -> line(each, Side.B)).toList(), "seed " + seed);
            assertEquals(Mergers.told(one.undecided()), Mergers.told(other.undecided()), "seed " + seed);
            assertEquals(Mergers.ids(one.unmatched().get(Side.A)), Mergers.ids(other.unmatched().get(Side.B)));
        }
    }

    @Test
    void everySystemIsMatchedOrListedAsUnmatchedInLargeLandscapesToo() {
        int size = Share.isFull() ? SYSTEMS : SYSTEMS / 5;
        Parties parties = Parties.of(Mergers.twins(size));
        MatchReport report = MatchAnalysis.of(parties);
        Set<String> seen = new TreeSet<>();
        report.of(Application.class).forEach(each -> each.about().forEach(element -> seen.add(element.getId())));
        List<Element> unmatched = report.unmatched().values().stream().flatMap(List::stream).toList();
        assertTrue(unmatched.stream().noneMatch(each -> seen.contains(each.getId())));
        assertEquals(2 * size, seen.size() + unmatched.size());
        long ofOneProduct = report.of(Application.class).filter(Match::isSame).filter(each -> product(each.a()) != null
                && product(each.a()) == product(each.b())).count();
        assertEquals(pairsOfOneProduct(parties), ofOneProduct);
    }

    private static Element product(List<Element> systems) {
        return ((Application) systems.getFirst()).getProduct();
    }

    private static long pairsOfOneProduct(Parties parties) {
        return parties.of(Side.A, Application.class).filter(each -> each.getProduct() != null)
                .mapToLong(one -> parties.landscape().incoming(one.getProduct()).stream()
                        .filter(each -> each.source() instanceof Application other
                                && parties.sidesOf(other).contains(Side.B)).count()).sum();
    }
}
