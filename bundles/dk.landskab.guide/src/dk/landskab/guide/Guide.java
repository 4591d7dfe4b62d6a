// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Language;

/** The chapters there are; a new one is a file for each language under {@code chapters}, and one name here. */
public final class Guide {

    private static final List<String> NAMES = List.of("day", "imports", "diagrams", "together", "merger", "acquisition",
            "words");

    private Guide() {
    }

    /** All chapters in a language, in the order in which they are read. */
    public static List<Chapter> in(Language language) {
        return NAMES.stream().map(name -> read(name, language)).toList();
    }

    /** The chapter of a name, where there is one. */
    public static Optional<Chapter> named(String name, Language language) {
        return NAMES.stream().filter(name::equals).findFirst().map(each -> read(each, language));
    }

    private static Chapter read(String name, Language language) {
        String file = "chapters/" + name + "_" + language.tag() + ".md";
        try (InputStream in = Guide.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the bundle");
            }
            return new Chapter(name, language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
