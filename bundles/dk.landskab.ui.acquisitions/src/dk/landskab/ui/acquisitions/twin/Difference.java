// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.twin;

import java.util.Optional;

/**
 * The one range in which two texts differ.
 *
 * @param offset where it begins, in both
 * @param length of it in the first
 * @param text that the second has instead
 */
public record Difference(int offset, int length, String text) {

    /** In what a text differs from the one before; empty where it does not. */
    public static Optional<Difference> between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return before.length() == after.length() && start == most ? Optional.empty()
                : Optional.of(new Difference(start, before.length() - end - start,
                        after.substring(start, after.length() - end)));
    }

    /** Makes the second text of the first. */
    public String applied(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }

    /** Whether something new stands within a range of the first text. */
    boolean isWithin(int from, int to) {
        return !text.isEmpty() && from <= offset && to >= offset + length;
    }

    /**
     * Where something stands in the second text that begins at an offset of the first; behind what is new, where the
     * range was replaced around it.
     */
    int start(int before) {
        return before < offset ? before
                : before <= offset + length ? offset + (before == offset && length > 0 ? 0 : text.length())
                : before + text.length() - length;
    }

    /** Where something ends in the second text that ends at an offset of the first; before what is new. */
    int end(int before) {
        return before <= offset ? before
                : before < offset + length ? offset : before + text.length() - length;
    }
}
