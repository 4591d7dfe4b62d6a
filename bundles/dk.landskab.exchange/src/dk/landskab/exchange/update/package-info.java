// SPDX-License-Identifier: EPL-2.0

/**
 * Bringing elements of a source into a landscape that may have them already. All changes are made to a copy; what has
 * changed comes out as drafts of files, and nothing is written here. What the source does not speak of is left as it
 * is.
 */
package dk.landskab.exchange.update;
