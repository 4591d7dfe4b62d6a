// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;

/** Landscapes from the text of their files. */
public final class Written {

    private Written() {
    }

    /** A landscape of files, each a path and its text. */
    public static Landscape landscape(PartFormats formats, String... pathsAndTexts) {
        List<LoadedPart> parts = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            parts.add(part(formats, pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return LandscapeAssembly.of(Origin.of("written"), parts);
    }

    /** One file of a landscape. */
    public static LoadedPart part(PartFormats formats, String path, String text) {
        return formats.read(PartSource.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }
}
