// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people use a system, as a range: {@code <10}, {@code 10-50}, {@code 100+}, {@code >100}.
 *
 * @param from at least; empty where it is not said
 * @param to at most; empty where it is not said
 */
record Users(Optional<Integer> from, Optional<Integer> to) {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})");
    private static final Pattern BELOW = Pattern.compile("(?:<|under)\\s*(\\d{1,9})");
    private static final Pattern ABOVE = Pattern.compile("(?:>|over)\\s*(\\d{1,9})|(\\d{1,9})\\s*\\+");

    /** The range in a text; empty where it is none. */
    static Optional<Users> of(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            return Optional.of(new Users(number(range.group(1)), number(range.group(2))));
        }
        Matcher below = BELOW.matcher(text.strip());
        if (below.matches()) {
            return Optional.of(new Users(Optional.empty(), number(below.group(1))));
        }
        Matcher above = ABOVE.matcher(text.strip());
        return above.matches() ? Optional.of(new Users(
                number(above.group(1) == null ? above.group(2) : above.group(1)), Optional.empty())) : Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(Integer.valueOf(digits));
    }
}
