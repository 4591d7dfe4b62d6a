// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.model.procurement.Acquisition;
import dk.landskab.store.JointLandscape;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/** Landscapes with texts, read together. */
class JointTest {

    private static final String LIBRARY = "process library.two \"Two\" { body kit \"IT\" phase one \"One\" { actors kit } }\n";

    private static Landscape town(String name, String library) {
        String text = library + "process %1$s.it \"IT\" adopts library.two { }\nacquisition %1$s.case \"C\" { process %1$s.it need \"n\" phase one { } }\n"
                .formatted(name);
        return LandscapeAssembly.of(Origin.of(name), List.of(Texts.formats().read(PartSource.of("acquisitions/cases.acq",
                text.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void shareTheProcessThatBothHaveFromTheLibrary() {
        Landscape joint = JointLandscape.of(Origin.of("both"),
                List.of(town("a", LIBRARY), town("b", LIBRARY)), id -> -1).landscape();

        assertEquals(List.of(), Texts.told(joint.problems()));
        assertEquals(Texts.find(joint, "a.case", Acquisition.class).getProcess().getAdopts(),
                Texts.find(joint, "b.case", Acquisition.class).getProcess().getAdopts());
        assertEquals("b/acquisitions/cases.acq:3:1", joint.locationOf(Texts.find(joint, "b.case", Acquisition.class))
                .orElseThrow().toString());
    }
}
