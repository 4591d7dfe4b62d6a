// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * Reads and writes foreign formats (ArchiMate, KLE, KITOS, CSV, Excel) with a report of what was lost, and resolves
 * every PLACE a user types ({@link dk.landskab.exchange.Places}).
 *
 * <p>An import ({@link dk.landskab.exchange.Importers}) writes nothing: it says which files of the landscape become
 * what, so that a failure midway, or a report that a person does not like, leaves everything as it was. Importing the
 * same again changes nothing; what people have written and the source does not speak of stays.
 */
package dk.landskab.exchange;
