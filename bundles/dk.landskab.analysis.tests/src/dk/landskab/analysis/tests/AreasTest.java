// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.Areas;
import dk.landskab.model.Metamodel;
import dk.landskab.model.change.Area;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.testkit.Sketch;

class AreasTest {

    @Test
    void everyClassHasAnArea() {
        Metamodel.classes().filter(type -> !type.isAbstract() && CorePackage.Literals.ELEMENT.isSuperTypeOf(type))
                .forEach(AreasTest::hasArea);
    }

    private static void hasArea(EClass type) {
        Area area = Areas.of((Element) EcoreUtil.create(type));
        assertNotEquals(Area.UNSPECIFIED, area, type::getName);
        Metamodel.area(type).ifPresent(said -> assertEquals(Area.valueOf(said), area, type::getName));
    }

    @ParameterizedTest
    @CsvSource({
        "Capability, STRATEGY",
        "ValueStream, STRATEGY",
        "BusinessRole, ORGANISATION",
        "BusinessEvent, BUSINESS",
        "BusinessObject, INFORMATION",
        "Product, SERVICE",
        "archimate:ApplicationFunction, APPLICATION",
        "ApplicationService, SERVICE",
        "TechnologyEvent, TECHNOLOGY",
        "Node, TECHNOLOGY",
        "SomethingElse, BUSINESS",
    })
    void aForeignConceptIsPlacedByItsType(String kind, Area area) {
        assertEquals(area, Areas.of(Sketch.of("Concept c \"C\" kind=" + kind).find("c", Element.class).orElseThrow()));
    }

    @Test
    void aForeignRelationIsPlacedByWhatItLeadsFrom() {
        assertEquals(Area.TECHNOLOGY, Areas.of(Sketch.of("""
                Component c "C"
                Application a "A"
                Relation r "R" kind=Association from=c to=a
                """).find("r", Element.class).orElseThrow()));
    }
}
