// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.concurrent.CancellationException;

/** Looks on while an analysis runs, and may stop it. */
public interface Watch {

    /** Lets it run to its end. */
    Watch NONE = () -> false;

    /** Whether it is to stop. It is asked from stage to stage, by the thread that analyses. */
    boolean isCancelled();

    /**
     * Goes on, unless it is to stop.
     *
     * @throws CancellationException where it is to stop; nothing has come of it then
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
