// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the launcher reads the language from before it starts the platform, which cannot change it later: one word in a
 * file. Nothing is known of it where another program started the workbench.
 *
 * @param path of the file
 */
record LanguageFile(Optional<Path> path) {

    private static final String PROPERTY = "landskab.language";

    /** The file that the launcher of this workbench has named. */
    static LanguageFile ofWorkbench() {
        return new LanguageFile(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Whether a language can be chosen. */
    boolean isThere() {
        return path.isPresent();
    }

    /** What was chosen; the system's language where nothing was, or nothing that we speak. */
    LanguageChoice chosen() {
        return path.filter(Files::isReadable).flatMap(LanguageFile::word).orElse(LanguageChoice.SYSTEM);
    }

    private static Optional<LanguageChoice> word(Path file) {
        try {
            String word = Files.readString(file).strip();
            return Arrays.stream(LanguageChoice.values()).filter(each -> each.tag().equals(word)).findFirst();
        } catch (IOException unreadable) {
            // The launcher cannot read it either, and takes the system's language.
            return Optional.empty();
        }
    }

    /** Chooses one for the next start. */
    void choose(LanguageChoice language) throws IOException {
        Path file = path.orElseThrow();
        if (language == LanguageChoice.SYSTEM) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, language.tag() + System.lineSeparator());
        }
    }
}
