// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a conflict may be decided. */
public enum Choice {
    /** As our side has it. */
    OURS,
    /** As their side has it. */
    THEIRS,
    /** As it was before either side edited it. */
    BASE,
    /** The lines of both, ours first, without what either took away. */
    BOTH,
    /** What one side deleted stays; what was done in the meantime is accepted. */
    KEEP,
    /** What one side deleted goes, with what the other side did to it. */
    DELETE,
    /** A value that is given. */
    VALUE;

    /** The word that stands for it in a resolution; a value stands for itself. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a person is told what to write: the word, or a value in quotes. */
    public String shown() {
        return this == VALUE ? "\"…\"" : word();
    }

    /** The choice that a word stands for. */
    public static Optional<Choice> of(String word) {
        return Arrays.stream(values()).filter(each -> each != VALUE && each.word().equals(word)).findFirst();
    }
}
