// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartNames;
import dk.landskab.testkit.LineFormat;
import dk.landskab.testkit.Written;

class PartNamesTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new LineFormat());

    private final LoadedPart part = Written.part(FORMATS, "a.acq", """
            use town
            case c C runs buy replaces app.pay,app.time in ask
            """);
    private final Acquisition acquisition = (Acquisition) part.roots().getFirst().eContents().getFirst();
    private final Map<String, Identified> known = new HashMap<>();

    @Test
    void whatComesIsMeantAndWhatGoesIsAProxyAgain() {
        PartNames names = PartNames.of(part);
        names.lookUp(known::get);
        assertEquals(List.of("?app.pay", "?app.time"), replaced());

        Application pay = known(ApplicationFactory.eINSTANCE.createApplication(), "town.app.pay");
        names.lookUp(known::get);
        assertSame(pay, acquisition.getReplaces().getFirst());
        assertEquals(List.of("town.app.pay", "?app.time"), replaced());

        known.clear();
        names.lookUp(known::get);
        assertEquals(List.of("?app.pay", "?app.time"), replaced());
    }

    @Test
    void aNameThatDependsOnOthersIsLookedUpAfterThem() {
        ProcessDefinition buy = known(ProcurementFactory.eINSTANCE.createProcessDefinition(), "town.buy");
        PhaseDef ask = known(ProcurementFactory.eINSTANCE.createPhaseDef(), "town.buy.phase.ask");
        PartNames names = PartNames.of(part);

        names.lookUp(known::get);

        assertSame(buy, acquisition.getProcess());
        assertSame(ask, acquisition.getPhaseRecords().getFirst().getPhase());
        assertEquals(Set.of("town.buy"), names.dependsOn());
    }

    @Test
    void whatIsOfAnotherTypeIsAProxyForItsId() {
        known(ProcurementFactory.eINSTANCE.createPhaseDef(), "town.app.pay");
        PartNames names = PartNames.of(part);

        names.lookUp(known::get);

        assertEquals(List.of("?town.app.pay", "?app.time"), replaced());
    }

    @Test
    void everyIdThatANameMayMeanIsTold() {
        PartNames names = PartNames.of(part);
        names.lookUp(known::get);

        assertTrue(names.meant().containsAll(Set.of("buy", "town.buy", "app.pay", "town.app.pay", "app.time",
                "town.app.time", "ask")), names.meant()::toString);
    }

    @Test
    void theNamesOfAPartInALandscapeAreStillKnownAndNotLookedUpTwiceIntoTwo() {
        LandscapeAssembly.of(Origin.of("x"), List.of(part));

        assertTrue(PartNames.linked(part).meant().contains("town.app.pay"));
        assertThrows(IllegalStateException.class, () -> PartNames.of(part));
    }

    private <T extends Identified> T known(T object, String id) {
        object.setId(id);
        known.put(id, object);
        return object;
    }

    private List<String> replaced() {
        return acquisition.getReplaces().stream().map(each -> each.eIsProxy()
                ? "?" + EcoreUtil.getURI(each).fragment() : each.getId()).toList();
    }
}
