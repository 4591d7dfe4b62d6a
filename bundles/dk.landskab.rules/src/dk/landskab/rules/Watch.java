// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

/** Follows a check while it runs, and may ask it to stop. */
public interface Watch {

    /** Looks on and lets it run to its end. */
    Watch NONE = new Watch() {
    };

    /**
     * A rule begins.
     *
     * @param done how many rules are done
     * @param total how many there are
     */
    default void begins(Rule rule, int done, int total) {
    }

    /** Whether the check is to stop. It is asked before every rule and after every finding, and nothing is thrown. */
    default boolean cancelled() {
        return false;
    }
}
