// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.comparison;

/** What became of something between two landscapes. */
public enum Fate {
    /** It is there only after. */
    ADDED,
    /** It was there only before. */
    REMOVED,
    /** It says something else. */
    CHANGED,
    /** It stands in something else. */
    MOVED
}
