// SPDX-License-Identifier: EPL-2.0

/**
 * ArchiMate models of other tools: {@code archimate.read} reads the four formats into one neutral
 * {@link dk.landskab.exchange.archimate.ArchimateModel}, {@code archimate.map} turns that into a landscape by two
 * tables that are their own documentation, and this package offers the result as a source and as an importer.
 *
 * <p>Reading is all or nothing: a file that cannot be read leaves nothing behind. A model that can be read but is wrong
 * (dangling relations, an id twice) is read, and what is wrong is listed.
 */
package dk.landskab.exchange.archimate;
