// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

/** The room between a container and what is in it. */
final class Insets {

    private static final double INSET = 16;

    private Insets() {
    }

    /** At the left, the right and below, in pixels; above it is the height of the head. */
    static double of(Box container) {
        return INSET;
    }
}
