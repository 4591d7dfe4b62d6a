// SPDX-License-Identifier: EPL-2.0

/**
 * From an ArchiMate model to a landscape. Two tables say what becomes of what, and are the documentation of it:
 * {@link dk.landskab.exchange.archimate.map.ElementTable} and
 * {@link dk.landskab.exchange.archimate.map.RelationTable}. What no row names is carried all the same, as
 * {@code Concept} or {@code Relation} with its ArchiMate type as kind.
 *
 * <p>Nothing is lost: the type stays in {@code kindText} where the class does not imply it; the id is an
 * {@code ExternalRef}; what a relation says besides its ends stands in a {@code Trace} on the element that holds the
 * reference; attributes and properties are {@code Property}.
 */
package dk.landskab.exchange.archimate.map;
