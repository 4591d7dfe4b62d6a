// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that follows another: a small number at its end is raised, else a second number is put behind it. */
final class NextVersion {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,3})");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}");

    private NextVersion() {
    }

    static String of(String version) {
        Matcher matcher = NUMBERED.matcher(version);
        return !YEAR.matcher(version).matches() && matcher.matches()
                ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) : version + ".2";
    }
}
