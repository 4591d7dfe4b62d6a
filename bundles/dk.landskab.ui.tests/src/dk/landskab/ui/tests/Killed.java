// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.landscape.Memory;

/**
 * A run that was killed while it edited, as far as can be seen of it.
 *
 * @param landscape what it edited
 * @param journals where its edits were written down
 */
record Killed(Path landscape, Path journals) {

    /** Above what any system gives to a process. */
    private static final String DEAD = "999999999";

    /** Lets it have renamed an element. */
    void rename(String id, String name) throws IOException {
        OpenLandscape open = OpenLandscape.open(LandscapeFolder.at(landscape), new Memory(null, journals)
                .journals(landscape), Language.EN);
        new ChangeFeature(open).set(open.find(id).orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name).call();
        for (Path each : files(ProcessHandle.current().pid() + "-")) {
            String file = each.getFileName().toString();
            Files.move(each, each.resolveSibling(DEAD + file.substring(file.indexOf('-'))));
        }
    }

    /** What it left behind. */
    List<Path> left() throws IOException {
        return files(DEAD);
    }

    private List<Path> files(String begin) throws IOException {
        try (Stream<Path> files = Files.list(new Memory(null, journals).journals(landscape).path())) {
            return files.filter(each -> each.getFileName().toString().startsWith(begin)).toList();
        }
    }
}
