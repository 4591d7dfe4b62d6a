// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

/** How a command writes its result to standard output. */
enum Format {
    /** For a person. */
    TEXT,
    /** For a program; the schema is documented and stable. */
    JSON
}
