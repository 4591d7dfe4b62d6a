// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version, from this bundle's own manifest, which the build completes with its qualifier. */
final class Version implements IVersionProvider {

    private static final String BUNDLE = "dk.landskab.cli";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Landskab " + bundleVersion().replaceFirst("\\.([^.]*)$", " (build $1)")};
    }

    private static String bundleVersion() throws IOException {
        // On a plain class path every jar has a manifest; in OSGi there is only ours.
        for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                Attributes attributes = new Manifest(in).getMainAttributes();
                String name = attributes.getValue("Bundle-SymbolicName");
                if (name != null && name.split(";", 2)[0].equals(BUNDLE)) {
                    return attributes.getValue("Bundle-Version");
                }
            }
        }
        return "0.0.0.unknown";
    }
}
