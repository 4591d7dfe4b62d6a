// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.editing.OpenLandscape;

/** Makes paths that no file of the landscape has yet, also where capital and small letters are the same. */
record FreshPaths(OpenLandscape landscape) {

    /** {@code STEM.EXTENSION}, with a number behind the stem where that is taken. */
    String next(String stem, String extension) {
        Set<String> taken = landscape.parts().stream().map(part -> part.path().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String start = stem.startsWith("/") ? stem.substring(1) : stem;
        String path = start + extension;
        for (int number = 2; taken.contains(path.toLowerCase(Locale.ROOT)); number++) {
            path = start + "-" + number + extension;
        }
        return path;
    }
}
