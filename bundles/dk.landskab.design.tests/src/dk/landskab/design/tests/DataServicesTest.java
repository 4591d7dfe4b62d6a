// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.design.services.DataServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.model.core.Identified;

class DataServicesTest {

    private final DataServices services = new DataServices();
    private final Drawn town = Drawn.of(
            "Organisation k \"Kommune\"",
            "DataObject k.person \"Person\" personal=CPR,ORDINARY",
            "DataObject k.plan \"Plan\"",
            "DataObject k.alone \"Alone\"",
            "DataObject k.old \"Old\" personal=ORDINARY",
            "Application k.a \"A\"",
            "  DataUse k.a.person data=k.person role=MASTER",
            "  DataUse k.a.alone data=k.alone role=MASTER",
            "  DataUse k.a.old data=k.old role=CREATES landsIn=k.c.old",
            "Application k.b \"B\"",
            "  DataUse k.b.person data=k.person role=READS",
            "  DataUse k.b.plan data=k.plan role=ENRICHES",
            "Application k.c \"C\"",
            "  DataUse k.c.plan data=k.plan role=COPY",
            "  DataUse k.c.old data=k.old role=MASTER",
            "  DataUse k.c.nothing role=MASTER",
            "Component k.hub \"Hub\"",
            "  DataUse k.hub.person data=k.person role=COPY landsIn=nowhere");

    private List<String> data(String subject) {
        return ids(services.flowingData(town.get(subject), town.about(subject)));
    }

    @Test
    void dataThatSeveralUseOrThatMustLandFlowAndOthersAreLeftOut() {
        assertEquals(List.of("k.old", "k.person", "k.plan"), data("k"));
    }

    @Test
    void oneSystemShowsAllOfItsDataAndWhoElseUsesThem() {
        assertEquals(List.of("k.alone", "k.old", "k.person"), data("k.a"));
        assertEquals(List.of("k.b", "k.hub"), ids(services.dataReceivers(town.get("k.a"), town.about("k.a"))));
    }

    @Test
    void oneSetOfDataShowsItselfAlone() {
        assertEquals(List.of("k.alone"), data("k.alone"));
    }

    @Test
    void whoGivesIsASourceAndWhoTakesAReceiver() {
        assertAll(
                () -> assertEquals(List.of("k.a", "k.b", "k.c"), ids(services.dataSources(town.get("k"), town.about("k")))),
                () -> assertEquals(List.of("k.b", "k.c", "k.hub"),
                        ids(services.dataReceivers(town.get("k"), town.about("k")))));
    }

    @Test
    void everyUseIsEitherGivingOrTaking() {
        Identified subject = town.get("k");
        assertEquals(List.of("k.a.person", "k.b.plan", "k.a.old", "k.c.old").stream().sorted().toList(),
                ids(services.givingUses(subject)).stream().sorted().toList());
        assertEquals(List.of("k.b.person", "k.c.plan", "k.hub.person"),
                ids(services.takingUses(subject)).stream().sorted().toList());
    }

    @Test
    void aUseLandsInTheSystemOfTheUseThatSucceedsIt() {
        assertAll(
                () -> assertEquals(List.of("k.a.old"), ids(services.landingUses(town.get("k")))),
                () -> assertEquals("k.c", services.landingOf(town.get("k.a.old")).getId()),
                () -> assertNull(services.landingOf(town.get("k.hub.person"))),
                () -> assertEquals(List.of("k.c"), ids(services.landingSystems(town.get("k"), town.about("k")))),
                () -> assertEquals(1, services.landingBox(town.get("k")).size()),
                () -> assertEquals(0, services.landingBox(town.get("k.plan")).size()));
    }

    @Test
    void dataThatNeedProtectionSaySo() {
        assertAll(
                () -> assertTrue(services.isDelicate(town.get("k.person"))),
                () -> assertFalse(services.isDelicate(town.get("k.old"))),
                () -> assertTrue(services.dataCaption(town.get("k.person"), town.about("k")).startsWith("Person\n")),
                () -> assertEquals("Plan", services.dataCaption(town.get("k.plan"), town.about("k"))));
    }

    @Test
    void theRoleDecidesTheLine() {
        assertAll(
                () -> assertTrue(services.isMaster(town.get("k.a.person"))),
                () -> assertFalse(services.isMaster(town.get("k.b.plan"))),
                () -> assertTrue(services.isCopy(town.get("k.c.plan"))),
                () -> assertFalse(services.isCopy(town.get("k.b.person"))));
    }
}
