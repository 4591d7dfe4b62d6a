// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Relation;
import dk.landskab.store.JointLandscape;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class JointLandscapeTest {

    private static final int LANDSCAPES = 200;

    private static final Landscape ONE = Sketch.of("""
            Organisation aa "A"
              OrgUnit aa.unit "Unit"
            Product dk.prod.x "X" supportEnds=2030-01-01
            Application aa.app.x "X of A" product=dk.prod.x owner=aa.unit
            """);
    private static final Landscape OTHER = Sketch.of("""
            Organisation bb "B"
            Product dk.prod.x "X, as B says"
            Application bb.app.x "X of B" product=dk.prod.x owner=aa.unit
            """);
    private static final Landscape PLAN = Sketch.of("""
            Plateau ny.plateau "P" date=2028-01-01
              PlateauItem ny.plateau.1 element=aa.app.x successors=bb.app.x
              PlateauItem ny.plateau.2 element=bb.app.gone
            """);

    private static JointLandscape join(Landscape... members) {
        return JointLandscape.of(Origin.of("all"), List.of(members), id -> -1);
    }

    private static <T> T get(JointLandscape joint, String id, Class<T> type) {
        return joint.landscape().find(id, type).orElseThrow();
    }

    @Test
    void whatTheMembersShareIsOneAndTheCopyOfTheFirstCounts() {
        JointLandscape joint = join(ONE, OTHER);
        Product product = get(joint, "dk.prod.x", Product.class);
        assertEquals("X", product.getName());
        assertEquals(1, joint.landscape().all(Product.class).size());
        assertSame(product, get(joint, "aa.app.x", Application.class).getProduct());
        assertSame(product, get(joint, "bb.app.x", Application.class).getProduct());
        assertSame(product, joint.of(OTHER.find("dk.prod.x").orElseThrow()).orElseThrow());
        assertEquals(Set.of("dk.prod.x"), joint.shared().keySet());
    }

    @Test
    void theCopyOfTheMemberWhereAnIdIsAtHomeCountsBeforeAllOthers() {
        JointLandscape joint = JointLandscape.of(Origin.of("all"), List.of(ONE, OTHER),
                id -> id.startsWith("dk.prod") ? 1 : -1);
        assertEquals("X, as B says", get(joint, "aa.app.x", Application.class).getProduct().getName());
    }

    @Test
    void aReferenceThatLedNowhereLeadsToTheElementOfAnotherMember() {
        JointLandscape joint = join(ONE, OTHER, PLAN);
        PlateauItem item = get(joint, "ny.plateau.1", PlateauItem.class);
        assertSame(get(joint, "aa.app.x", Application.class), item.getElement());
        assertEquals(List.of(get(joint, "bb.app.x", Application.class)), item.getSuccessors());
        assertSame(get(joint, "aa.unit", OrgUnit.class), get(joint, "bb.app.x", Application.class).getOwner());
    }

    @Test
    void whatLeadsNowhereEvenTogetherIsToldWithThePlaceOfItsMember() {
        List<Problem> problems = join(ONE, OTHER, PLAN).landscape().problems();
        assertEquals(List.of("ny.plateau.2"), problems.stream().map(Problem::id).toList());
        assertEquals("sketch/sketch.landskab", problems.getFirst().location().file());
        assertTrue(get(join(PLAN), "ny.plateau.2", PlateauItem.class).getElement().eIsProxy());
    }

    @Test
    void theMembersKeepTheirObjectsAndMayBeJoinedAgain() {
        JointLandscape joint = join(ONE, OTHER);
        Application original = ONE.find("aa.app.x", Application.class).orElseThrow();
        assertNotSame(original, get(joint, "aa.app.x", Application.class));
        assertSame(ONE.find("dk.prod.x").orElseThrow(), original.getProduct());
        assertEquals(2, join(ONE, OTHER).landscape().all(Application.class).size());
        assertEquals(1, join(ONE, ONE).landscape().all(Application.class).size());
    }

    @Test
    void anIdThatStandsForThingsOfTwoClassesStandsForBoth() {
        Landscape clash = Sketch.of("""
                Concept aa.app.x "Another thing" kind=Node
                Relation bb.r "R" kind=Flow from=aa.app.x to=aa.app.x
                """);
        JointLandscape joint = join(ONE, clash);
        assertEquals("X of A", get(joint, "aa.app.x", Application.class).getName());
        assertEquals("Another thing",
                get(joint, "bb.r", Relation.class).getFrom().getName());
    }

    @Test
    void aJointLandscapeOfOneSaysWhatTheOneSays() {
        for (int seed = 0; seed < Share.of(LANDSCAPES); seed++) {
            Part part = RandomLandscape.part(seed, 60);
            Landscape one = LandscapeAssembly.of(Origin.of("one"), List.of(new LoadedPart(
                    PartSource.of("a.landskab", new byte[0]), List.of(part), List.of())));
            JointLandscape joint = join(one);
            EObject copy = joint.of(part).orElseThrow();
            assertTrue(EcoreUtil.equals(part, copy), "seed " + seed);
            assertEquals(ids(one), ids(joint.landscape()));
        }
    }

    private static Set<String> ids(Landscape landscape) {
        return landscape.objects().filter(Identified.class::isInstance).map(each -> ((Identified) each).getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
