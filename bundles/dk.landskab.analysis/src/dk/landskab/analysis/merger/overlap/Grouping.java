// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.overlap;

/** By what the systems of a row belong together. */
public enum Grouping {
    /** A main group of the subject plan. */
    MAIN_GROUP,
    /** A group of the subject plan. */
    GROUP,
    /** A process, as each party has it. */
    PROCESS,
    /** A product. */
    PRODUCT
}
