// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.compare;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** One of the landscapes that are compared, as a person names it. */
public sealed interface Side {

    /** What is open, with the edits that are not saved. */
    record Open() implements Side {
    }

    /** What is saved. */
    record Saved() implements Side {
    }

    /** A commit of what is open, by a name that Git understands. */
    record Revision(String name) implements Side {
    }

    /** What lies somewhere else, as the command line takes it: a folder, a file, or either at a revision. */
    record Elsewhere(String place) implements Side {
    }

    /** What a person typed or chose: the words of {@link #in}, a whole path, or else the name of a revision. */
    static Side of(String typed, Language language) {
        String text = typed.strip();
        if (text.equals(new Open().in(language))) {
            return new Open();
        } else if (text.equals(new Saved().in(language))) {
            return new Saved();
        }
        return isPath(text) ? new Elsewhere(text) : new Revision(text);
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException no) {
            return false;
        }
    }

    /** What a person calls it. */
    default String in(Language language) {
        return switch (this) {
            case Open open -> Message.of(Side.class, "side.open").in(language);
            case Saved saved -> Message.of(Side.class, "side.saved").in(language);
            case Revision revision -> revision.name();
            case Elsewhere elsewhere -> elsewhere.place();
        };
    }

    /** What the command line calls it, for a landscape at a path. */
    default String word(Path path) {
        return switch (this) {
            case Open open -> path.toString();
            case Saved saved -> path.toString();
            case Revision revision -> path + "@" + revision.name();
            case Elsewhere elsewhere -> elsewhere.place();
        };
    }
}
