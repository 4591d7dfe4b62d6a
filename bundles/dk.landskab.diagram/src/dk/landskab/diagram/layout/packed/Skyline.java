// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.Arrays;

/**
 * How high things are piled over a line: what is laid down comes to rest on the highest thing below any part of it. A
 * tree over the places where something begins or ends, so that n things take n log n steps.
 */
public final class Skyline {

    private final double[] places;
    /** Of each part of the tree the highest in it, and how high it is all over at least. */
    private final int[] highest;
    private final int[] floor;

    /** A flat one, on which things will be laid that begin and end at these places. */
    public Skyline(double[] ends) {
        this.places = Arrays.stream(ends).sorted().distinct().toArray();
        this.highest = new int[4 * Math.max(1, places.length)];
        this.floor = new int[4 * Math.max(1, places.length)];
    }

    /**
     * Lays down something as high as 1 from one place to another, and returns how high it lies. Things that only touch at
     * their ends lie beside each other.
     *
     * @param from one of the ends
     * @param to a greater one
     */
    public int lay(double from, double to) {
        int first = Arrays.binarySearch(places, from);
        int last = Arrays.binarySearch(places, to);
        int below = highest(1, 0, places.length - 1, first, last);
        raise(1, 0, places.length - 1, first, last, below + 1);
        return below;
    }

    private int highest(int part, int low, int high, int first, int last) {
        if (last <= low || high <= first) {
            return 0;
        }
        if (first <= low && high <= last) {
            return highest[part];
        }
        int middle = (low + high) / 2;
        return Math.max(floor[part], Math.max(highest(2 * part, low, middle, first, last),
                highest(2 * part + 1, middle, high, first, last)));
    }

    private void raise(int part, int low, int high, int first, int last, int height) {
        if (last <= low || high <= first) {
            return;
        }
        highest[part] = Math.max(highest[part], height);
        if (first <= low && high <= last) {
            floor[part] = Math.max(floor[part], height);
            return;
        }
        int middle = (low + high) / 2;
        raise(2 * part, low, middle, first, last, height);
        raise(2 * part + 1, middle, high, first, last, height);
    }
}
