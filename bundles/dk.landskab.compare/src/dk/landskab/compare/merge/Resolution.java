// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.List;
import java.util.Optional;

/**
 * How a person decided the conflicts of one merge: a text that can be reviewed and used again.
 *
 * <pre>
 * # why we decided as we did
 * base = 4f1c…
 * ours = 09ab…
 * theirs = 77de…
 * kk.app.sbsys name = theirs
 * kk.app.sbsys lifecycle.endOfLife = "2028-06-30"
 * kk.contract.4 @existence = keep
 * kk.app.old owner = ?
 * </pre>
 *
 * <p>One line a conflict: the id, the feature or a word that begins with {@code @}, and one of {@code ours}, {@code
 * theirs}, {@code base}, {@code both}, {@code keep}, {@code delete}, {@code nothing}, or a value in quotes, in which {@code \"},
 * {@code \\} and {@code \n} stand for what they look like; the values of a list whose order matters stand one a line.
 * {@code ?} leaves the conflict open. What follows a {@code #} at the beginning of a line or after white space is for
 * people. The text is UTF-8.
 *
 * @param name of the file, as errors name it
 * @param keys the inputs that it was made for
 * @param entries in the order of the text, no point twice; what is left open is not among them
 */
public record Resolution(String name, InputKeys keys, List<Entry> entries) {

    /**
     * How one conflict was decided.
     *
     * @param line in the text, from 1
     * @param id of the object, or the path of a file that is only carried
     * @param aspect names of features with dots between them, or a word that begins with {@code @}
     * @param word of a choice; empty where a value is given
     * @param value that is given; empty where a choice is made
     */
    public record Entry(int line, String id, String aspect, Optional<String> word, Optional<String> value) {
    }

    /** Copies the list. */
    public Resolution {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the text of a resolution.
     *
     * @param name of the file, as errors name it
     * @throws ResolutionException naming the first line that cannot be understood
     */
    public static Resolution parse(String name, String text) {
        return new ResolutionReader(name).read(text);
    }

    void check(InputKeys actual) {
        check("base", keys.base(), actual.base());
        check("ours", keys.ours(), actual.ours());
        check("theirs", keys.theirs(), actual.theirs());
    }

    private void check(String input, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new ResolutionException(ResolutionException.Reason.STALE, name, 0, input);
        }
    }
}
