// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The names that somebody may have meant.
 *
 * @param names to choose from
 */
public record NearestNames(List<String> names) {

    private static final int MOST = 3;

    /**
     * At most three names of which less than every third letter differs, or that contain the wanted one; best first.
     */
    public List<String> to(String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= (wanted.length() + 2) / 3)
                .sorted(Comparator.<String>comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList();
    }

    /** Letters to change, add or take away; none for a name that ends with what was wanted after a slash. */
    private static int distance(String wanted, String name) {
        return name.endsWith("/" + wanted) ? 0 : letters(wanted, name);
    }

    private static int letters(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
