// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.store.Landscape;

/** What the gap analysis has to tell of the way from today to the target picture. */
class StoryTest {

    static List<Example> examples() {
        return Examples.merging();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyGapThatAPersonRecordedIsSeen(Example example) {
        Set<String> recorded = Loaded.last(example).all(Gap.class).stream().map(Gap::getId).collect(Collectors.toSet());
        Set<String> seen = report(example.id()).gaps().stream().flatMap(gap -> gap.recorded().stream())
                .map(Gap::getId).collect(Collectors.toSet());
        assertEquals(recorded, seen);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void someGapsAreClosedWithARecommendationAndSomeByNobody(Example example) {
        List<FoundGap> gaps = report(example.id()).gaps();
        assertTrue(gaps.stream().filter(gap -> gap.isClosed() && gap.recommendation().isPresent()).count() >= 4);
        assertTrue(gaps.stream().filter(gap -> !gap.recorded().isEmpty() && !gap.isClosed()).count() >= 4);
    }

    @Test
    void lindholtTellsOfEveryArea() {
        Set<Area> areas = report("lindholt").gaps().stream().map(gap -> gap.finding().area())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(Area.UNSPECIFIED)), areas);
    }

    @Test
    void lindholtTellsOfEveryKindOfGap() {
        Set<GapKind> kinds = report("lindholt").gaps().stream().map(FoundGap::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(GapKind.UNSPECIFIED)), kinds);
    }

    @Test
    void lindholtsTargetUsesEveryDispositionAndSaysWhatFollows() {
        List<PlateauItem> items = plateau(Loaded.last("lindholt"), "lindholt.plateau.tobe").getItems();
        assertTrue(items.size() >= 25, () -> items.size() + " items");
        assertEquals(EnumSet.allOf(Disposition.class),
                items.stream().map(PlateauItem::getDisposition).collect(Collectors.toSet()));
        assertEquals(List.of(), items.stream()
                .filter(item -> Set.of(Disposition.REPLACE, Disposition.MERGE_INTO).contains(item.getDisposition()))
                .filter(item -> item.getSuccessors().isEmpty()).map(PlateauItem::getId).toList());
    }

    private static GapReport report(String id) {
        Landscape landscape = Loaded.last(id);
        return GapAnalysis.between(landscape, plateau(landscape, id + ".plateau.asis"),
                plateau(landscape, id + ".plateau.tobe"), GapParameters.at(Examples.DATE));
    }

    private static Plateau plateau(Landscape landscape, String id) {
        return landscape.find(id, Plateau.class).orElseThrow();
    }
}
