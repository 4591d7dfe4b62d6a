// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.core.Part;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;

/** A program that saves two versions of a file in turn until it is killed. */
final class SavingLoop {

    static final String FILE = "a.landskab";

    private SavingLoop() {
    }

    /** A version of the file. */
    static Part version(int elements, int number) {
        Part part = BigLandscape.part(elements, 1);
        part.setTitle("version " + number);
        return part;
    }

    public static void main(String[] arguments) {
        LandscapeFolder landscape = LandscapeFolder.at(Path.of(arguments[0]));
        int elements = Integer.parseInt(arguments[1]);
        List<Part> versions = List.of(version(elements, 1), version(elements, 2));
        String key = landscape.read().parts().getFirst().source().contentKey();
        System.out.println("saving");
        for (int i = 0; true; i++) {
            key = landscape.save(List.of(new PartDraft(FILE, versions.get(i % 2), Optional.of(key)))).get(FILE);
        }
    }
}
