// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** A file at the top of the bundle of a class. */
final class BundleFile {

    private BundleFile() {
    }

    /** Its text. On a plain class path every jar may have such a file: then the one that names the class's package. */
    static String of(Class<?> type, String path) throws IOException {
        for (URL url : Collections.list(type.getClassLoader().getResources(path))) {
            try (InputStream stream = url.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
                if (text.contains(type.getName())) {
                    return text;
                }
            }
        }
        return "";
    }
}
