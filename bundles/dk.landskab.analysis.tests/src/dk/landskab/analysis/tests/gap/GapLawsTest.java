// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.GapKind;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class GapLawsTest {

    private static final int PAIRS = 5_000;
    private static final Set<GapKind> COMPARED = EnumSet.of(GapKind.MISSING, GapKind.SURPLUS, GapKind.DIFFERENT);

    private static Stream<Finding> findings(GapReport report) {
        return Stream.concat(report.gaps().stream().map(FoundGap::finding), report.resolved().stream());
    }

    private static GapReport between(Landscape asIs, Landscape toBe) {
        return Gaps.betweenPlateaus(asIs, toBe);
    }

    @Test
    void theAnalysisFindsWhatANaiveReferenceFinds() {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            Random random = new Random(seed);
            Toy one = Toy.random(random);
            Toy other = Toy.random(random);
            Set<String> told = findings(between(Sketch.of(one.sketch()), Sketch.of(other.sketch())))
                    .map(Gaps::toldWithFollowers)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Naive.told(one, other), told, "seed " + seed + "\n" + one.sketch() + "\n" + other.sketch());
        }
    }

    @Test
    void aLandscapeComparedWithItselfLacksNothingAndSwappingTheSidesSwapsEveryFinding() {
        for (int seed = 0; seed < Share.of(PAIRS); seed++) {
            Random random = new Random(seed);
            Landscape one = Sketch.of(Toy.random(random).sketch());
            Landscape other = Sketch.of(Toy.random(random).sketch());
            Landscape again = Sketch.of(Toy.random(new Random(seed)).sketch());
            assertTrue(findings(between(one, one)).noneMatch(each -> COMPARED.contains(each.kind())));
            assertTrue(findings(between(one, again)).noneMatch(each -> COMPARED.contains(each.kind())), "seed " + seed);
            assertEquals(findings(between(one, other)).map(each -> each.key().mirrored()).collect(Collectors.toSet()),
                    findings(between(other, one)).map(Finding::key).collect(Collectors.toSet()), "seed " + seed);
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Random random = new Random(1);
        Landscape one = Sketch.of(Toy.random(random).sketch());
        Landscape other = Sketch.of(Toy.random(random).sketch());
        assertEquals(between(one, other).gaps(), between(one, other).gaps());
    }
}
