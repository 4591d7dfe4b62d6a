// SPDX-License-Identifier: EPL-2.0

/**
 * What an object says, as texts that any format can hold: a text for a value, the id for a reference, a path for what a
 * single contained object says, and JSON for a child that has an id. Reading the texts back gives the same object.
 */
package dk.landskab.exchange.content;
