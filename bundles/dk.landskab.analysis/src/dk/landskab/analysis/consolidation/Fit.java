// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

/** How a system stands to one thing that is needed. */
public enum Fit {
    /** It is recorded to have it. */
    COVERED,
    /** What is recorded says that it has it not. */
    MISSING,
    /** Nobody has recorded enough to tell. */
    UNKNOWN
}
