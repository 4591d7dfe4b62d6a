// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

import dk.landskab.ui.navigator.catalogue.Catalogue;

/**
 * Does long work of the window's thread a little at a time, with everything else that the window has to do between: what
 * the person does and what is to be painted come first, and what others want done comes in turn.
 */
public final class Filling {

    /** How long one piece of work may hold up the window, in nanoseconds. */
    private static final long LONGEST = 30_000_000;
    private static final int PIECE = 200;

    private final Display display;
    private final BooleanSupplier piece;
    private boolean stopped;

    private Filling(Display display, BooleanSupplier piece) {
        this.display = display;
        this.piece = piece;
    }

    /** Fills a catalogue from now on; nothing to do where it is full. */
    public static Filling of(Catalogue catalogue, Display display) {
        return start(display, () -> catalogue.fill(PIECE));
    }

    /**
     * Starts some work.
     *
     * @param piece does a small piece, and says whether some is left
     */
    static Filling start(Display display, BooleanSupplier piece) {
        Filling filling = new Filling(display, piece);
        display.asyncExec(filling::goOn);
        return filling;
    }

    /** Does no more. */
    public void stop() {
        stopped = true;
    }

    private void goOn() {
        long begun = System.nanoTime();
        boolean left = true;
        while (!stopped && left && System.nanoTime() - begun < LONGEST) {
            left = piece.getAsBoolean();
        }
        if (!stopped && left) {
            // Timers come before painting and before what others want done: one after the other would starve both.
            display.asyncExec(this::goOn);
        }
    }
}
