// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The three texts that the language was made for, as they stand. */
final class Originals {

    static final List<String> NAMES = List.of("copenhagen", "nacka", "lifecycle");

    private Originals() {
    }

    static String text(String name) {
        try (InputStream stream = Originals.class.getResourceAsStream(name + ".acq")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
