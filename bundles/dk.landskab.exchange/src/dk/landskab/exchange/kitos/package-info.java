// SPDX-License-Identifier: EPL-2.0
/**
 * Brings what OS2 KITOS exports into a landscape: the overviews as workbooks, and the answers of its REST API v2 and of
 * OData as files. {@code read} turns each row and each object into an entry with the same fields, {@code map} makes
 * elements of the entries.
 */
package dk.landskab.exchange.kitos;
