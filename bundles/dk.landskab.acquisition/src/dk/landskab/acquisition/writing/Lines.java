// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text that grows line by line, two spaces deeper within braces. */
final class Lines {

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A line of words; empty ones are left out. */
    void line(String... words) {
        text.append(STEP.repeat(depth)).append(joined(words)).append('\n');
    }

    /** A line of words that begins a block, unless its first word is all there is to say. */
    void open(String... words) {
        line(joined(words), "{");
        depth++;
    }

    /** Ends a block. */
    void close() {
        depth--;
        line("}");
    }

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
