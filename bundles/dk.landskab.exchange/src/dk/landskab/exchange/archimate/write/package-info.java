// SPDX-License-Identifier: EPL-2.0

/**
 * From a landscape to an ArchiMate model, and to its files: the Open Exchange format, or the folder of coArchi.
 *
 * <p>What ArchiMate has words for is said in them, so that other tools show it: the tables of {@code archimate.map},
 * read from right to left. What reading those words would not give back stands in properties that begin with
 * {@code landskab:}, and only that: an element that was imported and not touched since is written as it came. What
 * people wrote wins where it contradicts a property: a renamed element is renamed in the landscape that reads it back.
 */
package dk.landskab.exchange.archimate.write;
