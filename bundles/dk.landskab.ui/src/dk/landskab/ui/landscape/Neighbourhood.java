// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The landscapes that lie beside one, as those of the example do: folders in which a file of a landscape lies, or in a
 * folder of which it does. It looks at a hundred folders and at a thousand files of each at most, since anything may lie
 * beside a landscape.
 */
record Neighbourhood(Path landscape) {

    private static final String ENDING = ".landskab";
    private static final int MOST_FOLDERS = 100;
    private static final int MOST_FILES = 1000;
    private static final int DEEP = 2;

    /** Those that can be read, by name; without the one that they lie beside. Reads the disk; any thread may ask. */
    List<Path> landscapes() {
        Path whole = landscape.toAbsolutePath().normalize();
        if (whole.getParent() == null) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(whole.getParent())) {
            return beside.filter(each -> !each.equals(whole)).filter(Files::isDirectory).sorted().limit(MOST_FOLDERS)
                    .filter(Neighbourhood::isLandscape).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isLandscape(Path folder) {
        try (Stream<Path> within = Files.walk(folder, DEEP)) {
            return within.limit(MOST_FILES).anyMatch(each -> each.getFileName().toString().endsWith(ENDING)
                    && Files.isRegularFile(each));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }
}
