// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people use a system, as a range: {@code <10}, {@code 10-50}, {@code 100+}, {@code >500}. The
 * last begins with its number, as KITOS counts it.
 *
 * @param from at least; empty where it is not said
 * @param to at most; empty where it is not said
 */
record Users(Optional<Integer> from, Optional<Integer> to) {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})");
    private static final Pattern BELOW = Pattern.compile("(?:<|under)\\s*(\\d{1,9})");
    private static final Pattern ABOVE = Pattern.compile("(?:>|over)\\s*(\\d{1,9})|(\\d{1,9})\\s*\\+");

    /** How OData spells them. */
    private static final Map<String, String> SPELLED = Map.of("BELOWTEN", "<10", "TENTOFIFTY", "10-50",
            "FIFTYTOHUNDRED", "50-100", "HUNDREDPLUS", "100+", "TENTOFORTYNINE", "10-49", "FIFTYTONINETYNINE",
            "50-99", "HUNDREDTOFOURHUNDREDNINETYNINE", "100-499", "FIVEHUNDREDPLUS", ">500");

    /** The range in a text; empty where it is none. */
    static Optional<Users> of(String said) {
        String text = SPELLED.getOrDefault(said.strip(), said);
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            return Optional.of(new Users(number(range.group(1)), number(range.group(2))));
        }
        Matcher below = BELOW.matcher(text.strip());
        if (below.matches()) {
            return Optional.of(new Users(Optional.of(0),
                    number(below.group(1)).map(each -> Math.max(each - 1, 0))));
        }
        Matcher above = ABOVE.matcher(text.strip());
        return above.matches() ? Optional.of(new Users(
                number(above.group(1) == null ? above.group(2) : above.group(1)), Optional.empty())) : Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(Integer.valueOf(digits));
    }
}
