// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

/** How a line is broken; the names are those of a specification. */
public enum LineStyle {
    /** Not at all. */
    SOLID,
    /** Dashes. */
    DASH,
    /** Dots. */
    DOT,
    /** Dashes and dots. */
    DASH_DOT
}
