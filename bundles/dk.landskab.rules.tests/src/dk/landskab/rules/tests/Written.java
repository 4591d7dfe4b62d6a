// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.rules.Finding;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.Sketch;

/** A sketch that was written to a file and read from it, so that its findings have lines. */
record Written(Landscape landscape, String text) {

    private static final String FILE = "kk/all.landskab";

    static Written of(String... sketch) {
        EObject root = Sketch.of(sketch).parts().getFirst().roots().getFirst();
        byte[] bytes = XmiFormat.landskab().write(FILE, root);
        Landscape landscape = LandscapeAssembly.of(Origin.of("kk"),
                List.of(XmiFormat.landskab().read(PartSource.of(FILE, bytes))));
        return new Written(landscape, new String(bytes, StandardCharsets.UTF_8));
    }

    /** Where the element with an id begins, found by looking at the text and by nothing of ours. */
    Location begin(String id) {
        int attribute = text.indexOf("id=\"" + id + "\"");
        int start = text.lastIndexOf('<', attribute);
        int line = (int) text.substring(0, start).lines().count();
        int column = start - text.lastIndexOf('\n', start);
        return new Location(FILE, column == 1 ? line + 1 : line, column);
    }

    List<Finding> findings(Probe probe) {
        return probe.findings(landscape);
    }
}
