// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.xmi.XmiFormat;

/** A landscape in a folder of a hundred files of one size. */
final class Shards {

    private static final int FILES = 100;
    private static final int CHANGED_FILES = 2;

    private Shards() {
    }

    /** Writes all elements and gives the folder. */
    static Path write(Path folder, List<Element> all) throws IOException {
        int size = all.size() / FILES;
        for (int file = 0; file < FILES; file++) {
            Part part = CoreFactory.eINSTANCE.createPart();
            part.setId("part." + file);
            part.setFormatVersion(1);
            part.getElements().addAll(all.subList(file * size, (file + 1) * size));
            String name = "part" + file + ".landskab";
            Files.write(folder.resolve(name), XmiFormat.landskab().write(name, part));
        }
        return folder;
    }

    /** Renames one element of a hundred, all of them in two of the files. */
    static void change(List<Element> all) {
        for (int i = 0; i < all.size() / FILES * CHANGED_FILES; i += CHANGED_FILES) {
            all.get(i).setName(all.get(i).getName() + ", renamed");
        }
    }

    /** Removes a folder and what is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
