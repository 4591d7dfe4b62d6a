// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dk.landskab.design.services.RuleServices;
import dk.landskab.design.services.TitleServices;
import dk.landskab.design.tests.kit.Drawn;

class RuleServicesTest {

    private final RuleServices rules = new RuleServices();
    private final Drawn town = Drawn.of("Organisation k \"Kommune\"", "  OrgUnit k.u \"Unit\"",
            "Application a \"Aa\" owner=k.u", "Application b \"Bb\"",
            "Integration i \"Ii\" from=a to=b", "Integration j \"Jj\" from=a",
            "Component c \"Cc\"", "Dependency d \"Dd\" dependent=a on=c strength=HARD",
            "Dependency e \"Ee\" dependent=a on=c strength=SOFT",
            "Dependency f \"Ff\" dependent=a on=c fallback=\"Paper\"",
            "DataObject x \"Xx\"", "DataObject y \"Yy\" confidentiality=0",
            "Plateau p \"Pp\"", "  PlateauItem p.a element=a disposition=REPLACE",
            "  PlateauItem p.b element=b disposition=MERGE_INTO successors=a", "  PlateauItem p.c element=c disposition=RETIRE",
            "ProcessDefinition q \"Qq\"");

    @Test
    void anApplicationNeedsAnOwnerAndAnIntegrationBothEnds() {
        assertAll(
                () -> assertTrue(rules.isOwned(town.get("a"))),
                () -> assertFalse(rules.isOwned(town.get("b"))),
                () -> assertTrue(rules.hasEnds(town.get("i"))),
                () -> assertFalse(rules.hasEnds(town.get("j"))));
    }

    @Test
    void aDependencyIsCoveredBySoftnessOrAFallback() {
        assertAll(
                () -> assertFalse(rules.isCovered(town.get("d"))),
                () -> assertTrue(rules.isCovered(town.get("e"))),
                () -> assertTrue(rules.isCovered(town.get("f"))));
    }

    @Test
    void dataAreClassifiedAlsoWhereTheyAreOpen() {
        assertFalse(rules.isClassified(town.get("x")));
        assertTrue(rules.isClassified(town.get("y")));
    }

    @Test
    void onlyWhatIsReplacedOrMergedNeedsASuccessor() {
        assertAll(
                () -> assertFalse(rules.hasSuccessor(town.get("p.a"))),
                () -> assertTrue(rules.hasSuccessor(town.get("p.b"))),
                () -> assertTrue(rules.hasSuccessor(town.get("p.c"))));
    }

    @Test
    void everyMessageNamesTheElement() {
        assertAll(
                () -> assertTrue(rules.unownedMessage(town.get("b")).startsWith("Bb: ")),
                () -> assertTrue(rules.endsMessage(town.get("j")).startsWith("Jj: ")),
                () -> assertTrue(rules.bareMessage(town.get("d")).startsWith("Dd: ")),
                () -> assertTrue(rules.unclassifiedMessage(town.get("x")).startsWith("Xx: ")),
                () -> assertTrue(rules.successorMessage(town.get("p.a")).startsWith("Aa: ")));
    }

    @Test
    void everyTitleNamesTheSubject() {
        TitleServices titles = new TitleServices();
        assertAll(
                () -> assertTrue(titles.applicationTitle(town.get("k")).contains("Kommune")),
                () -> assertTrue(titles.kleTitle(town.get("k")).contains("Kommune")),
                () -> assertTrue(titles.infrastructureTitle(town.get("k")).contains("Kommune")),
                () -> assertTrue(titles.dataTitle(town.get("k")).contains("Kommune")),
                () -> assertTrue(titles.layersTitle(town.get("a")).contains("Aa")),
                () -> assertTrue(titles.targetTitle(town.get("p")).contains("Pp")),
                () -> assertTrue(titles.pipelineTitle(town.get("q")).contains("Qq")),
                () -> assertTrue(titles.processTitle(town.get("q")).contains("Qq")));
    }
}
