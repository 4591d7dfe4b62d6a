// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Starts applications of this package with the bundles of the built product, in a folder of their own. */
public final class Starts {

    private static final String BUNDLE = "dk.landskab.benchmarks.start";
    private static final List<Class<?>> CLASSES = List.of(OurWorkbench.class, BareWorkbench.class,
            BareWorkbench.Advisor.class, BareWorkbench.Nothing.class);
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: %s;singleton:=true
            Bundle-Version: 1.0.0
            Require-Bundle: dk.landskab.ui,org.eclipse.ui,org.eclipse.core.runtime

            """.formatted(BUNDLE);
    private static final String PLUGIN = """
            <plugin>
              <extension id="ours" point="org.eclipse.core.runtime.applications">
                <application><run class="%s"/></application>
              </extension>
              <extension id="bare" point="org.eclipse.core.runtime.applications">
                <application><run class="%s"/></application>
              </extension>
              <extension point="org.eclipse.ui.perspectives">
                <perspective id="%3$s" class="%3$s" name="Nothing"/>
              </extension>
            </plugin>
            """.formatted(OurWorkbench.class.getName(), BareWorkbench.class.getName(),
            BareWorkbench.Nothing.class.getName());

    private final Path product;
    private final Path folder;
    private final Path bundles;

    private Starts(Path product, Path folder, Path bundles) {
        this.product = product;
        this.folder = folder;
        this.bundles = bundles;
    }

    /**
     * Prepares starts.
     *
     * @param product the folder of the product for this machine
     * @param folder for what is written, empty
     * @throws IOException where the product is not there
     */
    public static Starts of(Path product, Path folder) throws IOException {
        Path bundle = folder.resolve("start.jar");
        write(bundle);
        List<String> lines = new ArrayList<>(Files.readAllLines(
                product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")));
        lines.add(String.join(",", BUNDLE, "1.0.0", bundle.toUri().toString(), "4", "false"));
        return new Starts(product, folder, Files.write(folder.resolve("bundles.info"), lines));
    }

    private static void write(Path bundle) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(bundle))) {
            put(jar, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(jar, "plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8));
            for (Class<?> each : CLASSES) {
                String file = each.getName().replace('.', '/') + ".class";
                try (InputStream bytes = each.getResourceAsStream("/" + file)) {
                    put(jar, file, bytes.readAllBytes());
                }
            }
        }
    }

    /**
     * Starts an application of the bundle and waits for its end.
     *
     * @param application {@code ours} or {@code bare}
     * @return whether its window was there
     */
    public boolean start(String application) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(application));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundles.toUri(), "-jar", launcher().toString(),
                "-nosplash", "-configuration", place.resolve("configuration").toString(), "-data",
                place.resolve("data").toString(), "-application", BUNDLE + "." + application)
                .redirectErrorStream(true).redirectOutput(place.resolve("log").toFile()).start().waitFor() == 0;
    }

    private Path launcher() throws IOException {
        try (var plugins = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return plugins.iterator().next();
        }
    }

    /** The folder of what they write. */
    @Override
    public String toString() {
        return folder.toString();
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
