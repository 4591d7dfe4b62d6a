// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.design.scene.RedThread;
import dk.landskab.design.services.LayerServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.model.core.Element;

class RedThreadTest {

    private final LayerServices layers = new LayerServices();
    private final Drawn town = Drawn.of(
            "Strategy st \"Strategy\" goals=g",
            "Goal g \"Goal\" realisedBy=sv",
            "Goal g.sub \"Sub\" parent=g realisedBy=pr2",
            "BusinessService sv \"Service\" realisedBy=pr",
            "BusinessProcess pr \"Process\"",
            "BusinessProcess pr2 \"Other process\"",
            "BusinessProcess pr.part \"Part\" parent=pr",
            "Application ap \"Application\" supports=pr runsOn=co",
            "Application ap2 \"Other\" supports=pr2 runsOn=co",
            "Application ap3 \"Provider\" provides=sv",
            "Component co \"Server\" runsOn=dc",
            "Component dc \"Centre\"",
            "Component net \"Net\"",
            "Dependency de dependent=ap on=net",
            "Component alone \"Alone\"");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "st; ap ap2 ap3 co dc g g.sub net pr pr.part pr2 st sv",
        "ap; ap co dc g net pr st sv",
        "dc; ap ap2 co dc g g.sub pr pr2 st sv",
        "pr.part; g pr pr.part st sv",
        "alone; alone"})
    void theThreadIsWhatIsAboveAndBelowAndNotWhatIsBeside(String chosen, String expected) {
        Set<String> found = new TreeSet<>(ids(new RedThread(town.get(chosen)).elements()));
        assertEquals(new TreeSet<>(List.of(expected.split(" "))), found);
    }

    @Test
    void whatOneElementCarriesIsAboveTheOther() {
        town.landscape().all(Element.class).forEach(each -> RedThread.below(each).forEach(below -> assertTrue(
                RedThread.above(below).anyMatch(above -> above == each),
                () -> below.getId() + " is below " + each.getId() + " but not the other way")));
        town.landscape().all(Element.class).forEach(each -> RedThread.above(each).forEach(above -> assertTrue(
                RedThread.below(above).anyMatch(below -> below == each),
                () -> above.getId() + " is above " + each.getId() + " but not the other way")));
    }

    @Test
    void aCircleEndsWhereItCloses() {
        Drawn circle = Drawn.of("Component a \"A\" runsOn=b", "Component b \"B\" runsOn=a");
        assertEquals(Set.of("a", "b"), Set.copyOf(ids(new RedThread(circle.get("a")).elements())));
    }

    @Test
    void aReferenceThatLeadsNowhereIsLeftOut() {
        Drawn dangling = Drawn.of("Application a \"A\" supports=gone runsOn=gone2");
        assertEquals(List.of("a"), ids(new RedThread(dangling.get("a")).elements()));
    }

    @Test
    void aLayerIsThereWhereTheThreadReachesIt() {
        Element process = town.get("pr.part");
        assertAll(
                () -> assertEquals(1, layers.strategyBand(process).size()),
                () -> assertEquals(1, layers.businessBand(process).size()),
                () -> assertEquals(0, layers.applicationBand(process).size()),
                () -> assertEquals(0, layers.infrastructureBand(process).size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"st", "g", "sv", "pr", "ap", "co"})
    void everyElementOfTheThreadStandsOnceAndTheChosenOneApart(String id) {
        Element chosen = town.get(id);
        List<Element> shown = new ArrayList<>();
        shown.addAll(layers.threadStrategies(chosen, town.about(id)));
        shown.addAll(layers.threadBusiness(chosen, town.about(id)));
        shown.addAll(layers.threadApplications(chosen, town.about(id)));
        shown.addAll(layers.threadComponents(chosen, town.about(id)));
        List<Element> apart = new ArrayList<>();
        apart.addAll(layers.chosenStrategy(chosen));
        apart.addAll(layers.chosenBusiness(chosen));
        apart.addAll(layers.chosenApplication(chosen));
        apart.addAll(layers.chosenComponent(chosen));
        assertEquals(List.of(id), ids(apart));
        shown.addAll(apart);
        assertEquals(new TreeSet<>(ids(new RedThread(chosen).elements())), new TreeSet<>(ids(shown)));
        assertEquals(Set.copyOf(shown).size(), shown.size());
    }

    @Test
    void theLinesLeadToWhatCarries() {
        assertEquals(List.of("co", "net"), ids(layers.carriers(town.get("ap"))).stream().sorted().toList());
    }
}
