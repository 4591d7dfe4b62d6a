// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Starts a Java process of its own that can be killed, with the classes of this one. */
public final class ChildJvm {

    private ChildJvm() {
    }

    /**
     * Starts a class with a {@code main} method. Its errors go where ours go.
     *
     * @param main the class
     * @param needed one class out of each jar or folder that it needs, beside those of the class path
     * @param arguments what its {@code main} gets
     */
    public static Process start(Class<?> main, List<Class<?>> needed, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", classPath(main, needed), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath(Class<?> main, List<Class<?>> needed) {
        Set<String> entries = new LinkedHashSet<>();
        Stream.concat(Stream.of(main), needed.stream()).forEach(each -> entries.add(home(each)));
        entries.add(System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, entries);
    }

    /** Where a class was loaded from; a bundle that is a project has its classes below. */
    private static String home(Class<?> type) {
        try {
            Path home = Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toURI().toString()
                    .replace("reference:", "").replace(" ", "%20")));
            Path classes = home.resolve("target").resolve("classes");
            return Files.isDirectory(classes) ? classes.toString() : home.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No place for " + type, e);
        }
    }
}
