// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The processes that ship with the product; a new one is one file beside this class and one name here. */
public final class ProcessLibrary {

    private static final List<String> NAMES = List.of("four-phases", "seven-steps", "life-cycle");

    private ProcessLibrary() {
    }

    /** All of them, in the order in which they are told. */
    public static List<LibraryProcess> all() {
        return NAMES.stream().map(ProcessLibrary::read).toList();
    }

    /** The one with a name, or with an id. */
    public static Optional<LibraryProcess> named(String nameOrId) {
        return all().stream().filter(each -> each.name().equals(nameOrId) || each.id().equals(nameOrId)).findFirst();
    }

    private static LibraryProcess read(String name) {
        try (InputStream in = ProcessLibrary.class.getResourceAsStream(name + ".acq")) {
            if (in == null) {
                throw new IllegalStateException(name + ".acq is not in the bundle");
            }
            return new LibraryProcess(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
