// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.model.business.SubjectLevel;

/** What the number of an entry of KLE says: two digits for each level, with dots between. */
public final class KleNumber {

    private static final Pattern NUMBER = Pattern.compile("\\d\\d(\\.\\d\\d){0,2}");

    private KleNumber() {
    }

    /** Whether this is a number of KLE. */
    public static boolean isValid(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** The id that the subject with this number has in every landscape. */
    public static String id(String number) {
        return "kle." + number;
    }

    static String mainGroup(String number) {
        return number.substring(0, 2);
    }

    static Optional<String> parent(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(number.substring(0, dot));
    }

    /** How deep the number goes. */
    public static SubjectLevel level(String number) {
        return switch (number.length()) {
            case 2 -> SubjectLevel.MAIN_GROUP;
            case 5 -> SubjectLevel.GROUP;
            default -> SubjectLevel.SUBJECT;
        };
    }
}
