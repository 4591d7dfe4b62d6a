// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.design.scene.Model;
import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;

class ModelTest {

    private static final String[] TOWN = {"BusinessProcess p \"P\"", "Application a \"A\" supports=p",
        "file other.landskab", "Application b \"B\" supports=p", "Application c \"C\""};

    @Test
    void withoutAResourceAnObjectSeesItsOwnFile() {
        assertEquals(List.of("a"), ids(new Model(Drawn.of(TOWN).get("a")).all(Application.class)));
    }

    @Test
    void inAResourceSetItSeesAllFilesInTheirOrder() {
        EObject object = SemanticModel.of(Drawn.of(TOWN).landscape()).find("c").orElseThrow();
        assertEquals(List.of("a", "b", "c"),
                ids(new Model(object).all(Application.class)).stream().sorted().toList());
    }

    @Test
    void whoRefersIsFoundWithAndWithoutAnAdapter() {
        Drawn bare = Drawn.of(TOWN);
        assertEquals(List.of("a"), ids(new Model(bare.get("p")).referring(
                ApplicationPackage.Literals.APPLICATION__SUPPORTS, Application.class)));
        EObject kept = SemanticModel.of(bare.landscape()).find("p").orElseThrow();
        assertEquals(List.of("a", "b"), ids(new Model(kept).referring(
                ApplicationPackage.Literals.APPLICATION__SUPPORTS, Application.class)).stream().sorted().toList());
    }

    @Test
    void anotherReferenceIsNotCounted() {
        EObject kept = SemanticModel.of(Drawn.of(TOWN).landscape()).find("p").orElseThrow();
        assertTrue(new Model(kept).referring(ApplicationPackage.Literals.APPLICATION__RUNS_ON, Application.class)
                .isEmpty());
    }

    @Test
    void elementsAreOrderedAsTheLanguageSortsThemAndEachStandsOnce() {
        Drawn town = Drawn.of("Application x1 \"Åben\"", "Application x2 \"Zebra\"", "Application x3 \"Ærlig\"",
                "Application x4 \"Abe\"", "Application x5 \"Abe\"");
        List<Element> all = List.of(town.get("x1"), town.get("x2"), town.get("x3"), town.get("x5"), town.get("x4"),
                town.get("x4"));
        assertEquals(List.of("x4", "x5", "x2", "x3", "x1"), ids(new Order(Scene.of(View.of(all.getFirst(), "2027-01-01", "da"))).of(all)));
        assertEquals(List.of("x4", "x5"), ids(new Order(Scene.of(View.of(all.getFirst(), "2027-01-01", "en"))).of(all)).subList(0, 2));
    }
}
