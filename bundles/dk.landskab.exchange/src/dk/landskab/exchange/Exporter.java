// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

/** Writes a landscape in the format of another tool. An exporter writes no files itself: it says what they hold. */
public interface Exporter {

    /** The word a user types for it. */
    String name();

    /** The files, and what of the landscape they do not hold. */
    ExportResult run(ExportRequest request);
}
