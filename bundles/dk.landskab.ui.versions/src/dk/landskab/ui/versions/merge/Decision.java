// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.Optional;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.merge.Resolution;

/**
 * How a person decided a conflict.
 *
 * @param word of a choice, or {@code nothing}; empty where a value is given
 * @param value that is given, as a resolution writes it
 */
public record Decision(Optional<String> word, Optional<String> value) {

    private static final String NOTHING = "nothing";

    /** One of what the landscapes say. */
    public static Decision of(Choice choice) {
        return new Decision(Optional.of(choice.word()), Optional.empty());
    }

    /** A value of one's own; a blank one is nothing. */
    public static Decision of(String value) {
        return value.isBlank() ? new Decision(Optional.of(NOTHING), Optional.empty())
                : new Decision(Optional.empty(), Optional.of(value));
    }

    /** The choice; {@link Choice#VALUE} for a value of one's own. */
    public Choice choice() {
        return word.flatMap(Choice::of).orElse(Choice.VALUE);
    }

    static Decision of(Resolution.Entry entry) {
        return new Decision(entry.word(), entry.value());
    }

    /** As it stands in a resolution. */
    String written() {
        return word.orElseGet(() -> "\"" + value.orElseThrow().replace("\\", "\\\\").replace("\"", "\\\"")
                .replace("\r", "\\r").replace("\t", "\\t").replace("\n", "\\n") + "\"");
    }
}
