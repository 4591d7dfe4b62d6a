// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

/**
 * How much of a long exercise a run does: all of it under the profile {@code full}, else a share that keeps the whole
 * test run short.
 */
public final class Share {

    private static final String FULL = "landskab.full";
    private static final int PART = 50;
    private static final int LEAST = 10;

    private Share() {
    }

    /** Whether everything is to be run. */
    public static boolean isFull() {
        return Boolean.getBoolean(FULL);
    }

    /** How many of a full count this run does: all, or a fiftieth and at least ten. */
    public static int of(int fullCount) {
        return isFull() ? fullCount : Math.min(fullCount, Math.max(LEAST, fullCount / PART));
    }
}
