// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The value that somebody may have meant. */
final class NearestValue {

    private static final int FURTHEST = 2;

    private NearestValue() {
    }

    /** The one that differs by the fewest letters, at most two; of two that do, the first. */
    static Optional<String> to(String written, List<String> values) {
        String wanted = written.toLowerCase(Locale.ROOT);
        return values.stream().filter(each -> distance(each, wanted) <= FURTHEST)
                .min(Comparator.comparingInt(each -> distance(each, wanted)));
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FURTHEST) {
            return FURTHEST + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
