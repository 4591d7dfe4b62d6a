// SPDX-License-Identifier: EPL-2.0

/**
 * Brings what OS2 KITOS exports into a landscape: the overviews as workbooks, and the answers of its REST API v2 and of
 * OData as files. {@code read} turns each row and each object into an entry with the same fields, {@code map} makes
 * elements of the entries.
 *
 * <p>Whatever the mix and the order of the files, the landscape is the same; the same files again change nothing; a
 * month after another gives what it gives alone, with what has vanished marked. What a person has written stays, and is
 * told where KITOS says otherwise. A file that cannot be read fails the whole import, which then has changed nothing.
 */
package dk.landskab.exchange.kitos;
