// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What room a column of a table needs, in pixels.
 *
 * @param least below which it says something else than it should, or nothing
 * @param whole in which nothing of it is cut; not less
 */
public record Room(int least, int whole) {

    /** Checks the two. */
    public Room {
        if (least < 0 || whole < least) {
            throw new IllegalArgumentException(least + " of " + whole);
        }
    }

    /** Of a column that must not be cut. */
    public static Room all(int whole) {
        return new Room(whole, whole);
    }

    /** Of a column that may be cut. */
    public static Room some(int least, int whole) {
        return new Room(Math.min(least, whole), whole);
    }

    /**
     * How wide columns are in a table that has some width: as wide as they must be; then each has the same share of what it
     * wants beyond that; what is left when none wants more goes to those that may be cut, or to the last where none may.
     */
    public static List<Integer> shared(List<Room> columns, int width) {
        int left = Math.max(0, width - columns.stream().mapToInt(Room::least).sum());
        int wanted = columns.stream().mapToInt(Room::wish).sum();
        int spare = Math.max(0, left - wanted);
        List<Integer> widths = new ArrayList<>();
        for (Room each : columns) {
            widths.add(each.least + part(Math.min(left, wanted), each.wish(), wanted) + part(spare, each.wish(), wanted));
        }
        if (left > 0 && !columns.isEmpty()) {
            int last = lastThatMayBeCut(columns);
            widths.set(last, widths.get(last) + width - widths.stream().mapToInt(Integer::intValue).sum());
        }
        return widths;
    }

    private static int part(int of, int share, int all) {
        return all == 0 ? 0 : (int) ((long) of * share / all);
    }

    private static int lastThatMayBeCut(List<Room> columns) {
        int last = columns.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (columns.get(i).wish() > 0) {
                return i;
            }
        }
        return last;
    }

    private int wish() {
        return whole - least;
    }
}
