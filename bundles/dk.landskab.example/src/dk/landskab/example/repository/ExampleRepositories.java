// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/** Sets the examples up as Git repositories with their history, side by side in a folder. */
public final class ExampleRepositories {

    private ExampleRepositories() {
    }

    /**
     * Sets up all examples, or renews them where they are already.
     *
     * @param folder is made where it is not there; other files in it that an earlier setting-up allowed are left alone
     * @return the repositories, in the order of {@link Examples#all()}
     * @throws WriteRefusedException where the folder holds something else, or cannot be written
     */
    public static List<ExampleRepository> create(Path folder) {
        try {
            DemoFolder demo = DemoFolder.claim(folder);
            List<ExampleRepository> made = new ArrayList<>();
            for (Example example : Examples.all()) {
                made.add(renew(demo, example));
            }
            return made;
        } catch (IOException failure) {
            throw new WriteRefusedException(Location.of(folder.toString()),
                    Message.of(ExampleRepositories.class, "unwritable"), failure);
        }
    }

    private static ExampleRepository renew(DemoFolder demo, Example example) throws IOException {
        Path made = demo.fresh(example.id());
        String commit = HistoryWriter.write(example.steps(), made);
        Path place = demo.place(example.id());
        Optional<Path> aside = demo.clear(example.id());
        Files.move(made, place);
        demo.remember(example.id(), commit);
        return new ExampleRepository(example, place, commit, aside);
    }
}
