// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import dk.landskab.editing.OpenLandscape;

/** What the files of an open landscape would say if they were saved now. */
final class Written {

    private Written() {
    }

    static Map<String, String> of(OpenLandscape open) {
        Map<String, String> files = new TreeMap<>();
        open.parts().forEach(part -> files.put(part.path(), new String(part.bytes(), StandardCharsets.UTF_8)));
        return files;
    }
}
