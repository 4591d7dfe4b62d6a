// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids that somebody may have meant. Looking is bounded: after so many letters were compared nothing more is
 * suggested, so that a file full of dangling references costs no more than its size.
 */
final class NearestIds {

    private static final int FURTHEST = 2;
    /** So many at most are suggested. */
    static final int MOST = 3;

    private static final int LONGEST = 120;

    private final Collection<String> ids;
    private long budget = 5_000_000;

    NearestIds(Collection<String> ids) {
        this.ids = ids;
    }

    /** At most three ids that differ from this one by at most two letters, nearest first. */
    List<String> to(String wanted) {
        if (budget <= 0 || wanted.length() > LONGEST) {
            return List.of();
        }
        Map<String, Integer> near = new TreeMap<>();
        for (String id : ids) {
            budget -= 4;
            if (Math.abs(id.length() - wanted.length()) <= FURTHEST) {
                int distance = distance(id, wanted);
                if (distance <= FURTHEST) {
                    near.put(id, distance);
                }
            }
        }
        return near.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getValue)).limit(MOST)
                .map(Map.Entry::getKey).toList();
    }

    /** The ids that end with a dot and a name, in their order. */
    List<String> endingWith(String name) {
        if (budget <= 0 || name.length() > LONGEST) {
            return List.of();
        }
        budget -= 4L * ids.size();
        String end = '.' + name;
        return ids.stream().filter(id -> id.endsWith(end)).sorted().toList();
    }

    /** The number of letters to be replaced, added or taken away; more than {@link #FURTHEST} is not told apart. */
    private int distance(String one, String other) {
        int start = 0;
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (start < Math.min(oneEnd, otherEnd) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (oneEnd > start && otherEnd > start && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        budget -= start + 1L;
        return oneEnd - start > LONGEST / 4 || otherEnd - start > LONGEST / 4 ? FURTHEST + 1
                : levenshtein(one.substring(start, oneEnd), other.substring(start, otherEnd));
    }

    private int levenshtein(String one, String other) {
        budget -= (long) one.length() * other.length();
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
